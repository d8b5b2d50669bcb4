// The days that a length spans when its words tie it to the source's date: "the past nine days", "in the next two years".
import { type Day, dayFromIso, isoOf } from "../time/calendar.js";
import { monthsFrom } from "../time/derive.js";
import { type Line, wordAt } from "../time/moment.js";
import type { TimeUnit } from "../time/vocabulary.js";
import type { Length } from "./length-mention.js";

/** Words that say on which side of the source's day the length lies. */
export const sides: ReadonlyMap<string, -1 | 1> = new Map<string, -1 | 1>([
  ...["last", "past", "previous", "preceding"].map((word) => [word, -1] as const),
  ...["next", "coming", "upcoming", "following", "within"].map((word) => [word, 1] as const),
]);

const days: Partial<Record<TimeUnit, number>> = { day: 1, weekend: 7, week: 7, fortnight: 14 };
const months: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** First and last day; undefined when nothing ties the length to a day, or it is not a whole number of days. */
export function periodOf(
  line: Line,
  length: Length,
  published: string | undefined,
): { readonly from: string; readonly to: string } | undefined {
  const side = sideOf(line, length);
  const today = published === undefined ? null : dayFromIso(published);
  if (side === undefined || today === null || length.sense !== "length") return undefined;
  let [first, last]: [Day, Day] = side < 0 ? [today, today - 1] : [today + 1, today];
  for (const { unit, amount } of length.parts) {
    const { low, high } = amount;
    if (low === null || low !== high || !Number.isInteger(low)) return undefined;
    const move = (day: Day): Day | null => {
      if (days[unit] !== undefined) return day + side * low * days[unit];
      return months[unit] === undefined ? null : monthsFrom(day, side * low * months[unit]);
    };
    const moved = move(side < 0 ? first : last);
    if (moved === null) return undefined;
    if (side < 0) first = moved;
    else last = moved;
  }
  return { from: isoOf(first, "day"), to: isoOf(last, "day") };
}

/** The word before the length ("the past nine days"), or inside it ("the 10 previous weeks", "past decade"). */
function sideOf(line: Line, { start, end }: Length): -1 | 1 | undefined {
  const before = sides.get(wordAt(line, start - 1));
  if (before !== undefined) return before;
  for (let at = start; at < end && at < start + 3; at++) {
    const inside = sides.get(wordAt(line, at));
    if (inside !== undefined) return inside;
  }
  return undefined;
}
