import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/report/evidence.js";
import { visible } from "../../src/report/visible.js";
import { moneyClaim, sourceOf } from "./sample.js";

const wide = { context: 1000, words: 1000 };

describe("evidenceOf", () => {
  it("cuts long context between words", () => {
    const source = sourceOf("a.txt", `${"before ".repeat(20)}€12 million ${"after ".repeat(20)}`);
    expect(evidenceOf(moneyClaim(source, "€12 million", 12e6), source.text, { context: 20, words: 50 })).toEqual({
      before: "… before before ",
      words: "€12 million",
      after: " after after after …",
    });
  });

  it("keeps both ends of a long passage", () => {
    const words = `first ${"middle ".repeat(30)}last`;
    const source = sourceOf("a.txt", words);
    const shown = evidenceOf(moneyClaim(source, words, 1), source.text, { context: 10, words: 40 }).words;
    expect(shown).toMatch(/^first .* … .* last$/);
    expect(shown.length).toBeLessThan(50);
  });

  it("puts the sentence together again when there is room", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, after) => {
        const source = sourceOf("a.txt", `x${before} €12 million ${after}x`);
        const {
          before: left,
          words,
          after: right,
        } = evidenceOf(moneyClaim(source, "€12 million", 12e6), source.text, wide);
        expect(left + words + right).toBe(visible(`x${before} €12 million ${after}x`));
      }),
    );
  });
});
