// Parts of a year: seasons, quarters, halves, fiscal years: "in the spring of 2021", "the third quarter", "Q3 2014".
import {
  type Line,
  type Moment,
  numberAt,
  type Pick,
  type Reading,
  type TimeParser,
  wordAt,
  yearAt,
} from "../moment.js";
import { ordinals, seasons } from "../vocabulary.js";
import { century } from "./month.js";
import { type YearSuffix, yearFields, yearSuffix } from "./year-suffix.js";

export const season: TimeParser = (line, at) => {
  const word = wordAt(line, at);
  const range = seasons.get(word);
  if (range === undefined) return null;
  const suffix = yearSuffix(line, at + 1);
  // "prices fall next year"
  if (
    suffix.yearShift !== undefined &&
    wordAt(line, at + 1) !== "of" &&
    !["in", "the", "by", "this"].includes(wordAt(line, at - 1))
  )
    return null;
  if (suffix.end > at + 1) return months(range[0], range[1], { ...suffix, end: afterSplitYear(line, suffix) });
  const next = line.atoms[at + 1];
  if (next?.kind === "word" && next.capital && !line.headline) return null;
  if (next?.lower === "of" || (word === "fall" && !["the", "this", "last", "next"].includes(wordAt(line, at - 1))))
    return null;
  return { moment: { form: "months", first: range[0], last: range[1] }, end: at + 1, doubtful: true };
};

/** "the winter of 2008-09" is the one that begins in 2008. */
function afterSplitYear(line: Line, { year, end }: YearSuffix): number {
  const mark = line.atoms[end];
  if (year === undefined || !mark?.glued || (mark.lower !== "-" && mark.lower !== "/")) return end;
  return numberAt(line, end + 1) === null ? end : end + 2;
}

function months(first: number, last: number, suffix: YearSuffix): Reading {
  return { moment: { form: "months", first, last, ...yearFields(suffix) }, end: suffix.end };
}

/** "third quarter", "second half of 2007", "final quarter of last year", "first half of the year". */
export const quarter: TimeParser = (line, at) => {
  const word = wordAt(line, at);
  const numbered = numberAt(line, at, 1);
  const suffix = line.atoms[at + 1];
  const figure = numbered !== null && suffix?.glued && ["st", "nd", "rd", "th"].includes(suffix.lower);
  const nth = figure ? numbered : ["final", "closing", "last"].includes(word) ? -1 : (ordinals.get(word) ?? null);
  if (nth === null) return null;
  let next = figure ? at + 2 : at + 1;
  if (wordAt(line, next) === "-") next++;
  const kind = wordAt(line, next);
  if (kind === "quarter" && nth <= 4) {
    if (wordAt(line, next + 1) === "-" && wordAt(line, next + 2) === "final") return null;
    if (word === "last" && wordAt(line, next + 1) !== "of") return null;
    const index = nth === -1 ? 4 : nth;
    const after = ofTheYear(line, next + 1);
    if (["of"].includes(wordAt(line, next + 1)) && after.end === next + 1) return null;
    return {
      ...months(index * 3 - 2, index * 3, after),
      ...(wordAt(line, at - 1) === "the" || after.end > next + 1 || line.atoms[at + 1]?.lower === "-"
        ? {}
        : { doubtful: true as const }),
    };
  }
  if (kind === "half" && (nth === 1 || nth === 2) && word !== "last") {
    const after = ofTheYear(line, next + 1);
    return after.end > next + 1 ? months(nth === 1 ? 1 : 7, nth === 1 ? 6 : 12, after) : null;
  }
  return null;
};

function ofTheYear(line: Line, at: number): YearSuffix {
  if (
    wordAt(line, at) === "of" &&
    wordAt(line, at + 1) === "the" &&
    wordAt(line, at + 2) === "year" &&
    wordAt(line, at + 3) !== "'"
  ) {
    if (yearAt(line, at + 3) === null) return { yearShift: 0, end: at + 3 };
  }
  return yearSuffix(line, at);
}

/** "Q3 2014", "Q3", "H1 2014", "FY2014", "fiscal 2014", "fiscal year 2014-15". */
export const fiscal: TimeParser = (line, at) => {
  const word = wordAt(line, at);
  const glued = line.atoms[at + 1]?.glued === true;
  if (word === "q" || word === "h") {
    const index = numberAt(line, at + 1, 1);
    const limit = word === "q" ? 4 : 2;
    if (!glued || index === null || index < 1 || index > limit) return null;
    const size = word === "q" ? 3 : 6;
    const dashed = wordAt(line, at + 2) === "-" && line.atoms[at + 2]?.glued ? yearAt(line, at + 3) : null;
    if (dashed !== null) return months((index - 1) * size + 1, index * size, { year: dashed, end: at + 4 });
    const suffix = yearSuffix(line, at + 2);
    // Racing has a Q1 to Q3 too: alone it needs a preposition.
    const alone = suffix.end === at + 2;
    if (
      alone &&
      (!line.atoms[at]?.capital || word === "h" || !["in", "for", "during", "by", "of"].includes(wordAt(line, at - 1)))
    )
      return null;
    return months((index - 1) * size + 1, index * size, suffix);
  }
  if (word !== "fy" && word !== "fiscal" && word !== "financial") return null;
  const start = wordAt(line, at + 1) === "year" ? at + 2 : at + 1;
  const year = yearAt(line, start);
  const short = numberAt(line, start, 2);
  if (year === null && (short === null || word !== "fy" || !glued)) return null;
  return { moment: { form: "calendar", year: year ?? century(short as number) }, end: start + 1 };
};

/** Year first: "2017 Q1", "2017-H2". */
export const yearThenQuarter: TimeParser = (line, at) => {
  const year = yearAt(line, at);
  if (year === null) return null;
  const letter = wordAt(line, at + 1) === "-" ? at + 2 : at + 1;
  if (wordAt(line, letter) !== "q" && wordAt(line, letter) !== "h") return null;
  const part = fiscal(line, letter);
  const bare = part ?? figureAfter(line, letter);
  if (bare === null || bare.moment.form !== "months" || bare.end !== letter + 2) return null;
  return { moment: { form: "months", first: bare.moment.first, last: bare.moment.last, year }, end: bare.end };
};

function figureAfter(line: Line, at: number): Reading | null {
  const size = wordAt(line, at) === "q" ? 3 : 6;
  const index = line.atoms[at + 1]?.glued ? numberAt(line, at + 1, 1) : null;
  if (index === null || index < 1 || index > 12 / size) return null;
  return { moment: { form: "months", first: (index - 1) * size + 1, last: index * size }, end: at + 2 };
}

/** The pick of a season: "last summer", "next spring". */
export function picked(reading: Reading, pick: Pick): Reading {
  const moment: Moment = reading.moment;
  if (moment.form !== "months" && moment.form !== "calendar" && moment.form !== "holiday") return reading;
  const { doubtful: _, ...rest } = reading;
  return { ...rest, moment: { ...moment, pick } };
}
