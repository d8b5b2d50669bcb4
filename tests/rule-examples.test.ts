import { describe, expect, test } from "vitest";
import { readBook } from "../src/cli/book-files.js";
import type { Rule } from "../src/model/rule.js";
import { exampleSource, runRuleExamples } from "../src/rule-examples.js";

const book = await readBook();

/** Examples that are right and that the pipeline does not read as an editor does, with the reason. Remove one when it passes. */
const knownGaps: Readonly<Record<string, string>> = {};

describe.each(book.rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const { results, lacking } = runRuleExamples(book, rule);

  test("has examples of both sides", () => expect(lacking).toEqual([]));

  for (const { expected, number, state, texts, others } of results) {
    const name = `${rule.id} ${expected} ${number}`;
    const gap = knownGaps[name];
    test(gap === undefined ? name : `${name} is a known gap: ${gap}`, () => {
      const seen = [...texts, ...others.map((finding) => `reported under ${finding.rule}: ${finding.message}`)];
      if (gap === undefined) expect(state, seen.join("\n")).toBe("validated");
      else expect(state, "this gap is closed: take it off the list").not.toBe("validated");
    });
  }
});

test("a known gap names an example that exists", () => {
  const names = book.rules.flatMap((rule) =>
    runRuleExamples(book, rule).results.map(({ expected, number }) => `${rule.id} ${expected} ${number}`),
  );
  expect(names).toEqual(expect.arrayContaining(Object.keys(knownGaps)));
});

describe("the states", () => {
  const age = book.rules.find(({ id }) => id === "age") as Rule;
  const conflict = ["Martin Keller, 41, was charged with fraud.", "Martin Keller, 47, was charged with fraud."];
  const agreement = ["Martin Keller, 41, was charged with fraud.", "Martin Keller, 41, was charged with fraud."];

  test.each([
    ["validated", { conflict: [conflict], agreement: [agreement] }, ["validated", "validated"], []],
    ["missing and noisy", { conflict: [agreement], agreement: [conflict] }, ["missing", "noisy"], []],
    ["lacking", { conflict: [], agreement: [agreement] }, ["validated"], ["conflict"]],
  ])("%s", (_, examples, states, lacking) => {
    const result = runRuleExamples(book, { ...age, examples });
    expect(result.results.map(({ state }) => state)).toEqual(states);
    expect(result.lacking).toEqual(lacking);
  });

  test("an example shows what was read from each text", () => {
    const [result] = runRuleExamples(book, { ...age, examples: { conflict: [conflict], agreement: [] } }).results;
    expect(result?.claims.map((claims) => claims.filter(({ kind }) => kind === "age").map(({ text }) => text))).toEqual(
      [["41"], ["47"]],
    );
    expect(result?.findings.map(({ rule }) => rule)).toEqual(["age"]);
  });
});

test("each line of an example is a paragraph", () => {
  const { text, blocks } = exampleSource("One.\n\n  Two.\n", 1);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["One.", "  Two."]);
  expect(exampleSource("", 0).blocks).toEqual([]);
});
