// "last Friday", "next January", "this spring", "last Christmas": one of several, picked by the word before.
import type { Reading, TimeParser } from "../moment.js";
import { wordAt } from "../moment.js";
import { weekdays } from "../vocabulary.js";
import { holiday } from "./holiday.js";
import { monthFirst } from "./month.js";
import { calendarWeek } from "./relative.js";
import { picked, season } from "./season.js";
import { pickOf, weekday } from "./weekday.js";

export const pickedTime: TimeParser = (line, at) => {
  const pick = pickOf(wordAt(line, at));
  if (pick === null) return null;
  const week = calendarWeek(line, at);
  if (week !== null) return dayOfWeek(line, week);
  for (const parser of [weekday, monthFirst, season, holiday]) {
    const reading = parser(line, at + 1);
    if (reading === null) continue;
    const { moment } = reading;
    if (moment.form === "calendar" && (moment.year !== undefined || moment.yearShift !== undefined)) return null;
    return picked(reading, pick);
  }
  return null;
};

/** "last week's Sunday", "next week on Friday", "this week Tuesday". */
function dayOfWeek(line: Parameters<TimeParser>[0], week: { amount: number; end: number }): Reading | null {
  let next = week.end;
  if (wordAt(line, next) === "'" && wordAt(line, next + 1) === "s") next += 2;
  if (wordAt(line, next) === "," || wordAt(line, next) === "on") next++;
  if (wordAt(line, next) === "on") next++;
  const day = line.atoms[next]?.capital ? weekdays.get(wordAt(line, next)) : undefined;
  if (day === undefined) return null;
  return { moment: { form: "calendar", weekday: day, weekShift: week.amount }, end: next + 1 };
}
