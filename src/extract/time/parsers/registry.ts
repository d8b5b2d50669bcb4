// Which parsers to try at an atom: looked up by its word, so that most words cost one failed look-up. At one place the
// longest reading wins; of two equally long ones, the earlier in the list.
import type { Line, Reading, TimeParser } from "../moment.js";
import { cardinals, dayParts, decadeWords, months, ordinals, seasons, units, weekdays } from "../vocabulary.js";
import { clock } from "./clock.js";
import { clockRange } from "./clock-range.js";
import { currentUnit } from "./current-unit.js";
import { dayFirst } from "./day-first.js";
import { holiday } from "./holiday.js";
import { monthFirst, yearThenMonth } from "./month.js";
import { numericDate, numericMonth } from "./numeric-date.js";
import { pickedTime } from "./picked.js";
import { distance, namedDay, neighbour, neighbourInText, secondDay, weekend } from "./relative.js";
import { fiscal, quarter, season, yearThenQuarter } from "./season.js";
import { spokenClock, spokenHours } from "./spoken-clock.js";
import { weekday } from "./weekday.js";
import { century, shortDecade, year } from "./year.js";
import { spokenYear } from "./year-words.js";

const forNumbers: readonly TimeParser[] = [
  numericDate,
  numericMonth,
  clock,
  clockRange,
  dayFirst,
  yearThenMonth,
  yearThenQuarter,
  year,
  shortDecade,
  century,
  quarter,
  distance,
];

const byWord = new Map<string, TimeParser[]>();
function register(words: Iterable<string>, ...parsers: TimeParser[]) {
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), ...parsers]);
}
register(months.keys(), monthFirst);
register(weekdays.keys(), weekday);
register(seasons.keys(), season);
register(cardinals.keys(), distance);
register(spokenHours, spokenClock);
register(["two", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"], spokenYear);
register(["a", "an", "several", "few", "couple", "half"], distance);
register(ordinals.keys(), dayFirst, century, quarter);
register(["twenty", "thirty"], dayFirst);
register(["final", "closing", "last"], quarter);
register(decadeWords.keys(), shortDecade);
register(["'"], shortDecade);
register(["last", "past", "previous", "this", "coming", "next", "current"], neighbour, pickedTime, neighbourInText);
register(["following", "preceding", "same", "that", "day", "night", "week", "month", "year"], neighbourInText);
register(["today", "yesterday", "tomorrow", "tonight"], namedDay);
register(["day"], secondDay);
register(["year", "month", "week"], currentUnit);
register(["weekend"], weekend);
register(["noon", "midday", "midnight"], clock);
register(["q", "h", "fy", "fiscal", "financial"], fiscal);

/** Every word and mark, but figures and holidays, with which a time can begin. */
export const firstWords: ReadonlySet<string> = new Set(byWord.keys());

/** The longest time that starts at the atom, or null. */
export function timeAt(line: Line, at: number): Reading | null {
  const atom = line.atoms[at];
  if (atom === undefined) return null;
  const parsers = atom.kind === "number" ? forNumbers : byWord.get(atom.lower);
  let best: Reading | null = null;
  if (parsers !== undefined) {
    for (const parser of parsers) {
      const reading = parser(line, at);
      if (reading !== null && (best === null || reading.end > best.end)) best = reading;
    }
  }
  if (atom.kind === "word" && line.lexicon.holidays.has(atom.lower)) {
    const named = holiday(line, at);
    if (named !== null && (best === null || named.end > best.end)) best = named;
  }
  return best;
}

/** One of these words, or a figure, or a holiday, is in every time; "this" and "two" alone make none. */
export const timeWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...units.keys(),
  ...dayParts.keys(),
  ...decadeWords.keys(),
  ..."today yesterday tomorrow tonight noon midday midnight clock past q h fy fiscal financial half nineteen".split(
    " ",
  ),
]);
