import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Block } from "../../src/model/source.js";
import { findQuotations } from "../../src/text/quotations.js";

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") blocks.push({ start, end: start + line.length, zone: "body" });
    start += line.length + 1;
  }
  return blocks;
}

interface Case {
  readonly text: string;
  readonly quoted: readonly string[];
  readonly nested?: readonly string[];
  readonly continues?: number;
}

describe("findQuotations", () => {
  const table = parse(readFileSync(new URL("../cases/quotations.yml", import.meta.url), "utf8")) as Case[];
  for (const { text, quoted, nested, continues } of table) {
    it(text, () => {
      const found = findQuotations(text, blocksOf(text));
      const words = (depth: (n: number) => boolean) =>
        found.filter((one) => depth(one.depth)).map(({ inner }) => text.slice(inner.start, inner.end));
      expect(words((depth) => depth === 0)).toEqual(quoted);
      expect(words((depth) => depth > 0)).toEqual(nested ?? []);
      expect(found.filter((one) => one.continues === true)).toHaveLength(continues ?? 0);
    });
  }

  it("a stray mark spoils its own block only", () => {
    const stray = fc.constantFrom('"', "“", "”", "‘", "’", "'", "«", "»");
    fc.assert(
      fc.property(stray, fc.nat(20), (mark, at) => {
        const line = "The harbour was closed for a day.";
        const text = `${line.slice(0, at)}${mark}${line.slice(at)}\nIt snowed.\n“Fine,” he said. “Go home.”`;
        const inner = findQuotations(text, blocksOf(text)).map((one) => text.slice(one.inner.start, one.inner.end));
        expect(inner.slice(-2)).toEqual(["Fine,", "Go home."]);
      }),
    );
  });

  it("spans lie in the text, in order, each wholly inside or outside every other", () => {
    const pieces = fc.constantFrom(
      '"',
      "“",
      "”",
      "‘",
      "’",
      "'",
      "''",
      "``",
      "«",
      "»",
      "„",
      "a",
      "b.",
      "6'2\"",
      " ",
      ", ",
      "\n",
      "s' ",
      "Word",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (list) => {
        const text = list.join("");
        const found = findQuotations(text, blocksOf(text));
        for (let index = 0; index < found.length; index++) {
          const one = found[index] as (typeof found)[number];
          expect(one.start).toBeLessThanOrEqual(one.inner.start);
          expect(one.inner.start).toBeLessThanOrEqual(one.inner.end);
          expect(one.inner.end).toBeLessThanOrEqual(one.end);
          expect(one.end).toBeLessThanOrEqual(text.length);
          const next = found[index + 1];
          if (next === undefined) continue;
          expect(next.start).toBeGreaterThanOrEqual(one.start);
          expect(next.start >= one.end || next.end <= one.end).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
