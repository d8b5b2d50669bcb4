import { describe, expect, test } from "vitest";
import { checkSources } from "../../src/pipeline.js";
import { exampleSource } from "../../src/rule-examples.js";
import { book } from "../builders.js";

/** Figures that two texts tell in other words, and one that only one of them may have wrong. */
const first = (figure: string) =>
  `Thieves took 14 clocks from the Norrmark Museum. The collection is worth $46 million. They were gone in seven minutes. A van was found 18 kilometres away. The museum, which opened in 1893, offers ${figure}.`;
const second = (figure: string) =>
  `It was over in seven minutes: 14 clocks had gone from the Norrmark Museum, a house of 1893. The burnt van stood 18 kilometres off. Insurers reckon with $46 million. Whoever helps gets ${figure}.`;
/** Another text on the same case, with other figures. */
const apart = (figure: string) =>
  `The Norrmark Museum was robbed of 14 clocks. Its director, 52 years old, had asked for six more guards in 2009. The house has 31 rooms and 240,000 visitors a year. Whoever helps gets ${figure}.`;

function found(...texts: string[]): string[] {
  const { findings } = checkSources(texts.map(exampleSource), book);
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ positions }) =>
      positions
        .map(({ value }) => value)
        .sort()
        .join(" / "),
    );
}

describe("texts that give the same figures but for one", () => {
  test.each([
    ["one digit of two", "$25,000", "$26,000"],
    ["another scale", "$25,000", "$250,000"],
    ["another currency", "$25,000", "€25,000"],
  ])("%s", (_, one, other) => {
    expect(found(first(one), second(other))).toEqual([[one, other].sort().join(" / ")]);
  });

  test("a figure that resembles nothing is another figure", () => {
    expect(found(first("$25,000"), second("$740,000"))).toEqual([]);
  });

  test("texts that have few figures in common may speak of two things", () => {
    expect(found(first("$25,000"), apart("$26,000"))).toEqual([]);
  });

  test("where each has two sums that the other lacks, either may be meant", () => {
    const more = " The insurer adds $38,000, it said.";
    const others = " A collector in Velden once paid $39,000, he said.";
    expect(found(first("$25,000") + more, second("$62,000") + others)).toEqual([]);
  });
});
