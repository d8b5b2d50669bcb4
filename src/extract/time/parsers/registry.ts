// Which parsers to try at an atom: looked up by its word, so that most words cost one failed look-up. At one place the
// longest reading wins; of two equally long ones, the earlier in the list.
import type { Line, Reading, TimeParser } from "../moment.js";
import { cardinals, decadeWords, months, ordinals, seasons, weekdays } from "../vocabulary.js";
import { clock } from "./clock.js";
import { dayFirst } from "./day-first.js";
import { holiday } from "./holiday.js";
import { monthFirst, yearThenMonth } from "./month.js";
import { numericDate, numericMonth } from "./numeric-date.js";
import { pickedTime } from "./picked.js";
import { currentUnit, distance, namedDay, neighbour, neighbourInText, secondDay, weekend } from "./relative.js";
import { fiscal, quarter, season } from "./season.js";
import { weekday } from "./weekday.js";
import { century, shortDecade, year } from "./year.js";

const forNumbers: readonly TimeParser[] = [
  numericDate,
  numericMonth,
  clock,
  dayFirst,
  yearThenMonth,
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
  if (atom.capital && line.lexicon.holidays.has(atom.lower)) {
    const named = holiday(line, at);
    if (named !== null && (best === null || named.end > best.end)) best = named;
  }
  return best;
}

/** True for words at which some time may start; the test that decides whether a sentence is looked at. */
export function startsTime(word: string): boolean {
  return byWord.has(word);
}
