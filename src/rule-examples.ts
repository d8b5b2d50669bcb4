// Runs a rule's own examples through the whole pipeline: each text becomes a source, and the rule must report what it
// says it reports, and leave alone what it says it leaves alone. Gives data; the command line prints it.
import type { Book } from "./check/book.js";
import type { Claim } from "./model/claim.js";
import type { Finding } from "./model/finding.js";
import { type ExampleSource, type ExampleText, type Rule, type RuleExample, wordsOfExample } from "./model/rule.js";
import type { Block, Source } from "./model/source.js";
import { type Aligned, alignSources, checkAligned, explainBetween } from "./pipeline.js";

/** What an example is there to show. */
export type Expected = "conflict" | "agreement";

/** `missing`: the rule did not report a conflict; `noisy`: it reported an agreement. */
export type ExampleState = "validated" | "missing" | "noisy";

export interface ExampleResult {
  readonly expected: Expected;
  /** From 1, in the order of the rule file. */
  readonly number: number;
  readonly texts: RuleExample;
  readonly state: ExampleState;
  /** What this rule reported. */
  readonly findings: readonly Finding[];
  /** What other rules of the book reported on the same texts. */
  readonly others: readonly Finding[];
  /** What was read from each text, in the order of the texts. */
  readonly claims: readonly (readonly Claim[])[];
  /** Of an example that is missing: why, as far as it can be told. */
  readonly reason: string | null;
}

/** All examples of one rule; `lacking` names the sides for which the rule has no example at all. */
export interface RuleExamplesResult {
  readonly rule: string;
  readonly results: readonly ExampleResult[];
  readonly lacking: readonly Expected[];
}

/** A Wednesday; every example is published on it, so that "on Friday" means one day in all of them. */
const publishedOn = "2024-05-15";

/**
 * Runs every example of the rule with the whole book, since a more specific rule may take a group from this one. A rule
 * that is switched off is on here: its examples say what it would do.
 */
export function runRuleExamples(book: Book, rule: Rule): RuleExamplesResult {
  const sides: readonly Expected[] = ["conflict", "agreement"];
  const { off, ...on } = rule;
  const running = off === true ? { ...book, rules: book.rules.map((own) => (own.id === rule.id ? on : own)) } : book;
  return {
    rule: rule.id,
    results: sides.flatMap((expected) =>
      rule.examples[expected].map((texts, index) => runExample(running, rule, texts, expected, index + 1)),
    ),
    lacking: sides.filter((expected) => rule.examples[expected].length === 0),
  };
}

function runExample(book: Book, rule: Rule, texts: RuleExample, expected: Expected, number: number): ExampleResult {
  const sources = texts.map(exampleSource);
  const aligned = alignSources(sources, book.lexicon);
  const all = checkAligned(aligned, book).findings;
  const findings = all.filter((finding) => finding.rule === rule.id);
  const reported = findings.length > 0;
  const missing = !reported && expected === "conflict";
  return {
    expected,
    number,
    texts,
    state: reported === (expected === "conflict") ? "validated" : reported ? "noisy" : "missing",
    findings,
    others: all.filter((finding) => finding.rule !== rule.id),
    claims: sources.map(({ id }) => aligned.claims.filter(({ source }) => source === id)),
    reason: missing ? reasonMissing(aligned, sources, book, rule) : null,
  };
}

/** Nothing read, nothing met, or met and judged otherwise. */
function reasonMissing(
  { claims }: Aligned,
  sources: readonly Source[],
  book: Book,
  { claims: { kind } }: Rule,
): string {
  const fitting = claims.filter((claim) => kind.includes(claim.kind));
  const silent = sources.filter(({ id }) => !fitting.some(({ source }) => source === id));
  if (silent.length > 0) {
    const papers = silent.map(({ id }) => id.replace(/\.txt$/, "")).join(" and ");
    return `No claim of the kind ${kind.join(" or ")} is read in the text of ${papers}.`;
  }
  const [first] = fitting;
  const second = fitting.find(({ source, kind: own }) => source !== first?.source && own === first?.kind);
  if (first === undefined || second === undefined) return "The claims are of different kinds.";
  const meeting = explainBetween(sources, book, first.text, second.text).meetings[0];
  if (meeting === undefined) return "";
  return meeting.group === null
    ? `“${first.text}” and “${second.text}” are not compared. ${meeting.reason}`
    : `“${first.text}” and “${second.text}” meet, and the rule does not select them or finds that they agree.`;
}

/** One text of an example as a source: each line a paragraph of the body, its headline apart. */
export function exampleSource(example: ExampleText, index: number): Source {
  const name = `Paper ${String.fromCharCode(65 + index)}`;
  const text = wordsOfExample(example);
  const known: Partial<ExampleSource> = typeof example === "string" ? {} : example;
  return {
    id: `${name}.txt`,
    text,
    blocks: blocksOf(text, known.headline),
    title: known.headline === undefined ? null : { value: known.headline, basis: "stated" },
    publisher: { value: known.publisher ?? name, basis: "stated" },
    published: { value: known.date ?? publishedOn, basis: "stated" },
    url: null,
    copyOf: null,
    credits: known.retells === undefined ? [] : [{ start: 0, end: 0, outlet: known.retells, relation: "derived" }],
  };
}

function blocksOf(text: string, headline: string | undefined): Block[] {
  const headlineEnds = headline?.length ?? 0;
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const zone = match.index < headlineEnds ? "headline" : "body";
    blocks.push({ start: match.index, end: match.index + match[0].length, zone });
  }
  return blocks;
}
