import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Mention } from "../../../src/model/claim.js";
import { timesOf, timesOfRawSentence } from "./document.js";

interface Cases {
  readonly published: string;
  readonly found: readonly (readonly string[])[];
  readonly undated: readonly (readonly string[])[];
  readonly none: readonly string[];
}

const cases = parse(readFileSync(new URL("../../cases/dates.yml", import.meta.url), "utf8")) as Cases;

function shown(text: string, mentions: readonly Mention<"date">[]): string[] {
  return mentions.map(({ span, value }) => {
    const interval = `${value.from ?? ""}..${value.to ?? ""}${value.approximate ? " ~" : ""}`;
    return `${text.slice(span.start, span.end)} = ${interval}`;
  });
}

describe("dates", () => {
  it.each(cases.found)("%s", (text, ...expected) => {
    expect(shown(text as string, timesOf(text as string, cases.published).dates)).toEqual(
      expected.filter((one) => one),
    );
  });
  it.each(cases.undated)("without a publication date: %s", (text, ...expected) => {
    expect(shown(text as string, timesOf(text as string, null).dates)).toEqual(expected.filter((one) => one));
  });
  it.each(cases.none)("no date: %s", (text) => {
    expect(shown(text, timesOf(text, cases.published).dates)).toEqual([]);
  });

  it("keeps the weekday when the source has no date", () => {
    expect(timesOf("They met on Friday.", null).dates[0]?.value).toMatchObject({ from: null, to: null, weekday: 5 });
  });
  it("keeps month and day when the year is not known", () => {
    expect(timesOf("They met on January 9.", null).dates[0]?.value).toMatchObject({ from: null, monthDay: "01-09" });
  });
  it("keeps clock, zone and part of the day", () => {
    expect(timesOf("It was felt at 2:09 am PST.", null).dates[0]?.value.clock).toEqual({ time: "02:09", zone: "PST" });
    expect(timesOf("It was felt on Sunday evening.", null).dates[0]?.value.dayPart).toBe("evening");
  });
  it.each([
    ["It sank at 8:15 in the evening.", "20:15"],
    ["It sank at 8.15 in the evening.", "20:15"],
    ["It sank at 11 in the morning.", "11:00"],
    ["It sank at 3 in the morning.", "03:00"],
    ["It sank at nine at night.", "21:00"],
    ["It sank at ten past nine at night.", "21:10"],
    ["It sank at about twenty-five to six in the afternoon.", "17:35"],
    ["It sank at half past eight.", "08:30"],
    ["It sank at five o'clock in the morning.", "05:00"],
    ["It sank at 12 at night.", "00:00"],
    ["It sank at 2 at night.", "02:00"],
    ["It sank at 1840H.", "18:40"],
    ["It sank at 8.04am.", "08:04"],
  ])("reads the half of the day that words tell: %s", (text, time) => {
    expect(timesOf(text, "2022-01-18").dates.map(({ value }) => value.clock?.time)).toEqual([time]);
  });
  it.each([
    "Eight died, three in the morning and five at night.",
    "Five to nine people died.",
    "The score was ten to six in the evening game.",
    "He ran past ten.",
    "She was half past caring.",
  ])("leaves counts alone: %s", (text) => {
    expect(timesOf(text, "2022-01-18").dates).toEqual([]);
  });
  it("says which parts were worked out", () => {
    expect(timesOf("They met on January 9.", "2022-01-18").dates[0]?.implied).toEqual(["year"]);
    expect(timesOf("They met on January 9, 2022.", "2022-01-18").dates[0]?.implied).toBeUndefined();
  });
  it("reads day and month in the order that the source shows", () => {
    expect(timesOf("Sent 03/04/2014, seen 25/04/2014.", null).dates[0]?.value.from).toBe("2014-04-03");
    expect(timesOf("Sent 03/04/2014, seen 04/25/2014.", null).dates[0]?.value.from).toBe("2014-03-04");
  });

  const scrap = fc.oneof(
    fc.constantFrom(
      "on ",
      "Jan. ",
      "18, ",
      "2022",
      "late ",
      "Monday",
      "-",
      "–",
      "the ",
      "1990s",
      "'",
      "’70s ",
      " p.m. ",
      "5:11",
      "/",
      "9/11",
      "since ",
      "two ",
      "years ",
      "ago ",
      "\u00a0",
      "\n",
      "½",
      "😀",
      "next ",
      "week",
      ".",
      ",",
    ),
    fc.string({ maxLength: 6 }),
  );
  it("gives spans inside the text, in order, never overlapping", () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        const text = scraps.join("");
        const { dates, durations } = timesOf(text, "2022-01-18");
        for (const mentions of [dates, durations]) {
          let end = 0;
          for (const { span } of mentions) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
            end = span.end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
  it.each(["1", ",", " ", "'", "a", "-", "Jan ", "two ", "1-", "last ", "1/", "the end of "])(
    "takes linear time on %j repeated",
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const start = performance.now();
      timesOfRawSentence(text);
      expect(performance.now() - start).toBeLessThan(4000);
    },
  );
});
