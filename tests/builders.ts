// Small inputs made by hand: claims, groups and sources with everything that a test does not care about filled in.
import { readBook } from "../src/cli/book-files.js";
import type { Claim, ClaimKind, ClaimOf, ValueOf } from "../src/model/claim.js";
import type { ClaimGroup, Lineage, Relation } from "../src/model/group.js";
import type { Rule } from "../src/model/rule.js";
import type { Source } from "../src/model/source.js";
import { unknownSubject } from "../src/model/subject.js";
import type { QuoteValue, RoleValue, StatementValue } from "../src/model/utterance.js";

/** The rules and word lists that are shipped. */
export const book = await readBook();

let serial = 0;

/** A claim with this value; everything else can be overridden. */
export function claimOf<K extends ClaimKind>(kind: K, value: ValueOf[K], rest: Partial<ClaimOf<K>> = {}): Claim {
  const source = rest.source ?? "a.txt";
  serial++;
  return {
    kind,
    value,
    id: `${source}#${kind}-${serial}`,
    source,
    span: { start: 0, end: 1 },
    text: JSON.stringify(value),
    sentence: { start: 0, end: 1 },
    zone: "body",
    subject: unknownSubject,
    hedge: null,
    confidence: 1,
    negated: false,
    modality: "asserted",
    attribution: null,
    ...rest,
  } as unknown as Claim;
}

/** Roundness of a figure as one would write it: 2,500 gives 100, 5.2 gives 0.1. */
function roundnessOf(figure: number): number {
  if (figure === 0) return 1;
  for (let unit = 1e15; unit >= 1e-6; unit /= 10) {
    const scaled = figure / unit;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.abs(scaled) && Math.abs(scaled) >= 1) return unit;
  }
  return 1e-6;
}

/**
 * An interval from a short notation: `700`, `~700` (about), `>=700`, `>700`, `<=700`, `<700`, `10..12`.
 */
export function interval(notation: string) {
  const approximate = notation.startsWith("~");
  const bare = approximate ? notation.slice(1) : notation;
  const numbers = (bare.match(/-?[\d.]+(?:e\d+)?/g) ?? []).map((part) => part.replace(/^\.+|\.+$/g, ""));
  const range = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/.exec(bare);
  const first = Number(range?.[1] ?? numbers[0]);
  const last = Number(range?.[2] ?? numbers[0]);
  const roundness = Math.min(roundnessOf(first), roundnessOf(last));
  if (bare.startsWith(">=")) return { low: first, high: null, approximate, roundness };
  if (bare.startsWith(">")) return { low: first, high: null, lowExclusive: true as const, approximate, roundness };
  if (bare.startsWith("<=")) return { low: null, high: first, approximate, roundness };
  if (bare.startsWith("<")) return { low: null, high: first, highExclusive: true as const, approximate, roundness };
  return { low: first, high: last, approximate, roundness };
}

const noUtterance = {
  speaker: null,
  speakerKind: "unknown",
  speakerSpan: null,
  role: null,
  cue: "said",
  cueSpan: null,
  outlet: null,
  polarity: "affirms",
  strength: "neutral",
  resolvedBy: "hand",
} as const;

export function quoteValue(content: string, rest: Partial<QuoteValue> = {}): QuoteValue {
  return { ...noUtterance, content, parts: [], use: "speech", ...rest };
}

export function statementValue(content: string, rest: Partial<StatementValue> = {}): StatementValue {
  return { ...noUtterance, content, contentSpan: { start: 0, end: 1 }, ...rest };
}

export function roleValue(title: string, rest: Partial<RoleValue> = {}): RoleValue {
  return { name: "Ada Brown", nameSpan: null, title, organisation: null, status: "current", ...rest };
}

export function groupOf(claims: readonly Claim[], rest: Partial<ClaimGroup> = {}): ClaimGroup {
  const relation: Relation = rest.relation ?? "same-subject";
  return { about: "the thing", confidence: 0.9, agreement: [], ...rest, relation, claims };
}

/** Sources that do not depend on each other, unless `rest` says so. */
export function lineageOf(sources: readonly string[], rest: Partial<Lineage> = {}): Lineage {
  return {
    copyOf: new Map(),
    derivedFrom: new Map(),
    originOf: new Map(sources.map((source) => [source, source])),
    origins: sources.map((root) => ({ root, sources: [root] })),
    ...rest,
  };
}

export function sourceOf(id: string, rest: Partial<Source> = {}): Source {
  return {
    id,
    text: "The text.",
    blocks: [],
    title: null,
    publisher: { value: id.replace(/\.txt$/, ""), basis: "stated" },
    published: null,
    url: null,
    copyOf: null,
    credits: [],
    ...rest,
  };
}

/** A source whose text is one paragraph of body. */
export function articleOf(id: string, text: string, rest: Partial<Source> = {}): Source {
  return sourceOf(id, { text, blocks: [{ start: 0, end: text.length, zone: "body" }], ...rest });
}

export function ruleOf(comparison: string, rest: Partial<Rule> = {}): Rule {
  return {
    id: "a-rule",
    path: "rules/a-rule.yml",
    title: "Things differ",
    severity: "error",
    claims: { kind: ["money", "count", "measure", "percent", "age", "date", "duration"] },
    same: [],
    compare: { with: comparison, options: {} },
    message: "{position.1.publisher} has {position.1.value}; {position.2.publisher} has {position.2.value}.",
    why: "Why.",
    fix: "Fix.",
    examples: { conflict: [], agreement: [] },
    ...rest,
  };
}
