// Dates cut to what is known as half-open intervals of minutes, so that a year, a day and a minute can be set side by side.

/** How much of a time is known. */
type Precision = "year" | "month" | "day" | "minute";

/** Minutes since 1970 in the time's own zone, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
}

export const minutesInDay = 1440;

/** "2014-01" is the whole month; null for anything that is not an ISO date. */
export function stretchOf(iso: string): Stretch | null {
  const parts = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?.*)?)?)?$/.exec(iso);
  if (parts === null) return null;
  const [, year, month, day, hour, minute] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return null;
  if (month === undefined) return { start: at(year, 1, 1), end: at(year + 1, 1, 1), precision: "year" };
  if (day === undefined) return { start: at(year, month, 1), end: at(year, month + 1, 1), precision: "month" };
  const start = at(year, month, day);
  if (hour === undefined) return { start, end: start + minutesInDay, precision: "day" };
  const clock = start + hour * 60 + (minute ?? 0);
  return { start: clock, end: clock + (minute === undefined ? 60 : 1), precision: "minute" };
}

/** Monday = 1. */
export function weekdayOf(minutes: number): number {
  return ((((Math.floor(minutes / minutesInDay) + 3) % 7) + 7) % 7) + 1;
}

function at(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 60_000;
}
