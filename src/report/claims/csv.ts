// For spreadsheets: a row for each claim, its typed value spread over columns.
import type { Claim } from "../../model/claim.js";
import { type Cell, type Column, csvTable } from "../csv-text.js";
import { numberedTexts, type Place } from "../lines.js";
import { rounded } from "../rounded.js";
import { type SourceView, viewSources } from "../source-view.js";
import type { ClaimsFormatter, ClaimsReport } from "./formatter.js";
import { valueWords } from "./value-words.js";

interface Row {
  readonly claim: Claim;
  readonly source: SourceView | undefined;
  readonly place: Place;
  readonly sentence: string;
}

/** A part of the value that only some kinds have. */
function part(name: string, ...keys: readonly string[]): Column<Row> {
  return { name, of: ({ claim }) => cellOf(keys.map((key) => new Map(Object.entries(claim.value)).get(key))) };
}

/** The first that can stand in a cell. */
function cellOf(parts: readonly unknown[]): Cell {
  const known = parts.find((value) => ["string", "number", "boolean"].includes(typeof value));
  return known === undefined ? null : (known as Cell);
}

const columns: readonly Column<Row>[] = [
  { name: "kind", of: ({ claim }) => claim.kind },
  { name: "source", of: ({ claim }) => claim.source },
  { name: "publisher", of: ({ source }) => source?.publisher ?? null },
  { name: "published", of: ({ source }) => source?.published ?? null },
  { name: "line", of: ({ place }) => place.line },
  { name: "column", of: ({ place }) => place.column },
  { name: "start", of: ({ claim }) => claim.span.start },
  { name: "end", of: ({ claim }) => claim.span.end },
  { name: "words", of: ({ claim }) => claim.text },
  { name: "value", of: ({ claim }) => valueWords(claim) },
  part("low", "low"),
  part("high", "high"),
  part("approximate", "approximate"),
  part("unit", "currency", "unit", "what"),
  part("per", "per"),
  part("change", "change"),
  part("from", "from"),
  part("to", "to"),
  part("duration", "iso"),
  part("speaker", "speaker"),
  part("name", "name"),
  part("title", "title"),
  part("organisation", "organisation"),
  { name: "measure", of: ({ claim }) => claim.subject.measure },
  { name: "anchor", of: ({ claim }) => claim.subject.anchor?.text ?? null },
  { name: "places", of: ({ claim }) => claim.subject.places.join("; ") },
  { name: "hedge", of: ({ claim }) => claim.hedge },
  { name: "negated", of: ({ claim }) => claim.negated },
  { name: "modality", of: ({ claim }) => claim.modality },
  { name: "attributed_to", of: ({ claim }) => claim.attribution?.speaker ?? null },
  { name: "cue", of: ({ claim }) => claim.attribution?.cue ?? null },
  { name: "outlet", of: ({ claim }) => claim.attribution?.outlet ?? null },
  { name: "zone", of: ({ claim }) => claim.zone },
  { name: "sentence", of: ({ sentence }) => sentence },
  { name: "confidence", of: ({ claim }) => rounded(claim.confidence) },
  { name: "id", of: ({ claim }) => claim.id },
];

export const claimsCsvFormatter: ClaimsFormatter<Promise<string>> = {
  name: "csv",
  documentation: "for spreadsheets: a row for each claim",
  extension: "csv",
  format: (report) => csvTable(columns, rowsOf(report)),
};

function rowsOf({ sources, lineage, claims }: ClaimsReport): Row[] {
  const textOf = numberedTexts(sources);
  const views = new Map(viewSources(sources, lineage).map((view) => [view.id, view]));
  return claims.map((claim) => {
    const { text, placeOf } = textOf(claim.source);
    return {
      claim,
      source: views.get(claim.source),
      place: placeOf(claim.span.start),
      sentence: text.slice(claim.sentence.start, claim.sentence.end),
    };
  });
}
