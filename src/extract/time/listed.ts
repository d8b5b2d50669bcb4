// Dates in a row go on in time: "walkouts on Dec. 16 and Feb. 3" end in the year after.
import { type Day, dayOf, partsOf } from "./calendar.js";
import type { Extent } from "./extent.js";
import type { Line } from "./moment.js";

/** How far apart, in days, two dates of one row may be for the later to be moved behind the earlier. */
const widest = 200;

/** A date without a year that follows another in a list, in the year that puts it behind that one. */
export function inOrder(extent: Extent, previous: Extent): Extent {
  if (extent.first >= previous.first || extent.precision !== "day" || !extent.implied.includes("year")) return extent;
  const moved = { ...extent, first: yearOn(extent.first), last: yearOn(extent.last) };
  return moved.first - previous.first <= widest && extent.implied.length === 1 ? moved : extent;
}

function yearOn(day: Day): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return dayOf(year + 1, month, dayOfMonth);
}

/** True when nothing but a comma or "and" lies between two atoms. */
export function isListed(line: Line, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  return line.atoms.slice(from, to).every(({ lower }) => /^(?:,|and|or|on)$/.test(lower));
}
