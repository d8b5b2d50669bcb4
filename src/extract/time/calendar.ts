// The proleptic Gregorian calendar in whole days since 1970-01-01. No clock, no time zones.

/** Days since 1970-01-01. */
export type Day = number;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Months and days beyond their range carry over, as in `Date.UTC`: month 14 is February of the next year. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday = 1 … Sunday = 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return partsOf(dayOf(year, month + 1, 0)).day;
}

/** Whether the calendar has that day; without a year, 29 February exists. */
export function exists(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** ISO text cut to the precision: "2014", "2014-01", "2014-01-09". */
export function isoOf(day: Day, precision: "year" | "month" | "day"): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const text = String(year).padStart(4, "0");
  if (precision === "year") return text;
  const withMonth = `${text}-${pad(month)}`;
  return precision === "month" ? withMonth : `${withMonth}-${pad(dayOfMonth)}`;
}

/** The day of an ISO date or date and time; null when the text gives no full day. */
export function dayFromIso(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return exists(year, month, day) ? dayOf(year, month, day) : null;
}

export function pad(number: number): string {
  return String(number).padStart(2, "0");
}
