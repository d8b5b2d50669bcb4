// A rule from two texts that contradict each other. Takes the texts and the book in force; gives the data of a rule that
// reports them, or why none can. Tries the plainest rule first, and keeps the first one that fires.
import type { Book } from "../check/book.js";
import { comparisonNamed, comparisons } from "../check/comparisons/index.js";
import type { RuleData } from "../check/rule-data.js";
import { rulesFrom } from "../check/rule-data.js";
import type { Claim } from "../model/claim.js";
import { figureKinds } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import type { Rule } from "../model/rule.js";
import { alignSources, checkAligned } from "../pipeline.js";
import { type ExampleResult, exampleSource, runRuleExamples } from "../rule-examples.js";
import { plainRule } from "./new-rule.js";

/** A rule that reports the texts, with what it says of them; or what was read in them when none does. */
export type Draft =
  | { readonly data: RuleData; readonly message: string; readonly insteadOf: string | null }
  | { readonly read: readonly (readonly Claim[])[]; readonly meets: boolean };

/** What an editor has said of the rule; what is missing is worked out. */
export interface Wanted {
  readonly id: string;
  readonly title?: string;
  readonly severity?: string;
  readonly about?: readonly string[];
}

/** Drafts the rule. */
export function draftRule(texts: readonly string[], wanted: Wanted, book: Book): Draft {
  const sources = texts.map(exampleSource);
  const aligned = alignSources(sources, book.lexicon);
  const findings = checkAligned(aligned, book).findings;
  const shared = aligned.groups.filter(({ claims }) => new Set(claims.map(({ source }) => source)).size > 1);
  // What a rule reports already is the surest sign of what the editor means.
  const reported = findings.map(({ rule }) => book.rules.find(({ id }) => id === rule));
  for (const group of [...shared].sort((a, b) => rank(b, findings) - rank(a, findings))) {
    for (const data of candidates(group, wanted, texts, reported[0])) {
      const tried = { ...data, examples: { conflict: [texts], agreement: [] } } as RuleData;
      const result = resultOf(tried, book);
      if (result?.state !== "validated") continue;
      const message = result.findings[0]?.message ?? "";
      return { data: tried, message, insteadOf: findings[0]?.rule ?? null };
    }
  }
  return {
    read: sources.map(({ id }) => aligned.claims.filter(({ source, kind }) => source === id && kind !== "name")),
    meets: shared.length > 0,
  };
}

function rank(group: ClaimGroup, findings: readonly { readonly positions: readonly { claims: readonly Claim[] }[] }[]) {
  const reported = findings.some(({ positions }) =>
    positions.every(({ claims }) => claims.some((claim) => group.claims.includes(claim))),
  );
  const differs = new Set(group.claims.map(({ value }) => JSON.stringify(value))).size > 1;
  return (reported ? 4 : 0) + (differs ? 2 : 0) + group.confidence;
}

/** The rule that reports it now, narrowed; then the usual comparison of the kind, ever stricter. */
function candidates(
  group: ClaimGroup,
  wanted: Wanted,
  texts: readonly string[],
  reported: Rule | undefined,
): RuleData[] {
  const kind = group.claims[0]?.kind ?? "count";
  const usual = comparisons.filter(
    ({ kinds, relations }) => kinds.includes(kind) && relations.includes(group.relation),
  );
  const known = reported?.claims.kind.includes(kind) === true ? reported : undefined;
  const strict = usual.filter(({ schema }) => "tolerance" in ((schema as { properties?: object }).properties ?? {}));
  const judges = [
    ...(known === undefined ? [] : [compareOf(known)]),
    ...usual.map(({ name }) => ({ with: name })),
    ...strict.map(({ name }) => ({ with: name, tolerance: "0%", approximate: "0%" })),
  ];
  const same = known === undefined || known.same.length === 0 ? {} : { same: known.same };
  return selections(group, wanted, texts, known).flatMap((conditions) =>
    judges.map((compare) => ({
      ...plainRule({ ...wanted, severity: wanted.severity ?? known?.severity ?? "warning", kind }),
      claims: { kind, ...conditions },
      ...same,
      compare,
    })),
  );
}

/** Figures by what they are about; words by nothing more than the rule that reports them now, or by words of both texts. */
function selections({ claims }: ClaimGroup, wanted: Wanted, texts: readonly string[], known: Rule | undefined) {
  const kind = claims[0]?.kind ?? "count";
  const about = wanted.about ?? wordsFor(claims);
  if (figureKinds.includes(kind) && about.length > 0) return [{ about }];
  const entity = known?.claims.entity === undefined ? {} : { entity: known.claims.entity };
  const words = sharedWords(texts);
  return [entity, ...(words.length === 0 ? [] : [{ ...entity, words }])];
}

/** The longest words that all the texts have: they tell the matter better than short ones. */
function sharedWords(texts: readonly string[]): string[] {
  const [first = new Set<string>(), ...others] = texts.map((text) => new Set(text.match(/\b\p{Ll}{5,}\b/gu) ?? []));
  return [...first]
    .filter((word) => others.every((other) => other.has(word)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 2);
}

/** A comparison as one writes it: tolerances, and what is not as it would be without a word. */
function compareOf({ compare: { with: name, options } }: Rule): NonNullable<RuleData["compare"]> {
  const schema = comparisonNamed(name)?.schema as { properties?: Record<string, { default?: unknown }> } | undefined;
  const told = Object.entries(options).filter(
    ([option, value]) => /^(?:tolerance|approximate)$/.test(option) || value !== schema?.properties?.[option]?.default,
  );
  return { with: name, ...Object.fromEntries(told) };
}

/** What the claims are about: the class or noun, in the order in which the texts name them. */
function wordsFor(claims: readonly Claim[]): string[] {
  const words = claims.map(({ subject: { counted, measure } }) => counted ?? measure);
  return [...new Set(words.filter((word) => word !== null))];
}

function resultOf(data: RuleData, book: Book): ExampleResult | undefined {
  const rule = rulesFrom([{ path: `${data.id}.yml`, data }])[0] as Rule;
  const rules = [...book.rules.filter(({ id }) => id !== rule.id), rule];
  return runRuleExamples({ ...book, rules }, rule).results[0];
}
