// How much one figure looks like another written wrong. The more digits two figures share, the less likely that they are
// two figures of two things; single digits are alike by chance.
import type { WrittenFigure } from "./written-figure.js";

/** How one figure looks like another. */
export interface Resemblance {
  /** "the same digits", "digits transposed" … */
  readonly as: string;
  /** How often two figures of one family resemble each other so by chance. */
  readonly chance: number;
  /** How much the surroundings must have in common at the least, 0 to 1. */
  readonly least: number;
  /** The same for two texts that each have this one figure more than the other; `least` when it is not given. */
  readonly leastAlone?: number;
}

const unitChanged: Resemblance = {
  as: "the same number in another unit",
  chance: 0.01,
  least: 0.1,
  leastAlone: 0.04,
};
const unitOfOneDigit: Resemblance = {
  as: "the same digit in another unit",
  chance: 0.06,
  least: 0.4,
  leastAlone: 0.25,
};
const scaled: Resemblance = { as: "the same digits", chance: 0.01, least: 0.12, leastAlone: 0.04 };
const scaledRound: Resemblance = { as: "the same digit and another scale", chance: 0.06, least: 0.4 };
const transposedLong: Resemblance = { as: "digits transposed", chance: 0.005, least: 0.08, leastAlone: 0.04 };
const transposedShort: Resemblance = { as: "two digits transposed", chance: 0.02, least: 0.18, leastAlone: 0.08 };
const oneOfMany: Resemblance = { as: "one digit of several", chance: 0.01, least: 0.12, leastAlone: 0.04 };
const oneOfTwo: Resemblance = { as: "one digit of two", chance: 0.06, least: 0.45 };
const oneOfTwoExact: Resemblance = { ...oneOfTwo, leastAlone: 0.18 };
const digitMissing: Resemblance = { as: "a digit missing", chance: 0.03, least: 0.3, leastAlone: 0.12 };
const digitMissingShort: Resemblance = { as: "a digit missing", chance: 0.08, least: 0.5, leastAlone: 0.3 };
const oneEnd: Resemblance = { as: "one end of two", chance: 0.01, least: 0.1 };
const otherYear: Resemblance = { as: "a slip of a year", chance: 0.06, least: 0.45, leastAlone: 0.22 };
const otherHour: Resemblance = {
  as: "the same minute of another hour",
  chance: 0.02,
  least: 0.12,
  leastAlone: 0.08,
};
const otherMinute: Resemblance = { as: "another minute of the hour", chance: 0.05, least: 0.32 };
const otherMonth: Resemblance = { as: "the same day of another month", chance: 0.03, least: 0.3 };
const otherDay: Resemblance = { as: "another day of the month", chance: 0.15, least: 0.5 };
const nextDay: Resemblance = { as: "the next day", chance: 0.15, least: 0.6, leastAlone: 0.42 };
const nextMonth: Resemblance = { as: "the next month", chance: 0.08, least: 0.5, leastAlone: 0.35 };
const nextTime: Resemblance = { as: "one apart", chance: 0.12, least: 0.45, leastAlone: 0.28 };
const nextFigure: Resemblance = { as: "one apart", chance: 0.15, least: 0.6, leastAlone: 0.4 };
const nextCount: Resemblance = { as: "one apart", chance: 0.2, least: 0.75, leastAlone: 0.6 };
const nearBy: Resemblance = { as: "near each other", chance: 0.3, least: 0.75 };

/** How far apart two days are at the most, for one to be a slip for the other. */
const daysApart = 7;

/** The resemblance of two figures of one family that are not equal, or null when they have nothing of each other. */
export function resemblanceOf(a: WrittenFigure, b: WrittenFigure): Resemblance | null {
  if (a.family !== b.family) return null;
  switch (a.family) {
    case "year":
      return years(a.number, b.number);
    case "years":
      return a.number === b.number || a.unit === b.unit ? oneEnd : null;
    case "day":
      return days(a, b);
    case "weekday":
      return areNeighbours(a.number, b.number) ? nextDay : nearBy;
    case "month":
      return [1, 11].includes(Math.abs(a.number - b.number)) ? nextMonth : nearBy;
    case "year and month":
      if (a.size.slice(5) === b.size.slice(5)) return otherYear;
      return Math.abs(a.number - b.number) === 1 ? nextMonth : Math.abs(a.number - b.number) <= 12 ? nearBy : null;
    case "month and day":
      return sameMonthOrDay(a.size, b.size) ? nearBy : null;
    case "clock":
      return clocks(a.number, b.number);
    default:
      return amounts(a, b);
  }
}

