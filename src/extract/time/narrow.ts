// The part of a longer time that is meant: "early 2009" is its first half, "the end of March" its last third. Newspapers
// mean such parts loosely, so what comes out is approximate, at a precision one step finer.
import { type Day, dayOf, partsOf, weekdayOf } from "./calendar.js";
import type { Extent, Reference } from "./extent.js";
import type { Edge } from "./moment.js";

/** The part that `edge` names; At the source's day what has passed meets what is to come. */
export function narrowed(extent: Extent, edge: Edge | undefined, { published, tense }: Reference): Extent {
  if (edge === undefined) return extent;
  // "Later in the week he resigned" goes by the story, not by the source's day.
  if (edge === "remaining" && tense === "past") return extent;
  if (edge === "elapsed" || edge === "remaining") return sideOfToday(extent, edge, published);
  if (edge === "week-of") {
    if (extent.first !== extent.last) return extent;
    const monday = extent.first - (weekdayOf(extent.first) - 1);
    return { ...extent, first: monday, last: monday + 6 };
  }
  if (edge === "weekend-of") return weekendAround(extent);
  const length = extent.last - extent.first + 1;
  // "early Tuesday" and "late Monday night" are that day.
  if (length < 5) return extent;
  if (edge === "first-week") return { ...extent, last: extent.first + 6, precision: "day", approximate: true };
  if (edge === "last-week") return { ...extent, first: extent.last - 6, precision: "day", approximate: true };
  const [from, to] = shares[edge];
  const first = extent.first + Math.round(length * from);
  const last = extent.first + Math.round(length * to) - 1;
  if (length <= 45) return { ...extent, first, last, precision: "day", approximate: true };
  if (length <= 1000)
    return { ...extent, first: monthStart(first), last: monthEnd(last), precision: "month", approximate: true };
  return {
    ...extent,
    first: dayOf(partsOf(first + 180).year, 1, 1),
    last: dayOf(partsOf(last - 180).year, 12, 31),
    precision: "year",
    approximate: true,
  };
}

function sideOfToday(extent: Extent, edge: "elapsed" | "remaining", published: Day | null): Extent {
  const { first, last } = extent;
  if (published === null || published <= first || published >= last) return extent;
  const part = edge === "elapsed" ? { first, last: published } : { first: published, last };
  return { ...extent, ...part, precision: last - first > 45 ? "month" : "day", approximate: true };
}

/** Shares of the whole, as begin and end. */
const shares: Readonly<
  Record<
    Exclude<Edge, "week-of" | "weekend-of" | "first-week" | "last-week" | "elapsed" | "remaining">,
    readonly [number, number]
  >
> = {
  early: [0, 0.5],
  middle: [0.25, 0.75],
  late: [0.5, 1],
  start: [0, 0.34],
  end: [0.66, 1],
  "first-half": [0, 0.5],
  "second-half": [0.5, 1],
};

/** First and last day, counted from a day, of the weekend that it makes: a Monday's begins on Saturday, a Thursday's runs to Sunday. */
const weekends: Readonly<Record<number, readonly [number, number]>> = {
  1: [-2, 0],
  2: [-3, -2],
  3: [3, 4],
  4: [0, 3],
  5: [0, 2],
  6: [0, 1],
  7: [-1, 0],
};

function weekendAround(extent: Extent): Extent {
  if (extent.first !== extent.last) return extent;
  const [from, to] = weekends[weekdayOf(extent.first)] as readonly [number, number];
  return { ...extent, first: extent.first + from, last: extent.first + to };
}

function monthStart(day: number): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return dayOf(year, dayOfMonth > 20 ? month + 1 : month, 1);
}

function monthEnd(day: number): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return dayOf(year, dayOfMonth < 10 ? month : month + 1, 0);
}
