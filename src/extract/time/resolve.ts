// From a moment as written to days of the calendar, with the source's date and the verb's tense. Without a source's date
// nothing is worked out that is not written.

import { type Day, dayOf, daysInMonth, partsOf, weekdayOf } from "./calendar.js";
import { offsetFrom, portionOf } from "./derive.js";
import type { Extent, Reference } from "./extent.js";
import type { Moment, Pick } from "./moment.js";
import { holidayIn } from "./parsers/holiday.js";
import { shiftExtent } from "./shift.js";
import type { Tense } from "./tense.js";

/** The days that a moment means; null when they cannot be known. */
export function resolve(moment: Moment, reference: Reference): Extent | null {
  switch (moment.form) {
    case "clock":
      return null;
    case "years":
      return {
        first: dayOf(moment.first, 1, 1),
        last: dayOf(moment.last, 12, 31),
        precision: "year",
        implied: [],
        ...(moment.approximate ? { approximate: true as const } : {}),
      };
    case "calendar":
      return calendarExtent(moment, reference);
    case "months":
      return inSomeYear(moment, reference, (year) => monthsExtent(year, moment.first, moment.last));
    case "holiday":
      return inSomeYear(moment, reference, (year) => {
        const day = holidayIn(moment.rule, year);
        return { first: day, last: day, precision: "day" };
      });
    case "shift":
      return shiftExtent(moment, reference);
    case "portion": {
      const whole = resolve(moment.of, reference);
      return whole === null ? null : portionOf(moment, whole);
    }
    case "offset": {
      const base = resolve(moment.from, reference);
      return base === null ? null : offsetFrom(moment, base);
    }
  }
}

type Bare = Omit<Extent, "implied">;

function monthsExtent(year: number, first: number, last: number): Bare {
  return { first: dayOf(year, first, 1), last: dayOf(year, last + 1, 0), precision: "month" };
}

type Calendar = Extract<Moment, { form: "calendar" }>;

function calendarExtent(moment: Calendar, reference: Reference): Extent | null {
  const { month, day } = moment;
  const { published } = reference;
  if (month === undefined) {
    if (day !== undefined) return dayOfMonth(moment, day, reference);
    if (moment.weekday !== undefined) return weekdayExtent(moment, moment.weekday, reference);
    if (moment.week !== undefined) return weekOfYear(moment, moment.week, reference);
    return inSomeYear(moment, reference, (year) => ({
      first: dayOf(year, 1, 1),
      last: dayOf(year, 12, 31),
      precision: "year",
    }));
  }
  const at = (year: number): Bare =>
    day === undefined
      ? monthsExtent(year, month, month)
      : { first: dayOf(year, month, day), last: dayOf(year, month, moment.lastDay ?? day), precision: "day" };
  if (
    day !== undefined &&
    moment.weekday !== undefined &&
    moment.year === undefined &&
    moment.yearShift === undefined &&
    published !== null
  ) {
    const { year } = partsOf(published);
    const fits = [year, year - 1, year + 1].filter(
      (candidate) => day <= daysInMonth(candidate, month) && weekdayOf(at(candidate).first) === moment.weekday,
    );
    const nearest = fits.sort((a, b) => Math.abs(at(a).first - published) - Math.abs(at(b).first - published))[0];
    if (nearest !== undefined) return { ...at(nearest), implied: ["year"] };
  }
  // Only leap years have a 29 February; no other day stands in for it.
  if (month === 2 && day === 29 && moment.year === undefined && moment.yearShift === undefined && published !== null)
    return { ...at(leapYearBeside(partsOf(published).year, reference.tense)), implied: ["year"] };
  const extent = inSomeYear(moment, reference, at);
  return extent !== null && day !== undefined && partsOf(extent.first).day !== day ? null : extent;
}

/** The leap year that runs, or the last one; the coming one for what is still to be. */
function leapYearBeside(year: number, tense: Tense): number {
  const step = tense === "future" ? 1 : -1;
  let leap = year;
  while (daysInMonth(leap, 2) < 29) leap += step;
  return leap;
}

/** ISO 8601: the first week is the one that holds 4 January. Without a year the source's own is meant. */
function weekOfYear(moment: Calendar, week: number, { published }: Reference): Extent | null {
  const shown = moment.year ?? (published === null ? null : partsOf(published).year + (moment.yearShift ?? 0));
  if (shown === null) return null;
  const fourth = dayOf(shown, 1, 4);
  const monday = fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7;
  return { first: monday, last: monday + 6, precision: "day", implied: moment.year === undefined ? ["year"] : [] };
}

