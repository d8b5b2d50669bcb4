import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/model/claim.js";
import { comparedParts } from "../../../src/report/html/differing-words.js";
import { findingOf, moneyClaim, sourceOf } from "../sample.js";

const figure = moneyClaim(sourceOf("a.txt", "€1"), "€1", 1);
const quote = { ...figure, kind: "quote" } as unknown as Claim;
const drawn = (values: readonly string[], index: number, claim: Claim = quote) =>
  comparedParts(values, index, findingOf(values.map((value) => [value, [claim]] as const)))
    .map(({ text, apart }) => (apart ? `[${text}]` : text))
    .join("");

describe("comparedParts", () => {
  it.each([
    [["Amber Bineau", "Amber Bino"], 0, "Amber [Bineau]"],
    [["Amber Bineau", "Amber Bino"], 1, "Amber [Bino]"],
    [["they must be deterred.", "they must be contained.", "they must be deterred!"], 1, "they must be [contained]."],
    [["they must be deterred.", "they must be contained.", "they must be deterred!"], 2, "they must be deterred!"],
    [["Kiev", "Kyiv"], 0, "Kiev"],
  ] as const)("%j, position %i", (values, index, expected) => {
    expect(drawn(values, index)).toBe(expected);
  });

  it("leaves figures alone: the plot shows how they differ", () => {
    expect(drawn(["about $700 million", "$750 million"], 0, figure)).toBe("about $700 million");
  });
});
