import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/model/claim.js";
import { axisOf } from "../../../src/report/html/axis.js";
import { instantsOf } from "../../../src/report/html/instants.js";
import { plotOf } from "../../../src/report/html/plot-values.js";
import { findingOf, moneyClaim, sourceOf } from "../sample.js";

const source = sourceOf("a.txt", "€1");
const model = moneyClaim(source, "€1", 1);
const money = (low: number | null, high: number | null, parts: object = {}): Claim => ({
  ...model,
  value: { ...model.value, low, high, ...parts },
});
const date = (from: string | null, to: string | null): Claim =>
  ({ ...model, kind: "date", value: { from, to, approximate: false, relation: "at" } }) as Claim;
const length = (iso: string, seconds: number): Claim =>
  ({
    ...model,
    kind: "duration",
    value: { iso, low: seconds, high: seconds, approximate: false, sense: "length" },
  }) as Claim;
const measure = (value: number, unit: string, base: number): Claim =>
  ({
    ...model,
    kind: "measure",
    value: {
      low: value,
      high: value,
      approximate: false,
      roundness: 1,
      unit,
      dimension: "length",
      base: { low: base, high: base, approximate: false },
    },
  }) as Claim;
const plot = (...sides: readonly (readonly Claim[])[]) =>
  plotOf(findingOf(sides.map((claims, at) => [`value ${at}`, claims] as const)));
const ends = (...sides: readonly (readonly Claim[])[]) =>
  plot(...sides)?.rows.map((row) => row.map(({ low, high }) => [low, high]));

describe("plotOf", () => {
  it("draws each value of a position once, from low to high, open ends open", () => {
    expect(ends([money(12, 12), money(12, 12), money(10, null)], [money(null, 5)])).toEqual([
      [
        [10, null],
        [12, 12],
      ],
      [[null, 5]],
    ]);
  });

  it("keeps apart what hedges and changes say", () => {
    const [[about, more] = [], [rise] = []] =
      plot(
        [money(5, 5, { approximate: true }), money(7, null, { lowExclusive: true })],
        [money(9, 9, { change: "increase" })],
      )?.rows ?? [];
    expect(about).toMatchObject({ approximate: true, change: null });
    expect(more).toMatchObject({ lowExclusive: true, highExclusive: false });
    expect(rise).toMatchObject({ change: "increase" });
  });

  it("draws nothing where there is nothing to see", () => {
    expect(plot([money(5, 5)], [money(5, 5)])).toBeNull();
    expect(plot([money(5, 5)], [money(null, null)])).toBeNull();
    expect(plot([money(5, 5)], [money(6, 6, { currency: "USD" })])).toBeNull();
    expect(plot([money(5, 5)], [date("2022", "2022")])).toBeNull();
    expect(plot([money(5, 5)])).toBeNull();
    expect(plot([money(5, 5)], [money(Number.POSITIVE_INFINITY, null)])).toBeNull();
  });

  it("draws measures of several units in their base unit, and lengths of time in one that fits all", () => {
    expect(ends([measure(36, "mi", 57_936)], [measure(80, "km", 80_000)])).toEqual([
      [[57_936, 57_936]],
      [[80_000, 80_000]],
    ]);
    expect(ends([measure(36, "km", 36_000)], [measure(80, "km", 80_000)])).toEqual([[[36, 36]], [[80, 80]]]);
    const days = plot([length("P2D", 172_800)], [length("P1W", 604_800)]);
    expect(days?.unit).toBe("days");
    expect(days?.rows.flat().map(({ low }) => low)).toEqual([2, 7]);
  });

  it("draws a few of many values, the least and the greatest among them", () => {
    const many = Array.from({ length: 40 }, (_, at) => money(at + 1, at + 1));
    const [row = []] = plot(many, [money(100, 100)])?.rows ?? [];
    expect(row.length).toBeLessThan(10);
    expect([row[0]?.low, row.at(-1)?.low]).toEqual([1, 40]);
  });
});

describe("instantsOf", () => {
  const day = 86_400_000;

  it.each([
    ["2022", "2022", 365 * day],
    ["2022-01", "2022-01", 31 * day],
    ["2022-01-18", "2022-01-18", day],
    ["2022-01-18T17:06", "2022-01-18T17:06", 0],
    ["2022-01-18", "2022-01-20", 3 * day],
  ])("%s to %s lasts %i milliseconds", (from, to, lasts) => {
    const span = instantsOf({ from, to });
    expect((span?.high ?? 0) - (span?.low ?? 0)).toBe(lasts);
  });

  it("leaves open what is open, and knows no time without a year", () => {
    expect(instantsOf({ from: "2020", to: null })).toEqual({ low: Date.UTC(2020, 0, 1), high: null });
    expect(instantsOf({ from: null, to: null })).toBeNull();
    expect(instantsOf({ from: "--01-18", to: "--01-18" })).toBeNull();
  });
});

describe("axisOf", () => {
  it("gives every value a place inside, in order, and ticks in words", () => {
    const found = plot([money(700e6, 700e6)], [money(750e6, 750e6)]);
    const axis = axisOf(found as NonNullable<typeof found>);
    expect([axis.at(700e6), axis.at(750e6)]).toEqual([10, 90]);
    expect(axis.ticks.map(({ words }) => words)).toContain("720M");
    expect(axis.ticks.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
  });

  it("writes ticks with the digits that tell them apart", () => {
    const close = plot([money(700_000_001, 700_000_001)], [money(700_000_005, 700_000_005)]);
    const words = axisOf(close as NonNullable<typeof close>).ticks.map((tick) => tick.words);
    expect(new Set(words).size).toBe(words.length);
  });

  it("multiplies where values are far apart, and only then", () => {
    const far = plot([money(700, 700)], [money(700e6, 700e6)]);
    const near = plot([money(0, 0)], [money(7, 7)]);
    expect(axisOf(far as NonNullable<typeof far>).logarithmic).toBe(true);
    expect(axisOf(near as NonNullable<typeof near>).logarithmic).toBe(false);
  });

  it.each([
    ["2020", "2023", "2022"],
    ["2022-01-18", "2022-01-21", "20 Jan 2022"],
    ["2022-01-18T10:00", "2022-01-18T16:00", "18 Jan 2022, 12:00"],
  ])("names times between %s and %s as finely as it takes", (a, b, words) => {
    const found = plot([date(a, a)], [date(b, b)]);
    expect(axisOf(found as NonNullable<typeof found>).ticks.map((tick) => tick.words)).toContain(words);
  });
});
