// Runs a rule's own examples through the whole pipeline: each text becomes a source, and the rule must report what it
// says it reports, and leave alone what it says it leaves alone. Gives data; the command line prints it.
import type { Book } from "./check/book.js";
import type { Claim } from "./model/claim.js";
import type { Finding } from "./model/finding.js";
import type { Rule, RuleExample } from "./model/rule.js";
import type { Block, Source } from "./model/source.js";
import { checkSources, extractClaims } from "./pipeline.js";

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
}

/** All examples of one rule; `lacking` names the sides for which the rule has no example at all. */
export interface RuleExamplesResult {
  readonly rule: string;
  readonly results: readonly ExampleResult[];
  readonly lacking: readonly Expected[];
}

/** A Wednesday; every example is published on it, so that "on Friday" means one day in all of them. */
const publishedOn = "2024-05-15";

/** Runs every example of the rule with the whole book, since a more specific rule may take a group from this one. */
export function runRuleExamples(book: Book, rule: Rule): RuleExamplesResult {
  const sides: readonly Expected[] = ["conflict", "agreement"];
  return {
    rule: rule.id,
    results: sides.flatMap((expected) =>
      rule.examples[expected].map((texts, index) => runExample(book, rule, texts, expected, index + 1)),
    ),
    lacking: sides.filter((expected) => rule.examples[expected].length === 0),
  };
}

function runExample(book: Book, rule: Rule, texts: RuleExample, expected: Expected, number: number): ExampleResult {
  const sources = texts.map(exampleSource);
  const all = checkSources(sources, book).findings;
  const findings = all.filter((finding) => finding.rule === rule.id);
  const reported = findings.length > 0;
  return {
    expected,
    number,
    texts,
    state: reported === (expected === "conflict") ? "validated" : reported ? "noisy" : "missing",
    findings,
    others: all.filter((finding) => finding.rule !== rule.id),
    claims: sources.map((source) => extractClaims(source, book.lexicon)),
  };
}

/** One text of an example as a source: each line a paragraph of the body. */
export function exampleSource(text: string, index: number): Source {
  const name = `Paper ${String.fromCharCode(65 + index)}`;
  return {
    id: `${name}.txt`,
    text,
    blocks: linesOf(text),
    title: null,
    publisher: { value: name, basis: "stated" },
    published: { value: publishedOn, basis: "stated" },
    url: null,
    copyOf: null,
    credits: [],
  };
}

function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, zone: "body" });
  }
  return blocks;
}
