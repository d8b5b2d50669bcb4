// The year, month or week that runs, and those that a number names: "the end of the year", "by year's end", "earlier in
// the week", "the year 2008", "week 31".
import { type Line, numberAt, type Reading, type TimeParser, wordAt, yearAt } from "../moment.js";
import { ends, endsTime, partNouns, shift } from "./relative.js";
import { yearFields, yearSuffix } from "./year-suffix.js";

/** Sports and series count their weeks too, but not so far. */
const longestSeason = 22;

/** "week 31", "week 3 of 2027". */
function weekNumber(line: Line, at: number): Reading | null {
  const week = numberAt(line, at, 2);
  if (week === null || week < 1 || week > 53) return null;
  const suffix = yearSuffix(line, at + 1);
  if (suffix.end > at + 1 && wordAt(line, at + 1) !== ",")
    return { moment: { form: "calendar", week, ...yearFields(suffix) }, end: suffix.end };
  if (week <= longestSeason || line.atoms[at - 1]?.capital || !endsTime(line, at + 1)) return null;
  return { moment: { form: "calendar", week }, end: at + 1 };
}

/** "the end of the year", "by year's end": the year (month, week) that runs. */
export const currentUnit: TimeParser = (line, at) => {
  const unit = wordAt(line, at);
  if (unit !== "year" && unit !== "month" && unit !== "week") return null;
  if (unit === "year" && wordAt(line, at + 1) === "'" && wordAt(line, at + 2) === "s" && wordAt(line, at + 3) === "end")
    return { ...shift("year", 0, at + 4), edge: "end" };
  if (wordAt(line, at + 1) === "-" && wordAt(line, at + 2) === "end" && unit === "year")
    return { ...shift("year", 0, at + 3), edge: "end", doubtful: true };
  if (unit === "week" && line.atoms[at + 1]?.kind === "number") return weekNumber(line, at + 1);
  const year = unit === "year" ? yearAt(line, at + 1) : null;
  if (year !== null && wordAt(line, at - 1) !== "per") return { moment: { form: "calendar", year }, end: at + 2 };
  if (wordAt(line, at + 1) === "to" && wordAt(line, at + 2) === "date" && unit === "year")
    return { ...shift("year", 0, at + 3), edge: "elapsed" };
  if (wordAt(line, at - 1) !== "the") {
    // "by end of year"
    const bare = wordAt(line, at - 1) === "of" && ["end", "beginning", "start"].includes(wordAt(line, at - 2));
    return bare && ends(line, at + 1) ? shift(unit, 0, at + 1) : null;
  }
  if (wordAt(line, at - 2) === "in" && ["earlier", "later", "early", "late"].includes(wordAt(line, at - 3)))
    return shift(unit, 0, at + 1);
  if (wordAt(line, at + 1) === "after" && wordAt(line, at + 2) === "next") return shift(unit, 2, at + 3);
  if (wordAt(line, at + 1) === "before" && wordAt(line, at + 2) === "last") return shift(unit, -2, at + 3);
  if (wordAt(line, at - 2) !== "of" || !partNouns.has(wordAt(line, at - 3))) return null;
  return shift(unit, 0, at + 1);
};
