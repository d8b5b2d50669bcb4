// For programs: DESIGN section 6 as it stands, offsets in UTF-16 units. Text is given as the source has it, untouched.
import type { Claim } from "../model/claim.js";
import type { Answer, DecisionStanding, FindingDecision } from "../model/decision.js";
import type { Finding, Severity } from "../model/finding.js";
import type { PartAgreement } from "../model/group.js";
import type { Credit } from "../model/source.js";
import type { FailOn, Verdict } from "../model/verdict.js";
import type { Formatter, Report } from "./formatter.js";
import { jsonText } from "./json-text.js";
import { numberedTexts } from "./lines.js";
import { rounded } from "./rounded.js";
import { type SourceView, viewSources } from "./source-view.js";

/** Raised when a field goes or changes its meaning; new fields do not raise it. */
export const schemaVersion = 1;

export interface JsonSource {
  /** The path as given. */
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly copyOf: string | null;
  readonly credits: readonly Credit[];
  readonly origin: string;
  /** Which of title, publisher and published were worked out from the text. */
  readonly implied: readonly string[];
}

export interface JsonEvidence {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly sentence: string;
}

/** The claims of a finding that can all be true together. */
export interface JsonPosition {
  readonly value: string;
  readonly origins: number;
  /** First and last day of publication of its sources; null when none is known. */
  readonly published: { readonly first: string; readonly last: string } | null;
  /** The source that others of this dispute credit holds it. */
  readonly holdsOriginal: boolean;
  /** More than half of the independent origins in the dispute hold it. */
  readonly majority: boolean;
  readonly claims: readonly JsonEvidence[];
}

export interface JsonFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly nature: Finding["nature"];
  readonly about: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly confidence: number;
  readonly notes: readonly string[];
  readonly positions: readonly JsonPosition[];
  readonly agreement: readonly PartAgreement[];
  /** An editor's answer to the finding; null while there is none. */
  readonly decision: JsonDecision | null;
  /** Accepted with the baseline of the run. */
  readonly inBaseline: boolean;
}

/** Only a decision that is `in-force` keeps its finding from holding the run. */
export interface JsonDecision extends Answer {
  readonly standing: DecisionStanding;
  readonly because: string;
}

/** A decision whose finding no longer occurs, although its sources were read. */
export interface JsonStaleDecision extends Answer {
  readonly finding: string;
  readonly rule: string | null;
  readonly about: string | null;
}

/** A rule under which something was found. */
export interface JsonRule {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly tags: readonly string[];
  readonly waivable: boolean;
}

export interface JsonReport {
  readonly schemaVersion: typeof schemaVersion;
  /** Id of the source that was checked as a draft; null when all were checked alike. */
  readonly draft: string | null;
  readonly sources: readonly JsonSource[];
  /** The rules that findings name, by id. */
  readonly rules: readonly JsonRule[];
  readonly findings: readonly JsonFinding[];
  readonly summary: {
    readonly status: Verdict["status"];
    readonly failOn: FailOn;
    readonly maxWarnings: number | null;
    /** All findings, by severity. */
    readonly counts: Verdict["counts"];
    /** Those that neither a decision in force nor the baseline answers. */
    readonly open: Verdict["open"];
    /** Findings with a decision, by how it stands. */
    readonly decided: Verdict["decided"];
    readonly inBaseline: number;
    readonly stale: readonly JsonStaleDecision[];
    readonly sources: number;
    readonly origins: number;
    /** Claims read, by kind. */
    readonly claims: Readonly<Record<string, number>>;
  };
}

export const jsonFormatter: Formatter = {
  name: "json",
  documentation: "for programs; its JSON Schema is dist/report.schema.json in the package",
  extension: "json",
  format: (report) => jsonText(jsonReport(report)),
};

/** The report as plain data. */
function jsonReport(report: Report): JsonReport {
  const { sources, lineage, findings, verdict } = report;
  const evidence = evidenceReader(report);
  return {
    schemaVersion,
    draft: report.draft ?? null,
    sources: viewSources(sources, lineage).map(jsonSource),
    rules: rulesNamed(report),
    findings: findings.map((finding) => jsonFinding(finding, evidence)),
    summary: {
      status: verdict.status,
      failOn: verdict.failOn,
      maxWarnings: verdict.maxWarnings,
      counts: bySeverity(verdict.counts),
      open: bySeverity(verdict.open),
      decided: verdict.decided,
      inBaseline: verdict.inBaseline,
      stale: verdict.stale.map((decision) => {
        const { finding, dispute } = decision;
        return { finding, rule: dispute?.rule ?? null, about: dispute?.about ?? null, ...answerOf(decision) };
      }),
      sources: sources.length,
      origins: lineage.origins.length,
      claims: Object.fromEntries(Object.entries(report.claimCounts).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

function rulesNamed({ findings, rules }: Report): JsonRule[] {
  const named = new Set(findings.map(({ rule }) => rule));
  return rules
    .filter(({ id }) => named.has(id))
    .map(({ id, title, url, tags, waivable }) => ({
      ...{ id, title, url: url ?? null },
      ...{ tags: tags ?? [], waivable: waivable ?? true },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function jsonSource(view: SourceView): JsonSource {
  const { id, title, publisher, published, copyOf, origin, implied } = view;
  const credits = view.credits.map(({ outlet, relation, start, end }) => ({ outlet, relation, start, end }));
  return { source: id, title, publisher, published, copyOf, credits, origin, implied };
}

/** The words of a claim with their place and sentence, as the source has them. */
function evidenceReader({ sources }: Report): (claim: Claim) => JsonEvidence {
  const textOf = numberedTexts(sources);
  return ({ source, span: { start, end }, text, sentence }) => {
    const { text: whole, placeOf } = textOf(source);
    return { source, start, end, ...placeOf(start), text, sentence: whole.slice(sentence.start, sentence.end) };
  };
}

function jsonFinding(finding: Finding, evidence: (claim: Claim) => JsonEvidence): JsonFinding {
  const { id, rule, severity, nature, about, message, why, fix, confidence, notes } = finding;
  return {
    ...{ id, rule, severity, nature, about, message, why, fix, confidence: rounded(confidence), notes },
    positions: finding.positions.map(({ value, origins, published, holdsOriginal, majority, claims }) => ({
      ...{ value, origins, published: published ?? null },
      ...{ holdsOriginal: holdsOriginal === true, majority: majority === true },
      claims: claims.map(evidence),
    })),
    agreement: finding.agreement.map(({ part, verdict, detail }) => ({ part, verdict, detail })),
    decision: finding.decision === undefined ? null : jsonDecision(finding.decision),
    inBaseline: finding.inBaseline === true,
  };
}

function jsonDecision({ decision, standing, because }: FindingDecision): JsonDecision {
  return { ...answerOf(decision), standing, because };
}

function answerOf({ as, by, reason, on, until }: Answer): Answer {
  return { as, by, reason, on, until };
}

function bySeverity({ error, warning, info }: Verdict["counts"]): Verdict["counts"] {
  return { error, warning, info };
}
