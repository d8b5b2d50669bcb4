// The year that follows a month, season or quarter: "2014", ", 2014", "of 2014", "last year", "of this year".
import { type Line, type Moment, wordAt, yearAt } from "../moment.js";
import { yearInWords } from "./year-words.js";

export interface YearSuffix {
  readonly year?: number;
  readonly yearShift?: number;
  /** Index of the first atom after it. */
  readonly end: number;
}

/** Reads a year at the atom; gives an empty suffix that ends there when there is none. */
export function yearSuffix(line: Line, at: number): YearSuffix {
  let next = at;
  if (wordAt(line, next) === ",") next++;
  else if (["of", "in"].includes(wordAt(line, next))) next++;
  if (wordAt(line, next) === "the" && wordAt(line, next + 1) === "year") next += 2;
  const year = yearAt(line, next);
  if (year !== null) return { year, end: next + 1 };
  const spoken = line.atoms[next]?.kind === "word" ? yearInWords(line, next) : null;
  if (spoken !== null && !spoken.round) return { year: spoken.year, end: spoken.end };
  if (wordAt(line, next) === "the") next++;
  const shift = yearShift(line, next);
  if (shift !== null) return { yearShift: shift, end: next + 2 };
  return { end: at };
}

function yearShift(line: Line, at: number): number | null {
  if (wordAt(line, at + 1) !== "year" || wordAt(line, at + 2) === "-") return null;
  switch (wordAt(line, at)) {
    case "last":
      return -1;
    case "this":
    case "current":
      return 0;
    case "next":
    case "coming":
      return 1;
    default:
      return null;
  }
}

/** Only the fields that are there, for spreading into a moment. */
export function yearFields(suffix: YearSuffix): Pick<Extract<Moment, { form: "months" }>, "year" | "yearShift"> {
  return {
    ...(suffix.year === undefined ? {} : { year: suffix.year }),
    ...(suffix.yearShift === undefined ? {} : { yearShift: suffix.yearShift }),
  };
}
