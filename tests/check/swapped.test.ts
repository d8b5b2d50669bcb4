import { describe, expect, it } from "vitest";
import { checkSources } from "../../src/pipeline.js";
import { readSource } from "../../src/read/source.js";
import { book } from "../builders.js";

function ages(...texts: readonly string[]) {
  const sources = texts.map((text, index) => readSource({ path: `${index}.txt`, text }, book.lexicon));
  const { findings } = checkSources(sources, book);
  return findings.filter(({ rule }) => rule === "age").map(({ about, notes }) => [about, notes.at(-1)]);
}

describe("ages of two people", () => {
  it("that have changed places are two disputes, and each names the other", () => {
    expect(
      ages(
        "Anna Berg, 34, and her brother Karl Berg, 29, were among the dead when a bus overturned near Lund on Friday.",
        "Karl Berg, 34, and his sister Anna Berg, 29, were killed when a coach overturned near Lund on Friday.",
      ),
    ).toEqual([
      ["age (Anna Berg)", expect.stringContaining("the other way round under “age (Karl Berg)”")],
      ["age (Karl Berg)", expect.stringContaining("the other way round under “age (Anna Berg)”")],
    ]);
  });

  it("of whom one is wrong are one dispute, and no swap", () => {
    const [first, ...more] = ages(
      "Anna Berg, 34, and her brother Karl Berg, 29, were among the dead when a bus overturned near Lund on Friday.",
      "Karl Berg, 29, and his sister Anna Berg, 43, were killed when a coach overturned near Lund on Friday.",
    );
    expect(more).toEqual([]);
    expect(first?.[0]).toBe("age (Anna Berg)");
    expect(first?.[1]).not.toContain("the other way round");
  });

  it("that agree are none", () => {
    expect(
      ages(
        "Anna Berg, 34, and her brother Karl Berg, 29, were among the dead when a bus overturned near Lund on Friday.",
        "Karl Berg, 29, and his sister Anna Berg, 34, were killed when a coach overturned near Lund on Friday.",
      ),
    ).toEqual([]);
  });
});
