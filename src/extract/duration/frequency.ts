// How often: "every six months", "twice a year", "once a week", "weekly". Refuses names ("Daily Mail") and rates of money.
import type { DurationValue } from "../../model/timespan.js";
import { amountAt } from "../time/amount.js";
import { type Line, wordAt } from "../time/moment.js";
import { cardinals, type TimeUnit, units, weekdays } from "../time/vocabulary.js";
import { durationValue } from "./value.js";

export interface Frequency {
  readonly end: number;
  readonly value: DurationValue;
}

const adverbs: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ["hourly", "hour"],
  ["weekly", "week"],
  ["fortnightly", "fortnight"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["yearly", "year"],
  ["annually", "year"],
]);

/** Every word with which a frequency can begin. */
export const frequencyWords: readonly string[] = [
  ...adverbs.keys(),
  ...cardinals.keys(),
  ..."every each once twice thrice".split(" "),
];

/** Reads a frequency that starts at the atom. */
export function frequencyAt(line: Line, at: number): Frequency | null {
  const word = wordAt(line, at);
  if (word === "every") return everyUnit(line, at);
  if (word === "each") return single(line, at);
  if (word === "once" || word === "twice" || word === "thrice")
    return times(line, at + 1, { once: 1, twice: 2, thrice: 3 }[word]);
  if (wordAt(line, at + 1) === "times") {
    const count = cardinals.get(word) ?? Number(word);
    return Number.isInteger(count) && count > 0 && count < 100 ? times(line, at + 2, count) : null;
  }
  const unit = adverbs.get(word);
  if (unit === undefined || line.atoms[at]?.capital || line.atoms[at + 1]?.capital || wordAt(line, at - 1) === "-")
    return null;
  return { end: at + 1, value: every(1, unit) };
}

function every(count: number, unit: TimeUnit): DurationValue {
  const amount = { low: count, high: count, vague: false, indefinite: false, end: 0 };
  return { ...durationValue([{ unit, amount }], null, "frequency"), every: true };
}

/** "every six months", "every other week", "every day", "every few years". */
function everyUnit(line: Line, at: number): Frequency | null {
  const other = wordAt(line, at + 1) === "other" || wordAt(line, at + 1) === "second";
  if (other) {
    const unit = units.get(wordAt(line, at + 2));
    return unit === undefined || unit === "second" ? null : { end: at + 3, value: every(2, unit) };
  }
  if (weekdays.has(wordAt(line, at + 1)) && line.atoms[at + 1]?.capital)
    return { end: at + 2, value: every(1, "week") };
  const amount = amountAt(line, at + 1);
  if (amount === null) return single(line, at);
  const unit = units.get(wordAt(line, amount.end));
  if (unit === undefined || amount.indefinite) return null;
  return { end: amount.end + 1, value: { ...durationValue([{ unit, amount }], null, "frequency"), every: true } };
}

function single(line: Line, at: number): Frequency | null {
  const word = wordAt(line, at + 1);
  const unit = units.get(word);
  if (
    unit === undefined ||
    word.endsWith("s") ||
    ["second", "minute", "season", "quarter", "sec", "min"].includes(word)
  )
    return null;
  if (word === "day" && wordAt(line, at + 2) === "'") return null;
  return { end: at + 2, value: every(1, unit) };
}

/** "a year", "per week", "daily" after "twice". */
function times(line: Line, at: number, count: number): Frequency | null {
  const start = wordAt(line, at) === "-" ? at + 1 : at;
  const adverb = wordAt(line, start) === "daily" ? "day" : adverbs.get(wordAt(line, start));
  if (adverb !== undefined) return { end: start + 1, value: every(1 / count, adverb) };
  if (!["a", "an", "per", "each", "every"].includes(wordAt(line, at))) return null;
  const unit = units.get(wordAt(line, at + 1));
  if (unit === undefined || wordAt(line, at + 1).endsWith("s")) return null;
  return { end: at + 2, value: every(1 / count, unit) };
}
