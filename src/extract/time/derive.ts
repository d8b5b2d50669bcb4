// The days of a time that is told by another: a portion of a longer one, or a distance from one.
import { dayOf, daysInMonth, partsOf, weekdayOf } from "./calendar.js";
import type { Extent } from "./extent.js";
import type { Moment } from "./moment.js";

type Portion = Extract<Moment, { form: "portion" }>;
type Offset = Extract<Moment, { form: "offset" }>;

/** The nth unit, or run of units, of a longer time; null when it has not so many. */
export function portionOf({ nth, count, unit, weekday }: Portion, whole: Extent): Extent | null {
  const { first, last, implied } = whole;
  if (weekday !== undefined) {
    const day =
      nth > 0
        ? first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
        : last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
    return within(whole, { first: day, last: day, precision: "day", implied });
  }
  switch (unit) {
    case "day":
      return within(whole, { ...run(whole, nth, count, 1), precision: "day", implied });
    case "week": {
      // A week of a month is told loosely: the first are its days 1 to 7.
      const days = run(whole, nth, count, 7);
      return within(whole, { ...days, precision: "day", implied, approximate: true });
    }
    case "weekend": {
      const saturday =
        nth > 0
          ? first + ((6 - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
          : last - ((weekdayOf(last) - 6 + 7) % 7) + (nth + 1) * 7;
      return within(whole, { first: saturday, last: saturday + 1, precision: "day", implied });
    }
    case "month": {
      const begin = partsOf(nth > 0 ? first : last);
      const month = begin.month + (nth > 0 ? nth - 1 : nth + 1);
      const start = nth > 0 ? month : month - count + 1;
      return within(whole, {
        first: dayOf(begin.year, start, 1),
        last: dayOf(begin.year, start + count, 0),
        precision: "month",
        implied,
      });
    }
    default:
      return null;
  }
}

/** `count` units of `size` days from the nth on; counted from the end, the run ends with the nth. */
function run({ first, last }: Extent, nth: number, count: number, size: number): { first: number; last: number } {
  if (nth > 0) return { first: first + (nth - 1) * size, last: first + (nth - 1 + count) * size - 1 };
  const end = last + (nth + 1) * size;
  return { first: end - count * size + 1, last: end };
}

function within(whole: Extent, part: Extent): Extent | null {
  return part.first < whole.first || part.first > whole.last ? null : part;
}

/** So many units before or after another time; months and years keep the day where the month has it. */
export function offsetFrom({ unit, amount }: Offset, base: Extent): Extent | null {
  const { first, last, precision, implied } = base;
  const days = unit === "day" ? amount : unit === "week" ? amount * 7 : unit === "fortnight" ? amount * 14 : null;
  if (days !== null) {
    if (precision !== "day") return null;
    return { first: first + days, last: last + days, precision, implied };
  }
  const months = unit === "month" ? amount : unit === "year" ? amount * 12 : unit === "decade" ? amount * 120 : null;
  if (months === null) return null;
  if (precision === "day") {
    const day = monthsFrom(first, months);
    return { first: day, last: day, precision, implied };
  }
  const start = partsOf(first);
  const end = partsOf(last);
  return {
    first: dayOf(start.year, start.month + months, 1),
    last: dayOf(end.year, end.month + months + 1, 0),
    precision,
    implied,
  };
}

/** The same day of the month so many months on, or the month's last. */
export function monthsFrom(from: number, months: number): number {
  const { year, month, day } = partsOf(from);
  const start = partsOf(dayOf(year, month + months, 1));
  return dayOf(start.year, start.month, Math.min(day, daysInMonth(start.year, start.month)));
}
