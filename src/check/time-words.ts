const months = "January February March April May June July August September October November December".split(" ");

const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Monday = 1. */
export function weekdayWords(weekday: number): string {
  return weekdays[weekday - 1] ?? "";
}

/** ISO text cut to what is known, in words: "2014", "January 2014", "Friday 3 May 2024, 17:06". */
export function instantWords(iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso);
  if (parts === null) return iso;
  const [, year = "", month, day, clock] = parts;
  if (month === undefined) return year;
  const monthName = months[Number(month) - 1] ?? month;
  if (day === undefined) return `${monthName} ${year}`;
  const weekday = weekdays[(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay() + 6) % 7];
  const date = `${weekday} ${Number(day)} ${monthName} ${year}`;
  return clock === undefined ? date : `${date}, ${clock}`;
}
