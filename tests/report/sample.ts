// A small report made by hand: two outlets that differ about a sum, one of them copied by a third.
import type { Claim, ClaimOf } from "../../src/model/claim.js";
import type { Decision, DecisionStanding, FindingDecision } from "../../src/model/decision.js";
import type { Finding } from "../../src/model/finding.js";
import type { Rule } from "../../src/model/rule.js";
import type { Source } from "../../src/model/source.js";
import { unknownSubject } from "../../src/model/subject.js";
import type { Report } from "../../src/report/formatter.js";
import { decide } from "../../src/review/decide.js";

export const plain = { width: 80, color: false };

/** A source whose text is one block; its publisher is given unless null. */
export function sourceOf(id: string, text: string, publisher: string | null = null): Source {
  return {
    id,
    text,
    blocks: [{ start: 0, end: text.length, zone: "body" }],
    title: null,
    publisher: publisher === null ? null : { value: publisher, basis: "stated" },
    published: { value: "2023-05-04", basis: "implied" },
    url: null,
    copyOf: null,
    credits: [],
  };
}

/** A claim of money on the first occurrence of the words; the whole text is its sentence. */
export function moneyClaim(source: Source, words: string, amount: number): ClaimOf<"money"> {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in ${source.id}`);
  return {
    id: `${source.id}#money@${start}`,
    source: source.id,
    kind: "money",
    span: { start, end: start + words.length },
    text: words,
    value: { low: amount, high: amount, approximate: false, currency: "EUR", roundness: 1e6 },
    hedge: null,
    confidence: 0.9,
    sentence: { start: 0, end: source.text.length },
    zone: "body",
    subject: { ...unknownSubject, measure: "damages", terms: ["bridge", "repair"] },
    negated: false,
    modality: "asserted",
    attribution: null,
  };
}

export function findingOf(
  positions: readonly (readonly [string, readonly Claim[]])[],
  parts: Partial<Finding> = {},
): Finding {
  return {
    id: "a1b2c3d4",
    rule: "repair-cost",
    severity: "error",
    nature: "contradiction",
    about: "bridge repair",
    message: "The Courier has €12 million; The Ledger has €21 million.",
    why: "Readers add such sums up.",
    fix: "Ask the council for the contract.",
    positions: positions.map(([value, claims]) => ({ value, claims, origins: 1 })),
    confidence: 0.876,
    agreement: [{ part: "measure", verdict: "agrees", detail: "damages / damages" }],
    notes: ["The Ledger was published later."],
    ...parts,
  };
}

export function reportOf(
  sources: readonly Source[],
  findings: readonly Finding[],
  parts: Partial<Report> = {},
): Report {
  const copies = new Map(sources.filter(({ id }) => id.startsWith("copy")).map(({ id }) => [id, "b.txt"]));
  const roots = new Map(sources.map(({ id }) => [id, copies.get(id) ?? id]));
  const origins = [...new Set(roots.values())].map((root) => ({
    root,
    sources: sources.map(({ id }) => id).filter((id) => roots.get(id) === root),
  }));
  return {
    sources,
    lineage: { copyOf: copies, derivedFrom: new Map(), originOf: roots, origins },
    findings,
    verdict: decide(findings, "error"),
    claims: [],
    claimCounts: { count: 1, money: 3 },
    rules: [],
    ...parts,
  };
}

/** Two positions, three sources, two origins. */
export function bridgeReport(): Report {
  const a = sourceOf("a.txt", "Repairing the bridge will cost\nthe town €12 million, the mayor said.", "The Courier");
  const b = sourceOf("b.txt", "The council puts the repair at €21 million.", "The Ledger");
  const copy = sourceOf("copy.txt", "The council puts the repair at €21 million.");
  const finding = findingOf([
    ["€12 million", [moneyClaim(a, "€12 million", 12e6)]],
    ["€21 million", [moneyClaim(b, "€21 million", 21e6), moneyClaim(copy, "€21 million", 21e6)]],
  ]);
  return reportOf([a, b, copy], [finding]);
}

/** An editor's answer to a finding. */
export function decisionOf(standing: DecisionStanding, parts: Partial<Decision> = {}): FindingDecision {
  return {
    decision: {
      finding: "a1b2c3d4",
      as: "accepted",
      by: "Ana Ruiz",
      reason: "Both figures are named in the text.",
      on: "2023-05-05",
      until: null,
      ...parts,
    },
    standing,
    because: "The values are those that were decided on.",
  };
}

/** The bridge report with an editor's answer to its finding. */
export function answeredReport(parts: Partial<Finding>): Report {
  const { sources, findings } = bridgeReport();
  return reportOf(
    sources,
    findings.map((finding) => ({ ...finding, ...parts })),
  );
}

/** A rule as loaded; only what reports show matters. */
export function ruleOf(id: string, parts: Partial<Rule> = {}): Rule {
  return {
    id,
    path: `rules/${id}.yml`,
    title: "Repair costs differ",
    severity: "error",
    claims: { kind: ["money"] },
    same: [],
    compare: { with: "amount", options: {} },
    message: "",
    why: "Readers add such sums up.",
    fix: "Ask the council for the contract.",
    examples: { conflict: [], agreement: [] },
    ...parts,
  };
}
