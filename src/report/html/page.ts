// What every part of the page looks up: sources, rules, and the anchors by which the parts link to each other.
import { type Claim, reportedKinds } from "../../model/claim.js";
import type { Finding } from "../../model/finding.js";
import type { Rule } from "../../model/rule.js";
import type { Report } from "../formatter.js";
import { type NumberedText, numberedTexts } from "../lines.js";
import { type SourceView, viewSources } from "../source-view.js";

/** A source with its place in the page. */
export interface PageSource {
  readonly view: SourceView;
  /** From 1, in the order of the report. */
  readonly number: number;
  /** Id of the element that holds its full text. */
  readonly anchor: string;
  /** The claims that its full text shows, in the order of the text. */
  readonly claims: readonly Claim[];
  /** How many findings rest on it. */
  readonly findings: number;
}

/** The report, indexed for the parts of the page. */
export interface Page {
  readonly report: Report;
  readonly sources: readonly PageSource[];
  readonly sourceOf: ReadonlyMap<string, PageSource>;
  /** The views alone, by id, as the wording shared with other formats wants them. */
  readonly views: ReadonlyMap<string, SourceView>;
  readonly textOf: (source: string) => NumberedText;
  readonly ruleOf: ReadonlyMap<string, Rule>;
  /** Id of a claim to the id of the element that marks it in the full text. */
  readonly anchorOf: ReadonlyMap<string, string>;
  /** Id of a claim to the findings that rest on it. */
  readonly findingsOn: ReadonlyMap<string, readonly Finding[]>;
}

/** Indexes a report, once for the whole page. */
export function pageOf(report: Report): Page {
  const findingsOn = new Map<string, Finding[]>();
  const evidence = new Map<string, Claim>();
  const touched = new Map<string, Set<Finding>>();
  for (const finding of report.findings) {
    for (const claim of new Set(finding.positions.flatMap(({ claims }) => claims))) {
      evidence.set(claim.id, claim);
      entry(findingsOn, claim.id, () => []).push(finding);
      entry(touched, claim.source, () => new Set()).add(finding);
    }
  }
  const shown = shownBySource(report, evidence);
  const sources = viewSources(report.sources, report.lineage).map(
    (view, index): PageSource => ({
      view,
      number: index + 1,
      anchor: `text-${index + 1}`,
      claims: shown.get(view.id) ?? [],
      findings: touched.get(view.id)?.size ?? 0,
    }),
  );
  return {
    report,
    sources,
    sourceOf: new Map(sources.map((source) => [source.view.id, source])),
    views: new Map(sources.map(({ view }) => [view.id, view])),
    textOf: numberedTexts(report.sources),
    ruleOf: new Map(report.rules.map((rule) => [rule.id, rule])),
    anchorOf: new Map(
      sources.flatMap(({ number, claims }) =>
        claims.map(({ id }, index): [string, string] => [id, `claim-${number}-${index + 1}`]),
      ),
    ),
    findingsOn,
  };
}

/** Claims of the kinds that are listed, and whatever else a finding rests on; the outer of two nested claims first. */
function shownBySource(report: Report, evidence: ReadonlyMap<string, Claim>): ReadonlyMap<string, readonly Claim[]> {
  const listed = new Set<string>(reportedKinds);
  const all = new Map(evidence);
  for (const claim of report.claims) if (listed.has(claim.kind)) all.set(claim.id, claim);
  const grouped = new Map<string, Claim[]>();
  for (const claim of all.values()) entry(grouped, claim.source, () => []).push(claim);
  for (const claims of grouped.values()) {
    claims.sort(
      (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
  }
  return grouped;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
