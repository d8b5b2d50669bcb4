import type { DateValue } from "../../model/timespan.js";

/** Ends in milliseconds since 1970 in UTC; null is open. */
export interface Instants {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The stretch of time that a date covers: `2014-01` is the whole of that month, `2022-01-18` the whole day. Null when the
 * date has no year, or no end at all.
 */
export function instantsOf({ from, to }: Pick<DateValue, "from" | "to">): Instants | null {
  const low = from === null ? null : startOf(from);
  const high = to === null ? null : endOf(to);
  return (from !== null && low === null) || (to !== null && high === null) || (low === null && high === null)
    ? null
    : { low, high };
}

function startOf(iso: string): number | null {
  const parts = partsOf(iso);
  return parts === null ? null : Date.UTC(parts[0], (parts[1] ?? 1) - 1, parts[2] ?? 1, parts[3] ?? 0, parts[4] ?? 0);
}

/** The instant at which what is named has passed. */
function endOf(iso: string): number | null {
  const parts = partsOf(iso);
  if (parts === null) return null;
  const [year, month, day, hour, minute] = parts;
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  if (day === undefined) return Date.UTC(year, month, 1);
  if (hour === undefined) return Date.UTC(year, month - 1, day + 1);
  return Date.UTC(year, month - 1, day, hour, minute ?? 0);
}

type Parts = readonly [year: number, month?: number, day?: number, hour?: number, minute?: number];

function partsOf(iso: string): Parts | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/.exec(iso);
  if (match === null) return null;
  const [year, ...rest] = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  return year === undefined ? null : ([year, ...rest] as unknown as Parts);
}
