const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day of the calendar, written as 2022-01-18. Such days compare as text. */
export function isDay(text: string): boolean {
  const match = form.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  // A day that is none (February 30) rolls over into another.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
