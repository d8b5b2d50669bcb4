// For spreadsheets: a row for each claim of each position, so that one can sort and filter by source, rule or value.
import type { Claim } from "../model/claim.js";
import type { Finding, Position } from "../model/finding.js";
import { answerTo } from "./answer.js";
import { type Column, csvTable } from "./csv-text.js";
import type { Formatter, Report } from "./formatter.js";
import { numberedTexts, type Place } from "./lines.js";
import { rounded } from "./rounded.js";
import { type SourceView, viewSources } from "./source-view.js";

interface Row {
  readonly finding: Finding;
  readonly title: string;
  /** From 1. */
  readonly number: number;
  readonly position: Position;
  readonly claim: Claim;
  readonly source: SourceView | undefined;
  readonly place: Place;
  readonly sentence: string;
}

const columns: readonly Column<Row>[] = [
  { name: "finding", of: ({ finding }) => finding.id },
  { name: "severity", of: ({ finding }) => finding.severity },
  { name: "nature", of: ({ finding }) => finding.nature },
  { name: "rule", of: ({ finding }) => finding.rule },
  { name: "title", of: ({ title }) => title },
  { name: "about", of: ({ finding }) => finding.about },
  { name: "message", of: ({ finding }) => finding.message },
  { name: "position", of: ({ number }) => number },
  { name: "value", of: ({ position }) => position.value },
  { name: "origins", of: ({ position }) => position.origins },
  { name: "majority", of: ({ position }) => position.majority ?? null },
  { name: "source", of: ({ claim }) => claim.source },
  { name: "publisher", of: ({ source }) => source?.publisher ?? null },
  { name: "published", of: ({ source }) => source?.published ?? null },
  { name: "copy_of", of: ({ source }) => source?.copyOf ?? null },
  { name: "line", of: ({ place }) => place.line },
  { name: "column", of: ({ place }) => place.column },
  { name: "start", of: ({ claim }) => claim.span.start },
  { name: "end", of: ({ claim }) => claim.span.end },
  { name: "words", of: ({ claim }) => claim.text },
  { name: "sentence", of: ({ sentence }) => sentence },
  { name: "speaker", of: ({ claim }) => claim.attribution?.speaker ?? null },
  { name: "confidence", of: ({ finding }) => rounded(finding.confidence) },
  { name: "decision", of: ({ finding }) => finding.decision?.decision.as ?? null },
  { name: "decision_standing", of: ({ finding }) => finding.decision?.standing ?? null },
  { name: "in_baseline", of: ({ finding }) => finding.inBaseline === true },
  { name: "answer", of: ({ finding }) => answerTo(finding)?.words ?? null },
  { name: "why", of: ({ finding }) => finding.why },
  { name: "fix", of: ({ finding }) => finding.fix },
  { name: "notes", of: ({ finding }) => finding.notes.join(" ") },
];

export const csvFormatter: Formatter<Promise<string>> = {
  name: "csv",
  documentation: "for spreadsheets: a row for each claim of each side",
  extension: "csv",
  format: (report) => csvTable(columns, rowsOf(report)),
};

function rowsOf(report: Report): Row[] {
  const textOf = numberedTexts(report.sources);
  const sources = new Map(viewSources(report.sources, report.lineage).map((view) => [view.id, view]));
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
  return report.findings.flatMap((finding) =>
    finding.positions.flatMap((position, index) =>
      position.claims.map((claim) => {
        const { text, placeOf } = textOf(claim.source);
        return {
          finding,
          title: titles.get(finding.rule) ?? finding.rule,
          number: index + 1,
          position,
          claim,
          source: sources.get(claim.source),
          place: placeOf(claim.span.start),
          sentence: text.slice(claim.sentence.start, claim.sentence.end),
        };
      }),
    ),
  );
}
