// Dates with a month in words, month first: "January", "Jan. 18", "October 01, 2016", "July 24-26, 2014", "May 2014".
import { exists } from "../calendar.js";
import { type Line, numberAt, type Reading, type TimeParser, wordAt } from "../moment.js";
import { doubtfulMonths, months } from "../vocabulary.js";
import { dayNumber } from "./ordinal.js";
import { yearFields, yearSuffix } from "./year-suffix.js";

/** Index after a month's name and its point, with the month; null when the atom is none. */
export function monthAt(line: Line, at: number): { month: number; end: number } | null {
  const atom = line.atoms[at];
  const month = atom?.kind === "word" ? months.get(atom.lower) : undefined;
  if (atom === undefined || month === undefined) return null;
  const point = line.atoms[at + 1];
  const abbreviated = atom.lower.length <= 4 && atom.lower !== "june" && atom.lower !== "july" && atom.lower !== "may";
  return { month, end: abbreviated && point?.glued && point.lower === "." ? at + 2 : at + 1 };
}

export const monthFirst: TimeParser = (line, at) => {
  const found = monthAt(line, at);
  if (found === null) return null;
  const { month } = found;
  const atom = line.atoms[at] as (typeof line.atoms)[number];
  let next = found.end;
  if (wordAt(line, next) === "-" && line.atoms[next]?.glued) {
    const dashed = numberAt(line, next + 1, 2);
    if (dashed !== null && line.atoms[next + 1]?.glued) next++;
  }
  if (wordAt(line, next) === "the" && dayNumber(line, next + 1)?.ordinal) next++;
  if (wordAt(line, next) === "," && dayNumber(line, next + 1)?.ordinal && /\d/.test(wordAt(line, next + 1))) next++;
  const day = dayNumber(line, next);
  if (day !== null && !(day.ordinal && !/\d/.test(wordAt(line, next)) && followedByNoun(line, day.end))) {
    const last = lastDay(line, day.end, day.day);
    const suffix = dayYear(line, last?.end ?? day.end);
    const year = suffix.year;
    if (isAttack(line, month, day.day, suffix.end))
      return { moment: { form: "calendar", year: 2001, month, day: day.day }, end: suffix.end };
    if (exists(year, month, day.day) && !(day.end - next === 1 && last === null && isCount(line, day.end, suffix.end)))
      return {
        moment: {
          form: "calendar",
          month,
          day: day.day,
          ...(last === null ? {} : { lastDay: last.day }),
          ...yearFields(suffix),
        },
        end: suffix.end,
      };
    if (!exists(undefined, month, day.day)) return null;
  }
  const short = numberAt(line, found.end + 1, 2);
  if (wordAt(line, found.end) === "'" && short !== null && line.atoms[found.end + 1]?.glued)
    return { moment: { form: "calendar", month, year: century(short) }, end: found.end + 2 };
  const dashedYear = wordAt(line, found.end) === "-" && line.atoms[found.end]?.glued ? 1 : 0;
  const suffix = yearSuffix(line, found.end + dashedYear);
  if (suffix.end > found.end + dashedYear)
    return { moment: { form: "calendar", month, ...yearFields(suffix) }, end: suffix.end };
  return bareMonth(line, at, month, found.end, atom.capital);
};

/** The end of a run of days in one month: "-26", " to 26", " and 25". */
function lastDay(line: Line, at: number, first: number): { day: number; end: number } | null {
  const joint = wordAt(line, at);
  if (!["-", "to", "and", "through", "thru", "until", "till"].includes(joint)) return null;
  const day = dayNumber(line, wordAt(line, at + 1) === "the" ? at + 2 : at + 1);
  if (day === null || day.day <= first || (day.ordinal && !/^\d/.test(wordAt(line, day.end - 2)) && joint === "and"))
    return null;
  const next = line.atoms[day.end];
  if (joint === "-" && next?.glued && next.kind !== "mark") return null;
  if (next?.kind === "word" && (months.has(next.lower) || joint === "and")) return null;
  if (next !== undefined && [":", "%", "/"].includes(next.lower)) return null;
  return { day: day.day, end: day.end };
}

/** A year after "Jan. 18": with a comma, with spaces, or with a stray comma ("March 14,2013"). */
function dayYear(line: Line, at: number) {
  const suffix = yearSuffix(line, at);
  if (suffix.year === undefined && suffix.yearShift === undefined && ["-", "/"].includes(wordAt(line, at))) {
    const dashed = yearSuffix(line, at + 1);
    if (dashed.year !== undefined) return dashed;
  }
  return suffix;
}

/** "the Sept. 11 attacks" are those of 2001, whenever the source was written. */
function isAttack(line: Line, month: number, day: number, end: number): boolean {
  if (month !== 9 || day !== 11) return false;
  const next = ["terrorist", "terror"].includes(wordAt(line, end)) ? end + 1 : end;
  return /^(attacks?|hijack(ers|ings))$/.test(wordAt(line, next));
}

/** "June 30 people", "May 50,000": the number counts what follows. */
function isCount(line: Line, dayEnd: number, suffixEnd: number): boolean {
  if (suffixEnd > dayEnd) return false;
  return ["%", "percent", "per", "million", "billion", "people", "troops"].includes(wordAt(line, dayEnd));
}

function followedByNoun(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  return (
    atom !== undefined &&
    atom.kind === "word" &&
    !atom.capital &&
    ![
      "and",
      "or",
      "to",
      "at",
      "in",
      "on",
      "for",
      "as",
      "when",
      "of",
      "was",
      "is",
      "with",
      "by",
      "the",
      "through",
      "until",
      "till",
    ].includes(atom.lower)
  );
}

const behindPreposition = new Set("in since until till between from early late mid last next this of".split(" "));
/** With a small letter these are other words. */
const smallWords: ReadonlySet<string> = new Set(["march", "august", "sept"]);

function bareMonth(line: Line, at: number, month: number, end: number, capital: boolean): Reading | null {
  const word = wordAt(line, at);
  // A small letter: only full names that are nothing else, behind a preposition.
  if (!capital && word === "august" && behindPreposition.has(wordAt(line, at - 1)))
    return { moment: { form: "calendar", month }, end, doubtful: true };
  if (!capital)
    return word.length < 4 || smallWords.has(word)
      ? null
      : { moment: { form: "calendar", month }, end, doubtful: true };
  const next = line.atoms[end];
  const abbreviated = end - at === 1 && word.length < 5 && !["june", "july", "may"].includes(word);
  if (abbreviated || (next?.capital && !months.has(next.lower)))
    return { moment: { form: "calendar", month }, end, doubtful: true };
  return { moment: { form: "calendar", month }, end, ...(doubtfulMonths.has(word) ? { doubtful: true as const } : {}) };
}

/** Two-digit years: 69 and below are this century's. */
export function century(short: number): number {
  return short <= 69 ? 2000 + short : 1900 + short;
}

/** Year first: "2017 April". */
export const yearThenMonth: TimeParser = (line, at) => {
  const year = numberAt(line, at, 4);
  const found = monthAt(line, at + 1);
  if (year === null || year < 1500 || year > 2100 || found === null) return null;
  if (dayNumber(line, found.end) !== null) return null;
  return { moment: { form: "calendar", year, month: found.month }, end: found.end };
};
