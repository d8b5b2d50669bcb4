import { describe, expect, test } from "vitest";
import { loadRules } from "../../../src/check/load.js";
import type { Finding } from "../../../src/model/finding.js";
import type { ExampleText } from "../../../src/model/rule.js";
import { runRuleExamples } from "../../../src/rule-examples.js";
import { book } from "../../builders.js";

/** What a rule with this requirement finds in the texts. */
function found(requirement: string, kinds: string, texts: readonly ExampleText[]): readonly Finding[] {
  const text = `id: a-rule
title: A title
severity: error
claims: { kind: [${kinds}] }
require: { what: ${requirement} }
message: "{difference}"
why: Why.
fix: Fix.
examples: { conflict: [], agreement: [] }
`;
  const [rule] = loadRules([{ path: "a-rule.yml", text }]);
  if (rule === undefined) throw new Error("no rule");
  const tried = { ...rule, examples: { conflict: [texts], agreement: [] } };
  return runRuleExamples({ ...book, rules: [tried] }, tried).results[0]?.findings ?? [];
}

const reasons = (findings: readonly Finding[]) => findings.map(({ message }) => message);

describe("parts-add-up", () => {
  test.each<[string, readonly string[]]>([
    ["The crash killed 14 people, nine women and seven men.", ["the parts make 16, not 14"]],
    ["The crash killed 16 people, nine women and seven men.", []],
    ["The crash killed 16 people: nine women, four men and three children.", []],
    ["The crash killed 18 people: nine women, four men and three children.", ["the parts make 16, not 18"]],
    ["The crash killed 18 people, including nine women and four men.", []],
    ["The crash killed 12 people, including nine women and four men.", ["the parts exceed their total"]],
    ["The crash killed 12 people, including nine students and four women.", []],
    ["The crash killed 12 people, including 13 students.", ["the parts exceed their total"]],
    ["The storm destroyed 120 houses, 40 shops and 30 schools.", []],
    ["The crew freed 20 apes, 30 parrots and 40 snakes.", []],
    ["The fleet has 40 vessels (15 tankers and 20 ferries).", ["the parts make 35, not 40"]],
    ["The fleet has about 40 vessels (15 tankers and 20 ferries).", []],
    ["The fleet has 40 vessels – 15 tankers, 20 ferries and several tugs.", []],
    ["The crash killed nine women and injured 14 people.", []],
    [
      "The bank lost $30 million: $10 million in loans and $25 million in fines.",
      ["the parts make 35,000,000, not 30,000,000"],
    ],
    ["The bank lost $1.2 billion: $700 million in loans and $480 million in fines.", []],
  ])("%s", (text, expected) => expect(reasons(found("parts-add-up", "count, money", [text]))).toEqual(expected));

  test("a list that stays below its total after a mere comma is a remark", () => {
    const [finding] = found("parts-add-up", "count", ["The crash killed 16 people, nine women and three men."]);
    expect(finding).toMatchObject({ severity: "info" });
    expect(finding?.positions.map(({ value }) => value)).toEqual(["16 people", "9 women + 3 men"]);
  });
});

describe("attribution", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["none", ["The landslide killed 46 people."], ["Paper A does not say whose figure it is"]],
    ["given", ["The landslide killed 46 people, the governor said."], []],
    [
      "given once is enough",
      ["The landslide killed 46 people, the governor said.\nA landslide has killed 46 people."],
      [],
    ],
    [
      "one of two",
      ["The landslide killed 46 people.", "The landslide killed 46 people, the governor said."],
      ["Paper A does not say whose figure it is"],
    ],
  ])("%s", (_, texts, expected) => expect(reasons(found("attribution", "count", texts))).toEqual(expected));

  test("unnamed sources count unless the rule wants names", () => {
    const text = ["The landslide killed 46 people, officials said."];
    expect(found("attribution", "count", text)).toEqual([]);
    expect(found("attribution, named: true", "count", text)).toHaveLength(1);
  });

  test("only the source that has to answer is held by it", () => {
    const texts = ["The landslide killed 46 people.", "The landslide killed 46 people, the governor said."];
    const [finding] = found("attribution", "count", texts);
    expect(finding?.disputing).toEqual(["Paper A.txt"]);
    expect(finding?.positions.map(({ claims }) => claims.map(({ source }) => source))).toEqual([
      ["Paper A.txt"],
      ["Paper B.txt"],
    ]);
  });
});

const wire = { publisher: "Market Wire", text: "Dunmore Bank and Helen Marsh will cut 1,800 jobs in Leeds." };
const echo = { ...wire, publisher: "The Leeds Echo", retells: "Market Wire" };

test("origins: copies and retellings are one", () => {
  expect(reasons(found("origins", "count", [wire, echo]))).toEqual([
    "printed by 2 sources, which come down to one origin, Market Wire",
  ]);
  expect(found("origins", "count", [wire, { ...wire, publisher: "The Leeds Echo" }])).toHaveLength(0);
  expect(found("origins", "count", [wire])).toEqual([]);
  expect(found("origins, printedBy: 1", "count", [wire])).toHaveLength(1);
});

test("kept-hedge: only towards the source that is retold, and only for the same figure", () => {
  const hedged = { ...wire, text: wire.text.replace("1,800", "about 1,800") };
  expect(reasons(found("kept-hedge", "count", [hedged, echo]))).toEqual([
    "The Leeds Echo drops the hedge “about” of Market Wire, which it retells",
  ]);
  expect(found("kept-hedge", "count", [wire, { ...echo, text: hedged.text }])).toEqual([]);
  expect(found("kept-hedge", "count", [hedged, { ...wire, publisher: "The Leeds Echo" }])).toEqual([]);
});

describe("headline", () => {
  const below = "The landslide killed 64 people in the village, which lies below the dam.";
  test.each<[string, string, string, number]>([
    ["another figure", "Landslide kills 46 in mountain village", below, 1],
    ["the same", "Landslide kills 64 in mountain village", below, 0],
    ["a range that holds it", "Landslide kills dozens in mountain village", below, 0],
    ["a rounding within the tolerance", "Landslide kills about 60 in mountain village", below, 0],
    ["another thing", "Landslide injures 46 in mountain village", below, 0],
    ["two figures below", "Landslide kills 46 in mountain village", `${below} In the valley it killed 12 people.`, 0],
    ["background", "Landslide kills 46 in mountain village", "In 2014 a landslide killed 64 people in the village.", 0],
    ["nothing below", "Landslide kills 46 in mountain village", "Rescuers dug all night.", 0],
    [
      "its figure stands below, another is that of a part",
      "Fire kills 37",
      "Thirty-seven people are known to have died in the fire. Eleven bodies lay in the yard by noon.",
      0,
    ],
  ])("%s", (_, headline, text, expected) =>
    expect(found("headline", "count", [{ headline, text }])).toHaveLength(expected),
  );
});