/** The year before or after, another decade or century; other years that differ in one digit are years of one time. */
function years(a: number, b: number): Resemblance | null {
  const apart = Math.abs(a - b);
  if (apart === 1) return otherYear;
  if (!oneDigit(String(a), String(b))) return null;
  return apart % 10 === 0 ? otherYear : oneOfTwo;
}

/** The same day of another month; another day of one month; a few days apart. */
function days(a: WrittenFigure, b: WrittenFigure): Resemblance | null {
  const apart = Math.abs(a.number - b.number);
  const sameDay = a.size.slice(8) === b.size.slice(8) || (isLastOfMonth(a.number) && isLastOfMonth(b.number));
  if (sameDay && apart < 370) return otherMonth;
  // "Friday" for "Saturday" may be six days off, reckoned from the day of printing.
  if (apart === 1 || (a.unit !== "" && b.unit !== "" && areNeighbours(Number(a.unit), Number(b.unit)))) return nextDay;
  if (apart <= daysApart) return nearBy;
  return a.size.slice(0, 7) === b.size.slice(0, 7) ? otherDay : null;
}

/** Two weekdays of which one follows the other. */
function areNeighbours(a: number, b: number): boolean {
  return [1, 6].includes(Math.abs(a - b));
}

function isLastOfMonth(day: number): boolean {
  return new Date((day + 1) * 86_400_000).getUTCDate() === 1;
}

function sameMonthOrDay(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2) || a.slice(3) === b.slice(3);
}

/** The same minutes of another hour, the other half of the day, or minutes that differ in the same hour. */
function clocks(a: number, b: number): Resemblance | null {
  const apart = Math.abs(a - b);
  if (apart % 60 === 0) return a % 30 === 0 ? nearBy : otherHour;
  return apart < 60 ? otherMinute : null;
}

function amounts(a: WrittenFigure, b: WrittenFigure): Resemblance | null {
  const [x, y] = [digitsOf(a.number), digitsOf(b.number)];
  if (a.number === b.number) return a.unit === b.unit ? null : x.length > 1 ? unitChanged : unitOfOneDigit;
  if (a.unit !== b.unit) return null;
  const [small, large] = [Math.min(a.number, b.number), Math.max(a.number, b.number)];
  // "4 votes" and "4 million people" have a digit in common, and nothing else.
  const exact = a.exact && b.exact;
  if (x === y) return x.length > 1 ? (exact ? scaled : scaledRound) : small >= 1000 ? scaledRound : null;
  const asLarge = Math.floor(Math.log10(small) + 1e-9) === Math.floor(Math.log10(large) + 1e-9);
  if (asLarge && exact && x.length !== y.length && transposed(...writtenAlike(a.number, b.number)))
    return transposedShort;
  if (asLarge && transposed(x, y)) return x.length > 2 ? transposedLong : exact ? transposedShort : oneOfTwo;
  if (asLarge && x.length > 1 && oneDigit(x, y)) {
    if (x.length > 2) return oneOfMany;
    return exact && a.family !== "count" ? oneOfTwoExact : oneOfTwo;
  }
  if (exact && asLarge && x.length === 1 && y.length === 1 && Math.abs(Number(x) - Number(y)) === 1) {
    return a.family === "count" ? nextCount : a.family.startsWith("duration") ? nextTime : nextFigure;
  }
  if (exact && isDigitMissing(small, large)) return Math.min(x.length, y.length) > 1 ? digitMissing : digitMissingShort;
  return large <= 20 || large / small <= 1.15 ? nearBy : null;
}

/** Significant digits: 2,450,000 and 2.45 give "245". */
export function digitsOf(number: number): string {
  return String(Number(number.toPrecision(12)))
    .replace(/e.*$/, "")
    .replace(".", "")
    .replace(/^0+/, "")
    .replace(/0+$/, "");
}

/** Both with as many decimals as the finer one has, zeros kept: 2,300 and 2,030, 3.50 and 3.05. */
function writtenAlike(a: number, b: number): [string, string] {
  const decimals = Math.max(...[a, b].map((number) => String(number).split(".")[1]?.length ?? 0));
  return [a.toFixed(decimals), b.toFixed(decimals)];
}

/** The first or last digit of the larger is all that the smaller lacks: 450 and 1,450, 12 and 128. */
export function isDigitMissing(small: number, large: number): boolean {
  const [short, long] = writtenAlike(small, large);
  return short.length > 1 && long.length === short.length + 1 && (long.endsWith(short) || long.startsWith(short));
}

function transposed(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  if (at < 0 || at + 1 >= a.length || a.length !== b.length) return false;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function oneDigit(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return a.length === b.length && at >= 0 && a.slice(at + 1) === b.slice(at + 1);
}

function firstDifference(a: string, b: string): number {
  return [...a].findIndex((digit, index) => digit !== b[index]);
}
