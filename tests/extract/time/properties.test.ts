import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { timesOf } from "./document.js";

const months = "January February March April May June July August September October November December".split(" ");

const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });

/** The ways in which news prints a whole date. */
const forms: readonly ((year: number, month: string, date: number, iso: string) => string)[] = [
  (year, month, date) => `${month} ${date}, ${year}`,
  (year, month, date) => `${date} ${month} ${year}`,
  (year, month, date) => `the ${date}th of ${month}, ${year}`,
  (_year, _month, _date, iso) => iso,
];

describe("properties of times", () => {
  it("reads back a date in every form in which it prints one", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (moment, form) => {
        const iso = moment.toISOString().slice(0, 10);
        const month = months[moment.getUTCMonth()] as string;
        const written = form(moment.getUTCFullYear(), month, moment.getUTCDate(), iso);
        const [first] = timesOf(`The bridge opened on ${written} after a long delay.`, "2022-01-18").dates;
        expect(first?.value, written).toMatchObject({ from: iso, to: iso });
      }),
      { numRuns: 200 },
    );
  });

  it("reads back a length in days, weeks and years", () => {
    const seconds = { days: 86_400, weeks: 604_800, years: 31_557_600 };
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.constantFrom("days", "weeks", "years"), (count, unit) => {
        const [first] = timesOf(`The talks lasted ${count} ${unit} in all.`, "2022-01-18").durations;
        expect(first?.value).toMatchObject({ low: count * seconds[unit], high: count * seconds[unit] });
      }),
      { numRuns: 100 },
    );
  });

  test.each(["1", ",", "1,", "1-", "a ", "May 1, ", "3 days ", "in two weeks ", "every ", "the ", "’", "2014-"])(
    "takes linear time on 100,000 characters of %j",
    (unit) => {
      const read = (size: number) => timesOf(unit.repeat(size / unit.length), "2022-01-18");
      read(5000);
      const short = processorTime(() => read(25_000));
      // Four times the text in sixteen times the time would be quadratic.
      expect(processorTime(() => read(100_000))).toBeLessThan(10 * short + 500);
    },
  );
});

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function processorTime(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
