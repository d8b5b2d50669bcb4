import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { romanValue } from "../../../src/extract/number/roman.js";
import { numbersOf, numericMentionsOf } from "./document.js";

/** "II = 2" for every Roman numeral of a text. */
function numeralsOf(text: string): string[] {
  return numbersOf(text)
    .filter(({ form }) => form === "roman")
    .map(({ start, end, low, high }) => `${text.slice(start, end)} = ${low === high ? low : "?"}`);
}

describe("Roman numerals", () => {
  test.each([
    ["He fought in World War II.", ["II = 2"]],
    ["World War I began in Sarajevo.", ["I = 1"]],
    ["Super Bowl XLVIII was played in New Jersey.", ["XLVIII = 48"]],
    ["Super Bowl XL drew a record crowd.", ["XL = 40"]],
    ["Henry VIII had six wives.", ["VIII = 8"]],
    ["Queen Elizabeth II's cousin attended.", ["II = 2"]],
    ["Louis XIV built the palace.", ["XIV = 14"]],
    ["Pope Pius X was a reformer.", ["X = 10"]],
    ["King Juan Carlos I abdicated.", ["I = 1"]],
    ["King George V opened the bridge.", ["V = 5"]],
    ["See Chapter IV of the report.", ["IV = 4"]],
    ["NATO invoked Article V that week.", ["V = 5"]],
    ["The Phase III trial enrolled 3,000 adults.", ["III = 3"]],
    ["The drug is in phase II.", ["II = 2"]],
    ["Patients with type I diabetes were excluded.", ["I = 1"]],
    ["The college broke Title IX rules.", ["IX = 9"]],
    ["Act V, Scene II is the shortest.", ["V = 5", "II = 2"]],
    ["It was a Category IV hurricane.", ["IV = 4"]],
    ["Volume XII of the history came out.", ["XII = 12"]],
    ["Rocky III was shown in the park.", ["III = 3"]],
    ["The banks must meet Basel III rules.", ["III = 3"]],
    ["The chapel dates from the XIX century.", ["XIX = 19"]],
    ["The Games of the XXX Olympiad were held in London.", ["XXX = 30"]],
  ])("%s", (text, expected) => {
    expect(numeralsOf(text)).toEqual(expected);
    // A name with a number in it is no claim.
    expect(numericMentionsOf(text).filter(({ span }) => /^[IVXLC]+$/.test(text.slice(span.start, span.end)))).toEqual(
      [],
    );
  });

  test.each([
    "I said so to Louis.",
    "He told Louis I would come.",
    "The part I played was small.",
    "Part I played was small.",
    "The book I read is long.",
    "The class I teach is full.",
    "Malcolm X was shot in 1965.",
    "Charles C. Moss resigned.",
    "Henry V. Moss resigned.",
    "Xi met the premier.",
    "MC Hammer sang.",
    "It is a mix of both.",
    "Take vitamin C.",
    "Plan C failed.",
    "The V sign was banned.",
    "Washington DC was closed.",
    "He lives in DC.",
    "She was put on an IV drip.",
    "The XL shirt sold out.",
    "CD sales fell.",
    "The firm sent its CV.",
    "Generation X is older.",
    "SpaceX launched it.",
    "The class C licence expired.",
    "The X account was hacked.",
    "Category C prisoners fled.",
  ])("none in: %s", (text) => {
    expect(numeralsOf(text)).toEqual([]);
  });

  it("reads back every number below 400 that it could have written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 399 }), (value) => {
        expect(romanValue(written(value))).toBe(value);
      }),
    );
  });

  test.each(["", "IIII", "VX", "IC", "VV", "IVI", "XLX", "M", "Iv"])("%j is none", (text) => {
    expect(romanValue(text)).toBeNull();
  });
});

const signs: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function written(value: number): string {
  const [size, sign] = signs.find(([least]) => value >= least) ?? [0, ""];
  return size === 0 ? "" : sign + written(value - size);
}
