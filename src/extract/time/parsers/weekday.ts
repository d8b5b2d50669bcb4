// Weekdays: "Tuesday", "Tuesday, Jan. 18, 2022", "last Friday", "Friday of last week", "next week Sunday".
import { type Line, type Moment, type Pick, type Reading, type TimeParser, wordAt } from "../moment.js";
import { doubtfulWeekdays, weekdays } from "../vocabulary.js";
import { dayFirst } from "./day-first.js";
import { monthFirst } from "./month.js";
import { numericDate } from "./numeric-date.js";
import { dayNumber } from "./ordinal.js";
import { calendarWeek } from "./relative.js";

type Calendar = Extract<Moment, { form: "calendar" }>;

export const weekday: TimeParser = (line, at) => {
  const name = line.atoms[at];
  const number = name === undefined ? undefined : weekdays.get(name.lower);
  if (name === undefined || number === undefined || (!name.capital && name.lower.length < 6)) return null;
  const point = line.atoms[at + 1];
  const end = name.lower.length <= 5 && point?.glued && point.lower === "." ? at + 2 : at + 1;
  const dated = dateBeside(line, end);
  if (dated !== null) return { moment: { ...dated.moment, weekday: number }, end: dated.end };
  if (doubtfulWeekdays.has(name.lower)) return null;
  return weekOf(line, end, number) ?? { moment: { form: "calendar", weekday: number }, end };
};

/** The date after the weekday: ", Jan. 18", ", the 19th of May", " 22 January", "(Jan. 18)", " the 22nd". */
function dateBeside(line: Line, at: number): { moment: Calendar; end: number } | null {
  let next = at;
  const open = wordAt(line, next) === "(";
  if (wordAt(line, next) === "," || wordAt(line, next) === "-" || open) next++;
  if (wordAt(line, next) === "the" || wordAt(line, next) === "on") next++;
  for (const parser of [monthFirst, dayFirst, numericDate]) {
    const reading = parser(line, next);
    if (reading?.moment.form !== "calendar" || reading.moment.day === undefined) continue;
    if (open && wordAt(line, reading.end) !== ")") return null;
    return { moment: reading.moment, end: open ? reading.end + 1 : reading.end };
  }
  const day = dayNumber(line, next);
  if (!day?.ordinal || (wordAt(line, next - 1) !== "the" && !/\d/.test(wordAt(line, next)))) return null;
  // "Friday the 13th" may be the film, "Monday the second game" counts games.
  const after = line.atoms[day.end];
  if (!/\d/.test(wordAt(line, next)) && after?.kind === "word") return null;
  return { moment: { form: "calendar", day: day.day }, end: day.end };
}

/** "Friday of last week", "Friday last week", "Sunday next week". */
function weekOf(line: Line, at: number, number: number): Reading | null {
  let next = at;
  if (["of", "in", "from"].includes(wordAt(line, next))) next++;
  const week = calendarWeek(line, next);
  if (week === null) return null;
  return { moment: { form: "calendar", weekday: number, weekShift: week.amount }, end: week.end };
}

/** "last Friday", "next Tuesday", "this Sunday", "last January", "next spring" are read from their first word. */
export function pickOf(word: string): Pick | null {
  switch (word) {
    case "last":
    case "past":
    case "previous":
      return "last";
    case "this":
    case "coming":
      return "this";
    case "next":
      return "next";
    default:
      return null;
  }
}
