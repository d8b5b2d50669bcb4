// Closed classes of English time words: months, weekdays, units, seasons, numbers in words.

/** Names and usual abbreviations (without the point), 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...names("january february march april may june july august september october november december"),
  ...names("jan feb mar apr may jun jul aug sep oct nov dec"),
  ["sept", 9],
]);

/** Months whose full name is also a common word or a given name, so that they need a date around them. */
export const doubtfulMonths: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "april",
  "june",
  "august",
  "jan",
  "dec",
]);

/** Names and abbreviations, Monday = 1. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...names("monday tuesday wednesday thursday friday saturday sunday"),
  ...names("mon tue wed thu fri sat sun"),
  ["tues", 2],
  ["weds", 3],
  ["thur", 4],
  ["thurs", 4],
]);

/** Abbreviations that are also words or names: days only beside a date. */
export const doubtfulWeekdays: ReadonlySet<string> = new Set(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** Singular, plural and abbreviated names of units. */
export const units: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...unit("second", "second seconds sec secs"),
  ...unit("minute", "minute minutes min mins"),
  ...unit("hour", "hour hours hr hrs"),
  ...unit("day", "day days night nights"),
  ...unit("weekend", "weekend weekends"),
  ...unit("week", "week weeks wk wks"),
  ...unit("fortnight", "fortnight fortnights"),
  ...unit("month", "month months mth mths"),
  ...unit("quarter", "quarter quarters"),
  ...unit("season", "season seasons"),
  ...unit("year", "year years yr yrs"),
  ...unit("decade", "decade decades"),
  ...unit("century", "century centuries"),
  ...unit("millennium", "millennium millennia"),
]);

/** First and last month, counted from January of the year that names the season; a winter runs into the next year. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
  ["fall", [9, 11]],
  ["winter", [12, 14]],
]);

export type DayPart = "morning" | "afternoon" | "evening" | "night";

export const dayParts: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ["morning", "morning"],
  ["mornings", "morning"],
  ["dawn", "morning"],
  ["lunchtime", "afternoon"],
  ["afternoon", "afternoon"],
  ["evening", "evening"],
  ["night", "night"],
  ["overnight", "night"],
]);

/** Cardinal words up to ninety. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...names(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
  ...names("twenty thirty forty fifty sixty seventy eighty ninety").map(([word, n]) => [word, (n + 1) * 10] as const),
]);

/** Ordinal words up to thirty-first's parts. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...names(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  ),
  ["thirtieth", 30],
]);

/** Decades in words: "the sixties". */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
  ["noughties", 2000],
]);

function names(words: string): [string, number][] {
  return words.split(" ").map((word, index) => [word, index + 1]);
}

function unit(name: TimeUnit, words: string): [string, TimeUnit][] {
  return words.split(" ").map((word) => [word, name]);
}
