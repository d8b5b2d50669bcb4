// Whole calendar dates, as mastheads, datelines and captions write them. Refuses what names no year.
import type { Span } from "../model/span.js";

export interface WrittenDate extends Span {
  /** ISO date, or date and time. */
  readonly iso: string;
  /** Numeric with both numbers up to 12, so that day and month could change places. */
  readonly ambiguous: boolean;
  /** The weekday stands next to it ("Tuesday, Jan. 18, 2022"). */
  readonly weekday: boolean;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s{0,3})";
const clock = "\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?";
const pattern = new RegExp(
  `(?:(?<clockBefore>\\b${clock})(?:\\s?[a-z]{2,4}\\b)?[\\s,|–-]{0,3})?(?<weekday>\\b${weekday})?(?:` +
    `(?<![\\d/.-])(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)` +
    `|\\b(?<monthFirst>${month})\\s{0,3}(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?\\s{0,2}[,-]?\\s{0,3}(?<yearAfter>\\d{4})\\b` +
    `|(?<![\\d/.])(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?[\\s-]{1,3}(?<monthAfter>${month}),?[\\s-]{1,3}(?<yearLast>\\d{4})\\b` +
    `|(?<![\\d/.])(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<numericYear>\\d{4}|\\d{2})(?![\\d/])` +
    `)(?:[T\\s,|]{0,3}(?:at\\s)?(?<clockAfter>${clock}))?`,
  "gi",
);
const hasYear = /\d{4}|\d[/.]\d{1,2}[/.]\d\d/;

/** Dates in `text` between two offsets; `dayFirst` decides numeric dates that could be read both ways. */
export function findWrittenDates(text: string, span: Span, dayFirst = false): WrittenDate[] {
  const stretch = text.slice(span.start, span.end);
  if (!hasYear.test(stretch)) return [];
  const found: WrittenDate[] = [];
  for (const match of stretch.matchAll(pattern)) {
    const date = dateOf(match.groups ?? {}, dayFirst);
    if (date === null) continue;
    found.push({
      start: span.start + match.index,
      end: span.start + match.index + match[0].trimEnd().length,
      weekday: match.groups?.["weekday"] !== undefined,
      ...date,
    });
  }
  return found;
}

function dateOf(
  groups: Record<string, string | undefined>,
  dayFirst: boolean,
): { iso: string; ambiguous: boolean } | null {
  const at = (name: string) => Number(groups[name]);
  let parts: { year: number; month: number; day: number };
  let ambiguous = false;
  if (groups["isoYear"] !== undefined) parts = { year: at("isoYear"), month: at("isoMonth"), day: at("isoDay") };
  else if (groups["monthFirst"] !== undefined)
    parts = { year: at("yearAfter"), month: monthNumber(groups["monthFirst"]), day: at("dayAfter") };
  else if (groups["monthAfter"] !== undefined)
    parts = { year: at("yearLast"), month: monthNumber(groups["monthAfter"]), day: at("dayBefore") };
  else {
    const [a, b] = [at("first"), at("second")];
    ambiguous = a <= 12 && b <= 12 && a !== b;
    const dayLeads = a > 12 || (b <= 12 && (dayFirst || groups["mark"] === "."));
    parts = { year: wholeYear(groups["numericYear"] as string), month: dayLeads ? b : a, day: dayLeads ? a : b };
  }
  if (!isCalendarDate(parts)) return null;
  const time = clockOf(groups["clockBefore"] ?? groups["clockAfter"]);
  return { iso: `${parts.year}-${two(parts.month)}-${two(parts.day)}${time}`, ambiguous };
}

const dayWithoutYear = new RegExp(
  `(?:\\b${weekday})?(?:\\b(?<monthFirst>${month})\\s{1,3}(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?!,?\\s\\d{4})` +
    `|(?<![\\d/.:])\\b(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s{1,3}(?<monthAfter>${month})(?!,?\\s\\d{4}))`,
  "i",
);

/** A month and day without a year in a short line, with its offsets there; null when there is none. */
export function findDayWithoutYear(line: string): (Span & { readonly month: number; readonly day: number }) | null {
  const match = dayWithoutYear.exec(line);
  if (match?.groups === undefined) return null;
  const month = monthNumber((match.groups["monthFirst"] ?? match.groups["monthAfter"]) as string);
  const day = Number(match.groups["dayAfter"] ?? match.groups["dayBefore"]);
  // In a leap year every day of a calendar exists.
  if (!isCalendarDate({ year: 2000, month, day })) return null;
  return { start: match.index, end: match.index + match[0].trimEnd().length, month, day };
}

/** Days between two ISO dates, never negative. */
export function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** The year in which month and day lie closest to an ISO date; null when no such day exists near it. */
export function closestYear(month: number, day: number, iso: string): number | null {
  const year = Number(iso.slice(0, 4));
  const years = [year - 1, year, year + 1].filter((candidate) => isCalendarDate({ year: candidate, month, day }));
  const distance = (candidate: number) => daysApart(`${candidate}-${two(month)}-${two(day)}`, iso);
  return years.reduce<number | null>(
    (best, next) => (best === null || distance(next) < distance(best) ? next : best),
    null,
  );
}

/** Number of a month by its name or abbreviation, 1 to 12. */
export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** News of the web age writes 22 for 2022; 70 and later are of the last century. */
function wholeYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Whether the day exists, in a year in which there were newspapers. */
export function isCalendarDate({ year, month, day }: { year: number; month: number; day: number }): boolean {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function clockOf(written: string | undefined): string {
  const match = /^(\d{1,2})[:.](\d{2})(?::\d{2})?\s?([ap])?/i.exec(written ?? "");
  if (match === null) return "";
  let hour = Number(match[1]);
  if (match[3] !== undefined) hour = (hour % 12) + (match[3].toLowerCase() === "p" ? 12 : 0);
  return hour > 23 || Number(match[2]) > 59 ? "" : `T${two(hour)}:${match[2]}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
