import { describe, expect, test } from "vitest";
import { date } from "../../../src/check/comparisons/date.js";
import { duration } from "../../../src/check/comparisons/duration.js";
import type { DateValue, DurationValue } from "../../../src/model/timespan.js";
import { claimOf } from "../../builders.js";
import { judged, verdict } from "./judged.js";

const on = (iso: string, rest: Partial<DateValue> = {}): DateValue => ({
  from: iso,
  to: iso,
  approximate: false,
  relation: "at",
  ...rest,
});
const since = (iso: string): DateValue => ({ from: iso, to: null, approximate: false, relation: "since" });
const at = (day: string, time: string, zone?: string): DateValue =>
  on(`${day}T${time}`, { clock: zone === undefined ? { time } : { time, zone } });
const weekday = (number: 1 | 2 | 5): DateValue => ({ ...on(""), from: null, to: null, weekday: number });

describe("dates", () => {
  test.each<[string, DateValue, DateValue, string]>([
    ["a day in its month", on("2014-01-09"), on("2014-01"), "agree"],
    ["a day in its year", on("2014-01-09"), on("2014"), "agree"],
    ["two days", on("2014-01-09"), on("2014-01-16"), "contradiction"],
    ["around a day and the day", on("2022-01-09", { approximate: true }), on("2022-01-09"), "agree"],
    ["around a day and two days on", on("2022-01-09", { approximate: true }), on("2022-01-11"), "agree"],
    ["around a day and a week on", on("2022-01-09", { approximate: true }), on("2022-01-16"), "contradiction"],
    ["mid-May and April 30", on("2013-05-11", { to: "2013-05-20" }), on("2013-04-30"), "contradiction"],
    ["since a year and since a month of it", since("2014"), since("2014-01"), "agree"],
    ["since two years", since("2014"), since("2016"), "contradiction"],
    ["since a year and in a later one", since("2014"), on("2016"), "agree"],
    ["terms of office", on("1967", { to: "1979" }), on("1966", { to: "1978" }), "contradiction"],
    ["the same term", on("1967", { to: "1979" }), on("1967", { to: "1979" }), "agree"],
    ["a weekday and its date", weekday(2), on("2022-01-18"), "agree"],
    ["a weekday and another date", weekday(5), on("2022-01-18"), "contradiction warning"],
    ["clock times six minutes apart", at("2020-01-01", "17:06"), at("2020-01-01", "17:12"), "contradiction"],
    ["a clock time and the round hour", at("2020-01-01", "17:06"), at("2020-01-01", "17:00"), "agree"],
    ["one time in two zones", at("2020-01-01", "14:09", "EST"), at("2020-01-01", "19:09", "GMT"), "agree"],
    ["two times in two zones", at("2020-01-01", "14:09", "EST"), at("2020-01-01", "20:39", "GMT"), "contradiction"],
    ["local time and GMT", at("2020-01-01", "14:09", "local"), at("2020-01-01", "20:09", "GMT"), "agree"],
    ["a.m. for p.m.", at("2020-01-01", "02:09"), at("2020-01-01", "14:09"), "contradiction"],
    [
      "neighbouring days, both worked out",
      on("2020-01-01", { implied: ["day"] }),
      on("2020-01-02", { implied: ["day"] }),
      "contradiction warning",
    ],
    ["nonsense", on("soon"), on("2020-01-02"), "agree"],
  ])("%s: %s", (_, a, b, expected) => {
    const [one, other] = [claimOf("date", a), claimOf("date", b)];
    expect(verdict(judged(date, one, other))).toBe(expected);
    expect(verdict(judged(date, other, one))).toBe(expected);
    expect(verdict(judged(date, one, one))).toBe("agree");
  });

  test("a slip of the year is named", () => {
    const judgement = judged(date, claimOf("date", on("2013-04-30")), claimOf("date", on("2014-04-30")));
    expect(judgement.reason).toBe("the same day of another year");
  });
});

describe("durations", () => {
  const length = (iso: string, seconds: number, rest: Partial<DurationValue> = {}): DurationValue => ({
    iso,
    low: seconds,
    high: seconds,
    approximate: false,
    sense: "length",
    ...rest,
  });
  const day = 86_400;
  const year = 31_557_600;
  test.each<[string, DurationValue, DurationValue, string]>([
    ["a week and seven days", length("P1W", 7 * day), length("P7D", 7 * day), "agree"],
    ["two years and 24 months", length("P2Y", 2 * year), length("P24M", 2 * year), "agree"],
    ["two years and 17 months", length("P2Y", 2 * year), length("P17M", (17 / 12) * year), "contradiction"],
    ["seven and eight years", length("P7Y", 7 * year), length("P8Y", 8 * year), "contradiction"],
    ["nearly ten years and eight", length("P10Y", 10 * year, { approximate: true }), length("P8Y", 8 * year), "agree"],
    ["at least eight years and eight", length("P8Y", 8 * year, { high: null }), length("P8Y", 8 * year), "agree"],
    [
      "for six months and every six months",
      length("P6M", year / 2),
      length("P6M", year / 2, { sense: "frequency" }),
      "scope warning",
    ],
    ["for a year and every six months", length("P1Y", year), length("P6M", year / 2, { sense: "frequency" }), "agree"],
    ["ago and for", length("P1Y", year), length("P2Y", 2 * year, { sense: "ago" }), "agree"],
  ])("%s: %s", (_, a, b, expected) => {
    const [one, other] = [claimOf("duration", a), claimOf("duration", b)];
    expect(verdict(judged(duration, one, other))).toBe(expected);
    expect(verdict(judged(duration, other, one))).toBe(expected);
  });
});
