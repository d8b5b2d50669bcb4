// Dates in figures: "01/18/22", "18.01.2022", "2022-01-18", "2014/03/15", "9/11". The order of day and month in doubtful
// ones is the source's habit.
import { exists } from "../calendar.js";
import { type Line, numberAt, type Reading, type TimeParser, wordAt } from "../moment.js";
import { months, weekdays } from "../vocabulary.js";
import { century } from "./month.js";

export const numericDate: TimeParser = (line, at) => {
  const before = line.atoms[at - 1];
  const joined = before?.lower === "-" && wordAt(line, at - 3) === "/";
  if (line.atoms[at]?.glued && before !== undefined && !joined && /^[.\-/:\d$€£#]$/.test(before.lower)) return null;
  const mark = line.atoms[at + 1];
  if (mark === undefined || !mark.glued || !["/", "-", "."].includes(mark.lower)) return null;
  if (!line.atoms[at + 2]?.glued) return null;
  const first = numberAt(line, at);
  if (first === null) return null;
  const middle = middlePart(line, at + 2);
  if (middle === null) return null;
  const second = line.atoms[at + 3];
  const third =
    second?.glued && second.lower === mark.lower && line.atoms[at + 4]?.glued ? numberAt(line, at + 4) : null;
  if (third === null) return mark.lower === "/" ? twoParts(line, at, first, middle) : null;
  const after = line.atoms[at + 5];
  const range = mark.lower === "/" && after?.lower === "-" && wordAt(line, at + 7) === "/";
  if (
    after?.glued &&
    !range &&
    (after.kind === "number" || (["/", "-"].includes(after.lower) && line.atoms[at + 6]?.glued))
  )
    return null;
  const lengths = [wordAt(line, at).length, wordAt(line, at + 4).length];
  if (lengths[0] === 4) return calendar(first, middle, third, at + 5);
  if (lengths[1] !== 4 && lengths[1] !== 2) return null;
  if (mark.lower === "." && lengths[1] === 2 && wordAt(line, at).length < 2) return null;
  const year = lengths[1] === 4 ? third : century(third);
  const dayComesFirst =
    typeof middle === "object" || first > 12 || (middle <= 12 && (line.dayFirst || mark.lower === "."));
  return dayComesFirst ? calendar(year, middle, first, at + 5) : calendar(year, first, middle as number, at + 5);
};

function middlePart(line: Line, at: number): number | { month: number } | null {
  const name = months.get(wordAt(line, at));
  return name === undefined ? numberAt(line, at, 2) : { month: name };
}

function calendar(year: number, month: number | { month: number }, day: number, end: number): Reading | null {
  const monthNumber = typeof month === "object" ? month.month : month;
  if (year < 1500 || year > 2100 || !exists(year, monthNumber, day)) return null;
  return { moment: { form: "calendar", year, month: monthNumber, day }, end };
}

/** "9/11" is the day of the attacks; "3/2014" is a month; other pairs are fractions, scores or ratios. */
function twoParts(line: Line, at: number, first: number, second: number | { month: number }): Reading | null {
  if (line.atoms[at + 3]?.glued && wordAt(line, at + 3) === "/") return null;
  if (first === 9 && second === 11) return { moment: { form: "calendar", year: 2001, month: 9, day: 11 }, end: at + 3 };
  if (typeof second === "object" || (first === 7 && second === 7) || !isFramed(line, at)) return null;
  const dayComesFirst = first > 12 || (second <= 12 && line.dayFirst);
  const [month, day] = dayComesFirst ? [second, first] : [first, second];
  return exists(undefined, month, day) ? { moment: { form: "calendar", month, day }, end: at + 3 } : null;
}

/** Two figures are a day behind "on", "since" or a weekday, or as an end of a range of such; never before a noun. */
function isFramed(line: Line, at: number): boolean {
  const next = line.atoms[at + 3];
  const joined = /^(?:-|to|and|through|until|or)$/.test(next?.lower ?? "");
  if (
    next?.lower === "%" ||
    (next?.kind === "word" && !joined && !/^(?:at|for|when|in|but|as|after|before)$/.test(next.lower))
  )
    return false;
  const before = wordAt(line, at - 1);
  if (weekdays.has(before === "," ? wordAt(line, at - 2) : before)) return true;
  if (["on", "since", "until", "before", "after"].includes(before)) return true;
  const pairAfter = joined && wordAt(line, at + 5) === "/";
  if (before === "from" || before === "between") return pairAfter;
  return ["-", "to", "and", "through", "until"].includes(before) && wordAt(line, at - 3) === "/";
}

/** Month and year in figures: "3/2014", "03/2014", "2014-10". */
export const numericMonth: TimeParser = (line, at) => {
  const before = line.atoms[at - 1];
  if (line.atoms[at]?.glued && before?.kind !== "word") return null;
  const mark = line.atoms[at + 1];
  if (!mark?.glued || mark.lower !== "/" || !line.atoms[at + 2]?.glued || wordAt(line, at + 3) === "/") return null;
  const [first, second] = [numberAt(line, at), numberAt(line, at + 2)];
  if (first === null || second === null) return null;
  if (first >= 1 && first <= 12 && wordAt(line, at + 2).length === 4 && second >= 1900 && second <= 2100)
    return { moment: { form: "calendar", year: second, month: first }, end: at + 3 };
  return null;
};
