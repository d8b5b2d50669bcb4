// Two ends of a range: whether the words are one, and which days they mean. One end lends the other its year.
import type { TextDocument } from "../../text/document.js";
import { isTime } from "./accept.js";
import { partsOf } from "./calendar.js";
import type { Extent } from "./extent.js";
import type { Frame } from "./frame.js";
import type { Line, Moment, Reading } from "./moment.js";
import { narrowed } from "./narrow.js";
import { resolve } from "./resolve.js";

/** Two bare years need a frame, brackets or nothing countable after them: "1900 to 2000 people". */
export function rangeStands(
  document: TextDocument,
  line: Line,
  at: number,
  first: Reading,
  second: Reading,
  frame: Frame,
): boolean {
  if (!first.doubtful && !second.doubtful) return true;
  if (isBareYear(first.moment) && isBareYear(second.moment)) {
    const years = [yearOf(first.moment), yearOf(second.moment)];
    if ((years[0] ?? 0) >= (years[1] ?? 0)) return false;
    const next = line.atoms[second.end];
    if (next?.kind === "word" && document.tokens[next.token]?.pos === "NOUN") return false;
    return frame.support !== null || line.atoms[at - 1]?.lower === "(" || next === undefined || next.kind === "mark";
  }
  if (isMonth(first.moment) && isMonth(second.moment)) return true;
  return isTime(document, line, at, first, frame) || second.doubtful !== true;
}

/** "May to July": two names of months are no persons. */
function isMonth(moment: Moment): boolean {
  return moment.form === "calendar" && moment.month !== undefined && moment.day === undefined;
}

function isBareYear(moment: Moment): boolean {
  return moment.form === "calendar" && moment.year !== undefined && moment.month === undefined;
}

function yearOf(moment: Moment): number | undefined {
  return moment.form === "calendar" ? moment.year : undefined;
}

/** First and last days of a time, or of a range when there is a second end. */
export function extentsOf(
  reading: Reading,
  second: Reading | null,
  frame: Frame,
  reference: Parameters<typeof resolve>[1],
): [Extent | null, Extent | null] {
  const edge = frame.edge ?? reading.edge;
  if (second === null) {
    const extent = resolve(reading.moment, reference);
    const part = extent === null ? null : narrowed(extent, edge, reference);
    return [part, part];
  }
  const lastMoment = completed(second.moment, yearOf(reading.moment), 1, reading.moment);
  const last = resolve(lastMoment, reference);
  const first = resolve(completed(reading.moment, yearOf(lastMoment), -1, lastMoment), reference);
  const [from, to] = [
    first === null ? null : narrowed(first, edge, reference),
    last === null ? null : narrowed(last, second.edge, reference),
  ];
  if (from !== null && to !== null && from.first > to.last) {
    // "Friday to Monday": the earlier day belongs to the week before, "December to March" to the year before.
    const back = to.last - from.first > -7 ? 7 : 365;
    if (back === 7 && reading.moment.form === "calendar" && reading.moment.pick !== "next")
      return [{ ...from, first: from.first - 7, last: from.last - 7 }, to];
    if (back === 7) return [from, { ...to, first: to.first + 7, last: to.last + 7 }];
    // "May to September": both ends in years that follow each other.
    const earlier = resolve(completed(reading.moment, partsOf(to.first).year, -1, lastMoment), reference);
    return earlier === null || earlier.first > to.first ? [to, to] : [narrowed(earlier, edge, reference), to];
  }
  return [from, to];
}

/** Gives one end of a range the year of the other: "March to June 2014", "November 2013 to February". */
function completed(moment: Moment, year: number | undefined, direction: 1 | -1, other: Moment): Moment {
  if (
    moment.form !== "calendar" ||
    moment.month === undefined ||
    moment.year !== undefined ||
    moment.pick !== undefined ||
    year === undefined
  )
    return moment;
  const otherMonth = other.form === "calendar" ? (other.month ?? 0) : 0;
  const wraps = otherMonth > 0 && (direction === 1 ? moment.month < otherMonth : moment.month > otherMonth);
  return { ...moment, year: wraps ? year + direction : year };
}
