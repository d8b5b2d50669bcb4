// Dates with the day before the month: "18 January 2022", "the 19th of May", "18-Jan-2014", "the first of March".
import { exists } from "../calendar.js";
import { type Line, type Reading, type TimeParser, wordAt } from "../moment.js";
import { months } from "../vocabulary.js";
import { century, monthAt } from "./month.js";
import { type DayNumber, dayNumber } from "./ordinal.js";
import { yearFields, yearSuffix } from "./year-suffix.js";

export const dayFirst: TimeParser = (line, at) => {
  const day = dayNumber(line, at);
  if (day === null || /^[$€£¥]$/.test(wordAt(line, at - 1))) return null;
  const run = dayRun(line, day);
  if (run !== null) return run;
  let next = day.end;
  if (wordAt(line, next) === "of" && (day.ordinal || months.has(wordAt(line, next + 1)))) next++;
  else if ((wordAt(line, next) === "-" || wordAt(line, next) === "/") && line.atoms[next]?.glued) next++;
  const found = monthAt(line, next);
  if (found === null) return relativeMonth(line, at, day);
  const name = line.atoms[next];
  if (!name?.capital && !day.ordinal && ["may", "march", "mar", "dec", "jan"].includes(name?.lower ?? "")) return null;
  if (!exists(undefined, found.month, day.day)) return null;
  const joined = ["-", "/"].includes(wordAt(line, found.end)) && line.atoms[found.end]?.glued ? 1 : 0;
  const suffix = yearSuffix(line, found.end + joined);
  if (suffix.end > found.end + joined)
    return { moment: { form: "calendar", month: found.month, day: day.day, ...yearFields(suffix) }, end: suffix.end };
  const short = line.atoms[found.end + 1];
  if (joined === 1 && short?.kind === "number" && short.lower.length === 2)
    return {
      moment: { form: "calendar", month: found.month, day: day.day, year: century(Number(short.lower)) },
      end: found.end + 2,
    };
  return { moment: { form: "calendar", month: found.month, day: day.day }, end: found.end };
};

/** "24-26 July", "3 to 5 of May": days of one month before its name. */
function dayRun(line: Line, day: DayNumber): Reading | null {
  if (!["-", "to", "and", "until", "till"].includes(wordAt(line, day.end))) return null;
  const start = wordAt(line, day.end + 1) === "the" ? day.end + 2 : day.end + 1;
  const second = dayNumber(line, start);
  if (second === null || second.day <= day.day) return null;
  const reading = dayFirst(line, start);
  if (reading?.moment.form !== "calendar" || reading.moment.month === undefined || reading.moment.lastDay !== undefined)
    return null;
  return { ...reading, moment: { ...reading.moment, day: day.day, lastDay: second.day } };
}

/** "the 21st" is a day behind these. */
const beforeDays: ReadonlySet<string> = new Set(["on", "by", "until", "till", "since", "before", "after"]);

/** "the 20th of next month", "the 15th of this month". */
const relativeMonth = (
  line: Parameters<TimeParser>[0],
  at: number,
  day: { day: number; end: number; ordinal: boolean },
) => {
  if (!day.ordinal || wordAt(line, at - 1) !== "the") return null;
  const which = ["of", "the"].includes(wordAt(line, day.end)) ? day.end + 1 : day.end;
  const monthShift = { last: -1, this: 0, next: 1 }[wordAt(line, which)];
  if (monthShift !== undefined && wordAt(line, which + 1) === "month")
    return { moment: { form: "calendar", day: day.day, monthShift } as const, end: which + 2 };
  if (wordAt(line, which) === "month" && which > day.end)
    return { moment: { form: "calendar", day: day.day, monthShift: 0 } as const, end: which + 1 };
  const weekOf = wordAt(line, at - 2) === "of" && wordAt(line, at - 3) === "week";
  if (!/^\d/.test(wordAt(line, at)) || !(weekOf || beforeDays.has(wordAt(line, at - 2)))) return null;
  const after = line.atoms[day.end];
  if (
    after !== undefined &&
    after.kind === "word" &&
    !["and", "at", "of", "as", "when", "in", "but"].includes(after.lower)
  )
    return null;
  return { moment: { form: "calendar", day: day.day } as const, end: day.end };
};
