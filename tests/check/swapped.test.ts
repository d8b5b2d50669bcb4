import { describe, expect, test } from "vitest";
import { checkSources } from "../../src/pipeline.js";
import { exampleSource } from "../../src/rule-examples.js";
import { book } from "../builders.js";

/** Rule, severity and the two sides of each finding, and whether it says that two things changed places. */
function found(...texts: readonly string[]) {
  const { findings } = checkSources(texts.map(exampleSource), book);
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, severity, message, positions }) => [
      rule,
      severity,
      positions.map(({ value }) => value).sort(),
      message.includes("The other way round"),
    ]);
}

const agesOf = (a: string, b: string) =>
  `${a}, and her brother ${b}, were among the dead when a bus overturned near Lund on Friday.`;

describe("two things that have changed places are one finding", () => {
  test("ages", () => {
    expect(found(agesOf("Anna Berg, 34", "Karl Berg, 29"), agesOf("Anna Berg, 29", "Karl Berg, 34"))).toEqual([
      ["age", "warning", ["age 29; age 34", "age 34; age 29"], true],
    ]);
  });

  test("offices, with all that follows", () => {
    expect(
      found(
        "Anna Berger, the mayor of Velden, and Karl Ostrow, the police chief, opened the bridge in front of 300 people.",
        "Karl Ostrow, the mayor of Velden, and Anna Berger, the chief of police, opened the bridge before a crowd of 300.",
      ),
    ).toEqual([["person-role", "error", expect.anything(), true]]);
  });

  test("quotations", () => {
    const said = (a: string, b: string) =>
      `Mayor ${a} opened the bridge. "We built it to last a hundred years," said ${a}. Engineer ${b} came too. "They worked through two winters without a single accident," ${b} said.`;
    expect(found(said("Anna Berger", "Karl Ostrow"), said("Karl Ostrow", "Anna Berger"))).toContainEqual([
      "quotation-speaker",
      "error",
      expect.anything(),
      true,
    ]);
  });
});

describe("no swap", () => {
  test("one of two ages is wrong", () => {
    expect(found(agesOf("Anna Berg, 34", "Karl Berg, 29"), agesOf("Anna Berg, 43", "Karl Berg, 29"))).toEqual([
      ["age", "warning", ["age 34", "age 43"], false],
    ]);
  });

  test("the texts agree", () => {
    expect(found(agesOf("Anna Berg, 34", "Karl Berg, 29"), agesOf("Anna Berg, 34", "Karl Berg, 29"))).toEqual([]);
  });

  test("one quotation is given to another speaker, the other one to both alike", () => {
    const said = (a: string) =>
      `"We built it to last a hundred years," said ${a}. "They worked through two winters without a single accident," Karl Ostrow said at the bridge.`;
    expect(found(said("Anna Berger"), said("Maria Lund")).map(([rule, , , swapped]) => [rule, swapped])).toEqual([
      ["quotation-speaker", false],
    ]);
  });
});
