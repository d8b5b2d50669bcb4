import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import type { Mention } from "../../../src/model/claim.js";
import { numbersOf, numericMentionsOf, readerOf } from "./document.js";

interface Cases {
  readonly find: readonly { readonly text: string; readonly find: readonly string[] }[];
  readonly nothing: readonly string[];
}

const cases = parse(readFileSync(new URL("../../cases/numbers.yml", import.meta.url), "utf8")) as Cases;

/** "count about 200 members = ~200 of members". */
function inShort(text: string, mention: Mention): string {
  const value = mention.value as unknown as Readonly<Record<string, string | number | boolean | null | undefined>>;
  const { low, high } = value;
  const open = value["lowExclusive"] === true ? "(" : "[";
  const close = value["highExclusive"] === true ? ")" : "]";
  const interval = low === high ? String(low) : `${open}${low ?? ""}..${high ?? ""}${close}`;
  const words = [
    `${value["approximate"] === true ? "~" : ""}${interval}`,
    value["against"] !== undefined && `against ${value["against"]}`,
    value["currency"] ?? value["unit"],
    value["change"],
    value["per"] && `per ${value["per"]}`,
    value["what"] && `of ${value["what"]}`,
  ];
  const written = text.slice(mention.span.start, mention.span.end);
  return `${mention.kind} ${written} = ${words.filter((word) => word !== undefined && word !== false).join(" ")}`;
}

describe("numeric extractors", () => {
  test.each(cases.find)("find all in: $text", ({ text, find }) => {
    expect(numericMentionsOf(text).map((mention) => inShort(text, mention))).toEqual(find);
  });

  test.each(cases.nothing)("find nothing in: %s", (text) => {
    expect(numericMentionsOf(text).map((mention) => inShort(text, mention))).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ..."1 12 200 1,500 2. .5 3/4 ½ - – to and or $ € £ % (36 ) million m bn one twenty two-thirds dozens of hundred a half about at least more than up to people year-old magnitude km No. \u00a0 \u202f \ufeff “ ” ' \n , : / @ # +1 5G 10:30 between from percent 6ft 5in second-largest".split(
    " ",
  ),
);

describe("properties", () => {
  it("keeps every mention inside the text and apart from the others, on hostile text", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), fc.constantFrom("", " "), (words, gap) => {
        const text = words.join(gap);
        let end = 0;
        for (const number of numbersOf(text)) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeGreaterThan(number.start);
          expect(number.end).toBeLessThanOrEqual(text.length);
          expect(number.figures.start).toBeGreaterThanOrEqual(number.start);
          expect(number.figures.end).toBeLessThanOrEqual(number.end);
          if (number.low !== null && number.high !== null) expect(number.low).toBeLessThanOrEqual(number.high);
          end = number.end;
        }
        for (const mention of numericMentionsOf(text)) {
          expect(text.slice(mention.span.start, mention.span.end).trim()).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads back the figures it could have printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        const [number] = numbersOf(`They sent ${value.toLocaleString("en-US")} letters.`);
        expect(number).toMatchObject({ low: value, high: value, approximate: false });
      }),
      { numRuns: 200 },
    );
  });

  it("reads back sums of money with a scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom("million", "m", "bn", "billion"),
        (tenths, scale) => {
          const factor = scale.startsWith("m") ? 1e6 : 1e9;
          const gap = scale.length > 2 ? " " : "";
          const [mention] = numericMentionsOf(`They paid $${tenths / 10}${gap}${scale} for it.`);
          expect(mention).toMatchObject({ kind: "money", value: { low: (tenths * factor) / 10 } });
        },
      ),
      { numRuns: 200 },
    );
  });

  // Reading alone is timed: the tokenizer is quadratic on long runs joined by a slash or hyphen ("1/1/1/", "one-one-").
  test.each([
    "1",
    ",",
    "1,",
    "one ",
    "1 ",
    "$1 ",
    "$1",
    "1-",
    "52-48 ",
    "won 3-2 ",
    "won 3-2 12 men ",
    "1 in 5 ",
    "a ",
    "about ",
    "hundred ",
    "between 1 and ",
    "5% ",
    "M7.1 ",
  ])("takes linear time on 100,000 characters of %j", (unit) => {
    const short = readerOf(unit.repeat(25_000 / unit.length));
    const long = readerOf(unit.repeat(100_000 / unit.length));
    short();
    // Four times the text in sixteen times the time would be quadratic; the constant keeps a busy machine from failing it.
    expect(elapsed(long)).toBeLessThan(10 * elapsed(short) + 500);
  });
});

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function elapsed(read: () => unknown): number {
  const from = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
