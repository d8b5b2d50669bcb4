// Days with a name: "Christmas Day", "Good Friday", "the Fourth of July 2013". The list is the lexicon's.
import type { HolidayRule } from "../../../lexicon/holidays.js";
import { dayOf, weekdayOf } from "../calendar.js";
import { type TimeParser, wordAt } from "../moment.js";
import { yearFields, yearSuffix } from "./year-suffix.js";

export const holiday: TimeParser = (line, at) => {
  const candidates = line.lexicon.holidays.get(wordAt(line, at));
  if (candidates === undefined) return null;
  for (const { words, rule, capital } of candidates) {
    if (capital && !line.atoms[at]?.capital) continue;
    if (!words.every((word, index) => wordAt(line, at + index) === word)) continue;
    const end = at + words.length;
    const next = line.atoms[end];
    const suffix = yearSuffix(line, end);
    if (wordAt(line, suffix.end) === "weekend") {
      const year = suffix.end > end ? suffix : yearSuffix(line, end + 1);
      const last = suffix.end > end ? suffix.end + 1 : year.end;
      return { moment: { form: "holiday", rule, ...yearFields(year) }, edge: "weekend-of", end: last };
    }
    // "the Christmas period", "a Halloween party": not the day itself.
    if (
      suffix.end === end &&
      words.length === 1 &&
      next?.kind === "word" &&
      !next.glued &&
      /^(time|period|season|party|parties|market|markets|shopping|sales|holiday|holidays|present|presents|gift|gifts|dinner|lights|break|bonus|album|song|special|message|carol|carols|spirit|costume|costumes)$/.test(
        next.lower,
      )
    )
      return null;
    if (suffix.end === end && next?.capital && next.kind === "word" && words.length === 1) return null;
    return { moment: { form: "holiday", rule, ...yearFields(suffix) }, end: suffix.end };
  }
  return null;
};

/** The day on which a holiday falls in a year. */
export function holidayIn(rule: HolidayRule, year: number): number {
  if (rule.kind === "fixed") return dayOf(year, rule.month, rule.day);
  if (rule.kind === "easter") return easter(year) + rule.offset;
  if (rule.nth === -1) {
    const last = dayOf(year, rule.month + 1, 0);
    return last - ((weekdayOf(last) - rule.weekday + 7) % 7);
  }
  const first = dayOf(year, rule.month, 1);
  return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7;
}

/** Western Easter Sunday: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}