/** "the 19th": the nearest such day by tense. */
function dayOfMonth(moment: Calendar, day: number, { published, tense }: Reference): Extent | null {
  if (published === null) return null;
  const { year, month } = partsOf(published);
  const { weekday } = moment;
  if (weekday !== undefined) return fittingDay(published, day, weekday, tense);
  const candidates = [-1, 0, 1].map((shift) => dayOf(year, month + shift, day));
  const found =
    moment.monthShift !== undefined
      ? candidates[moment.monthShift + 1]
      : tense === "future"
        ? candidates.find((candidate) => candidate >= published)
        : candidates.findLast((candidate) => candidate <= published);
  return found === undefined ? null : { first: found, last: found, precision: "day", implied: ["year", "month"] };
}

/** "Tuesday the 13th": the nearest month in which the two agree. */
function fittingDay(published: Day, day: number, weekday: number, tense: Tense): Extent | null {
  const { year, month } = partsOf(published);
  let found: Day | undefined;
  if (tense === "unknown") return nearestFit(published, day, weekday);
  for (let shift = -12; shift <= 12; shift++) {
    const candidate = dayOf(year, month + shift, day);
    if (partsOf(candidate).day !== day || weekdayOf(candidate) !== weekday) continue;
    if (
      tense === "future" ? candidate < published && found === undefined : candidate > published && found !== undefined
    )
      continue;
    if (tense === "future" && found !== undefined) break;
    found = candidate;
  }
  return found === undefined ? null : { first: found, last: found, precision: "day", implied: ["year", "month"] };
}

function nearestFit(published: Day, day: number, weekday: number): Extent | null {
  const { year, month } = partsOf(published);
  for (const shift of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]) {
    const candidate = dayOf(year, month + shift, day);
    if (partsOf(candidate).day === day && weekdayOf(candidate) === weekday)
      return { first: candidate, last: candidate, precision: "day", implied: ["year", "month"] };
  }
  return null;
}

function weekdayExtent(moment: Calendar, weekday: number, { published, tense }: Reference): Extent | null {
  if (published === null) return null;
  const today = weekdayOf(published);
  const monday = published - (today - 1);
  const back = published - ((today - weekday + 7) % 7);
  const day =
    moment.weekShift !== undefined
      ? monday + moment.weekShift * 7 + weekday - 1
      : moment.pick === "last"
        ? back === published
          ? back - 7
          : back
        : moment.pick === "next"
          ? monday + 7 + weekday - 1
          : moment.pick === "this"
            ? monday + weekday - 1
            : tense === "future"
              ? back === published
                ? published
                : back + 7
              : back;
  return { first: day, last: day, precision: "day", implied: ["year", "month", "day"] };
}

/** Finds the year of a time that recurs every year. */
function inSomeYear(
  moment: { readonly year?: number; readonly yearShift?: number; readonly pick?: Pick },
  { published, tense }: Reference,
  at: (year: number) => Bare,
): Extent | null {
  if (moment.year !== undefined) return { ...at(moment.year), implied: [] };
  if (published === null) return null;
  const { year } = partsOf(published);
  if (moment.yearShift !== undefined) return { ...at(year + moment.yearShift), implied: ["year"] };
  const candidates = [year - 1, year, year + 1].map(at);
  return { ...chosen(candidates, published, tense, moment.pick), implied: ["year"] };
}

/** Times a month off or less are near; ten months off or more are far. */
const near = 45;
const far = 290;

function chosen(candidates: readonly Bare[], published: Day, tense: Tense, pick: Pick | undefined): Bare {
  const fallback = candidates[1] as Bare;
  const current = candidates.find(({ first, last }) => first <= published && published <= last);
  const past = candidates.findLast(({ first }) => first <= published) ?? fallback;
  const future = candidates.find(({ last }) => last >= published) ?? fallback;
  if (pick === "last") return candidates.findLast(({ last }) => last < published) ?? past;
  if (pick === "next") return candidates.find(({ first }) => first > published) ?? future;
  if (current !== undefined) return current;
  const behind = published - past.last;
  const ahead = future.first - published;
  if (pick === "this") return behind <= ahead ? past : future;
  if (tense === "announced") return ahead < behind ? future : past;
  if (tense === "future") return behind <= 10 && ahead >= far ? past : future;
  // A past verb leaves room for a source dated a day or two early, not for a coming month.
  const slack = tense !== "past" ? near : future.precision === "day" ? 3 : 0;
  return ahead <= slack && behind >= far ? future : past;
}
