import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amount } from "../../../src/check/comparisons/amount.js";
import type { Claim } from "../../../src/model/claim.js";
import { claimOf, interval } from "../../builders.js";
import { judged, verdict } from "./judged.js";

const count = (notation: string, rest: Partial<Claim> = {}) =>
  claimOf("count", { ...interval(notation), what: "people" }, rest as object);
const money = (notation: string, currency = "USD", rest = {}) =>
  claimOf("money", { ...interval(notation), currency, ...rest });
const dimensions: Record<string, [string, number]> = {
  km: ["length", 1000],
  mi: ["length", 1609.344],
  magnitude: ["magnitude", 1],
};
const measure = (notation: string, unit: string) => {
  const own = interval(notation);
  const [dimension, factor] = dimensions[unit] as [string, number];
  const scale = (end: number | null) => (end === null ? null : end * factor);
  return claimOf("measure", { ...own, unit, dimension, base: { ...own, low: scale(own.low), high: scale(own.high) } });
};

describe("counts", () => {
  test.each([
    ["2487", "2500", "agree"],
    ["612", "600", "agree"],
    ["~100000", ">=100000", "agree"],
    [">=24", "40", "agree"],
    [">100000", "120000", "agree"],
    [">=70", "80", "agree"],
    ["~50", "53", "agree"],
    ["~12", "13", "agree"],
    ["10..12", "11", "agree"],
    ["<=700", "650", "agree"],
    [">26000", "26000", "agree"],
    ["~24..999", "300", "agree"],
    ["47", "48", "contradiction"],
    ["200", "240", "contradiction"],
    ["~100000", "120000", "contradiction"],
    ["40", "~50", "contradiction"],
    [">=200", "40", "contradiction"],
    ["12", "21", "garble"],
    ["200", "2000", "garble"],
    ["3000", "3000000", "garble"],
    ["3", "150", "scope info"],
    ["100", "104", "rounding warning"],
    [">26000", ">31000", "contradiction warning"],
    [">=7", ">=6", "contradiction warning"],
    [">=3", "10", "contradiction warning"],
    ["1204", "1198", "contradiction"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(verdict(judged(amount, count(a), count(b)))).toBe(expected);
  });

  test("a toll that grows from one day to the next is an update", () => {
    const a = count("7", { source: "a" });
    const b = count("12", { source: "b" });
    const dates = { a: "2020-05-01", b: "2020-05-02" };
    expect(verdict(judged(amount, a, b, { growing: true }, dates))).toBe("update warning");
    expect(verdict(judged(amount, a, b, { growing: true }, { a: dates.b, b: dates.a }))).toBe("contradiction");
    expect(verdict(judged(amount, a, b, {}, dates))).toBe("contradiction");
  });

  test("figures on the word of two bodies differ by attribution", () => {
    const said = (speaker: string) => ({
      attribution: { speaker, speakerKind: "organisation", cue: "said", cueSpan: null, outlet: null } as const,
    });
    const a = count("5", said("Red Crescent"));
    expect(verdict(judged(amount, a, count("8", said("Interior Ministry"))))).toBe("attribution warning");
    expect(verdict(judged(amount, a, count("8", said("the Red Crescent"))))).toBe("contradiction");
  });

  test("what may happen is not compared with what did, nor a denial with a figure", () => {
    expect(verdict(judged(amount, count("5"), count("9", { modality: "possible" })))).toBe("agree");
    expect(verdict(judged(amount, count("5"), count("9", { negated: true })))).toBe("agree");
  });
});

describe("money", () => {
  test.each([
    ["~700e6", "710e6", "agree"],
    ["~700e6", "750e6", "contradiction"],
    ["700e6", "750e6", "contradiction"],
    ["1.2e9", "1.24e9", "agree"],
    ["1.2e9", "1.19e9", "agree"],
    ["700e6", "740e6", "rounding warning"],
    ["250000", ">250000", "agree"],
    ["2e6", "2e9", "garble"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(verdict(judged(amount, money(a), money(b)))).toBe(expected);
  });

  test.each([
    ["USD", "EUR", "agree"],
    ["$", "CAD", "contradiction"],
    ["$", "EUR", "agree"],
    ["USD", "CAD", "agree"],
  ])("%s against %s: %s", (a, b, expected) => {
    expect(verdict(judged(amount, money("5e6", a), money("8e6", b)))).toBe(expected);
  });

  test.each([
    [{ per: "P1Y" }, {}],
    [{ per: "P1Y" }, { per: "P1M" }],
    [{ change: "increase" }, {}],
    [{ change: "increase" }, { change: "decrease" }],
  ])("%o against %o is not comparable", (a, b) => {
    expect(verdict(judged(amount, money("5e6", "USD", a), money("8e6", "USD", b)))).toBe("agree");
  });
});

describe("measures", () => {
  test.each([
    ["1.2 mi", "2 km", "agree"],
    ["58 km", "36 mi", "agree"],
    ["35 mi", "58 km", "agree"],
    ["1.2 mi", "1 mi", "agree"],
    ["1.2 mi", "12 mi", "garble"],
    ["1500 km", "1150 km", "contradiction"],
    ["~20 mi", "26 mi", "contradiction"],
    ["60 km", "58 km", "rounding info"],
    ["20 km", "30 mi", "contradiction"],
    [">=5.9 magnitude", "6.1 magnitude", "agree"],
    ["5.9 magnitude", "6.1 magnitude", "contradiction"],
    ["5.18 magnitude", "5.2 magnitude", "agree"],
  ])("%s and %s: %s", (a, b, expected) => {
    const made = [a, b].map((text) => measure(...(text.split(" ") as [string, string])));
    expect(verdict(judged(amount, made[0] as Claim, made[1] as Claim))).toBe(expected);
  });
});

describe("likely slips are named", () => {
  test.each([
    ["450", "1450", "all digits but one the same: a digit too many or too few?"],
    ["800", "1800", "all digits but one the same: a digit too many or too few?"],
    ["128", "12", "all digits but one the same: a digit too many or too few?"],
    ["120", "12", "a factor of 10: a lost decimal point or zero?"],
    ["1258", "1285", "the same digits in another order: transposed?"],
  ])("%s / %s", (a, b, reason) => {
    expect(judged(amount, count(a), count(b))).toMatchObject({ compatible: false, nature: "garble", reason });
  });

  test.each([
    ["450", "1460"],
    ["3", "13"],
    ["450", "1440"],
  ])("%s / %s is none", (a, b) => {
    expect(judged(amount, count(a), count(b))).toMatchObject({ compatible: false, nature: "contradiction" });
  });
});

describe("ages and percentages", () => {
  test("an age a year apart is off by one, unless a birthday can lie between", () => {
    const age = (years: string, source: string) => claimOf("age", { ...interval(years), unit: "year" }, { source });
    const [a, b] = [age("54", "a"), age("55", "b")];
    expect(judged(amount, a, b)).toMatchObject({ compatible: false, reason: "off by one" });
    expect(verdict(judged(amount, a, b, {}, { a: "2020-01-01", b: "2021-01-02" }))).toBe("agree");
  });

  test("percent against percentage points", () => {
    const percent = (figure: string, unit: "%" | "percentage points") =>
      claimOf("percent", { ...interval(figure), unit });
    expect(verdict(judged(amount, percent("5", "%"), percent("5", "percentage points")))).toBe("scope warning");
    expect(verdict(judged(amount, percent("5", "%"), percent("8", "percentage points")))).toBe("agree");
    expect(verdict(judged(amount, percent("7.6", "%"), percent("8", "%")))).toBe("agree");
    expect(verdict(judged(amount, percent("7.4", "%"), percent("8", "%")))).toBe("contradiction");
  });
});

test("the order of two figures does not matter, and a figure agrees with itself", () => {
  const shape = fc.constantFrom("", "~", ">=", ">", "<=", "<");
  const figure = fc.tuple(shape, fc.integer({ min: 0, max: 3000 })).map(([sign, value]) => count(`${sign}${value}`));
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      expect(verdict(judged(amount, a, b))).toBe(verdict(judged(amount, b, a)));
      expect(verdict(judged(amount, a, a))).toBe("agree");
    }),
    { numRuns: 500 },
  );
});
