/** Within so many days an office seldom changes hands unnoticed. */
const season = 90;

/** Two days of publication between which people change their offices; false when one of them is not known. */
export function monthsApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000 > season;
}
