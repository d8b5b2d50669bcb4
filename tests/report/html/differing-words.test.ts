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
    [["Heather Locke", "Heather Lock"], 0, "Heather [Locke]"],
    [["Heather Locke", "Heather Lock"], 1, "Heather [Lock]"],
    [["they must be repaired.", "they must be replaced.", "they must be repaired!"], 1, "they must be [replaced]."],
    [["they must be repaired.", "they must be replaced.", "they must be repaired!"], 2, "they must be repaired!"],
    [["Kiev", "Kyiv"], 0, "Kiev"],
  ] as const)("%j, position %i", (values, index, expected) => {
    expect(drawn(values, index)).toBe(expected);
  });

  it("leaves figures alone: the plot shows how they differ", () => {
    expect(drawn(["about $700 million", "$750 million"], 0, figure)).toBe("about $700 million");
  });
});
