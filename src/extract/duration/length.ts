// Lengths of time: "six months", "two-year", "week-long", "two and a half hours", "nearly a decade". Refuses persons'
// ages, rates ("$5 a day") and anything a date already took.
import { type Amount, amountAt, amountWords } from "../time/amount.js";
import { type Line, unitAhead, wordAt } from "../time/moment.js";
import { type TimeUnit, units } from "../time/vocabulary.js";
import { isAgeOfThing } from "./age-of-thing.js";
import type { Length, LengthPart } from "./length-mention.js";
import { isMomentOfPlay } from "./match-minutes.js";
import { sides } from "./period.js";
import { raceTimeAt } from "./race-time.js";

const between = new Set(
  "consecutive straight full long more additional whole calendar business working trading school solid extra entire short successive further past previous next upcoming coming".split(
    " ",
  ),
);
const rounded = new Set("week fortnight month year decade century day hour".split(" "));
/** Words before "a week" that make it a length: without them it is a rate or a mere mention. */
const supports = new Set(
  "for within in after nearly almost about around than over under least most every half lasted lasting took takes take spent spend whole up just roughly approximately following another last past next".split(
    " ",
  ),
);

const longs: ReadonlyMap<string, { readonly unit: TimeUnit; readonly plural: boolean }> = new Map(
  "hour day night week month year decade century".split(" ").flatMap((word) => {
    const unit = units.get(word) as TimeUnit;
    return [false, true].map((plural) => [`${word}${plural ? "s" : ""}long`, { unit, plural }] as const);
  }),
);

/** Every word with which a length can begin. */
export const lengthWords: readonly string[] = [
  ...amountWords,
  ...units.keys(),
  ...longs.keys(),
  ..."past last next coming another".split(" "),
];

/** Reads a length that starts at the atom. */
export function lengthAt(line: Line, at: number): Length | null {
  // "six second-half minutes": the half is one of a match.
  if (wordAt(line, at) === "half" && wordAt(line, at - 1) === "-") return null;
  return compound(line, at) ?? numbered(line, at) ?? oneUnit(line, at) ?? raceTimeAt(line, at);
}

/** "week-long", "weeklong", "months-long", "half-hour", "single-day". */
function compound(line: Line, at: number): Length | null {
  const word = wordAt(line, at);
  const one = (vague: boolean): Amount => ({
    low: vague ? 2 : 1,
    high: vague ? null : 1,
    vague,
    indefinite: false,
    end: at,
  });
  const joined = longs.get(word);
  if (joined !== undefined) {
    const amount = one(joined.plural);
    return { start: at, end: at + 1, parts: [{ unit: joined.unit, amount }], amount, sense: "length" };
  }
  const unit = units.get(word);
  if (unit === undefined || wordAt(line, at + 1) !== "-" || wordAt(line, at + 2) !== "long") return null;
  if (["sec", "min", "second"].includes(word) || wordAt(line, at - 1) === "-") return null;
  const amount = one(word.endsWith("s") || word === "centuries");
  return { start: at, end: at + 3, parts: [{ unit, amount }], amount, sense: "length" };
}

const openers = new Set(["past", "last", "next", "coming", "another"]);
const during = new Set(["over", "in", "during", "within", "for", "throughout", "through"]);

/** "over the past decade", "in the last year", "during the coming week"; "another day", "all day", "half a year" are one too. */
function oneUnit(line: Line, at: number): Length | null {
  const word = wordAt(line, at);
  if (!openers.has(word)) return null;
  const name = line.atoms[at + 1];
  const unit = name === undefined ? undefined : units.get(name.lower);
  if (unit === undefined || !rounded.has((name as { lower: string }).lower)) return null;
  const past = word === "past" || word === "last";
  const coming = word === "next" || word === "coming";
  if (past || coming) {
    if (wordAt(line, at - 1) !== "the" || !during.has(wordAt(line, at - 2))) return null;
    if (unit === "day" && word !== "past") return null;
  } else if (word === "another") {
    if (unit === "day" || !during.has(wordAt(line, at - 1))) return null;
  } else return null;
  if (["'", "-", "of"].includes(wordAt(line, at + 2))) return null;
  const amount: Amount = { low: 1, high: 1, vague: false, indefinite: true, end: at + 1 };
  const parts: LengthPart[] = [{ unit, amount }];
  return { start: at, end: halves(line, at + 2, parts), parts, amount, sense: "length" };
}

function numbered(line: Line, at: number): Length | null {
  if (!unitAhead(line, at)) return null;
  const amount = amountAt(line, at);
  if (amount === null) return null;
  // "a week-long visit" is "week-long"; the article belongs to the visit.
  if (amount.indefinite && wordAt(line, amount.end + 1) === "-") return null;
  let next = amount.end;
  const hyphen = wordAt(line, next) === "-" && line.atoms[next]?.glued === true;
  if (hyphen) next++;
  else if (between.has(wordAt(line, next))) next++;
  // "11 second-half minutes"
  else if (
    /^(?:first|second)$/.test(wordAt(line, next)) &&
    wordAt(line, next + 1) === "-" &&
    wordAt(line, next + 2) === "half"
  )
    next += 3;
  if (wordAt(line, next) === "of" && wordAt(line, next - 1) === "couple") next++;
  const name = line.atoms[next];
  const unit = name === undefined ? undefined : units.get(name.lower);
  if (name === undefined || unit === undefined || (name.capital && !line.headline)) return null;
  if (!fits(line, at, amount, unit, name.lower, hyphen)) return null;
  next++;
  if (
    name.lower.length <= 4 &&
    ["sec", "secs", "min", "mins", "hr", "hrs", "wk", "wks", "yr", "yrs"].includes(name.lower) &&
    wordAt(line, next) === "." &&
    line.atoms[next]?.glued
  )
    next++;
  const parts: LengthPart[] = [{ unit, amount }];
  next = halves(line, next, parts);
  next = smaller(line, next, parts);
  let sense: Length["sense"] = "length";
  const old = wordAt(line, next) === "-" ? next + 1 : next;
  if (wordAt(line, old) === "old" || wordAt(line, old) === "olds") {
    if (!isAgeOfThing(line, old, amount, unit)) return null;
    sense = "age";
    next = old + 1;
  } else if (wordAt(line, next) === "-" && wordAt(line, next + 1) === "long") next += 2;
  else if (wordAt(line, next) === "long" && hyphen) next += 1;
  if (wordAt(line, next) === "ago") {
    sense = "ago";
    next++;
  }
  if (isMomentOfPlay(line, at, next, unit)) return null;
  if (wordAt(line, next) === "of" && wordAt(line, next + 1) === "age") return null;
  if (wordAt(line, at - 1) === "aged" || wordAt(line, at - 1) === "age") return null;
  return { start: startOf(line, at), end: next, parts, amount, sense };
}

/** Takes "a" before "few", "couple" and "half" along. */
function startOf(line: Line, at: number): number {
  return wordAt(line, at - 1) === "a" && ["few", "couple", "half"].includes(wordAt(line, at)) ? at - 1 : at;
}

function fits(line: Line, at: number, amount: Amount, unit: TimeUnit, word: string, hyphen: boolean): boolean {
  const one = amount.low === 1 && amount.high === 1;
  const plural = word.endsWith("s") || word === "centuries" || word === "millennia";
  if (unit === "season" || unit === "weekend") return plural && !amount.indefinite;
  if (unit === "quarter" && plural && sides.has(wordAt(line, at - 1))) return !amount.indefinite && !hyphen;
  if (unit === "quarter")
    return (
      plural &&
      !amount.indefinite &&
      !["three", "3"].includes(wordAt(line, at)) &&
      wordAt(line, amount.end - 1) !== "-" &&
      ["consecutive", "straight", "successive"].includes(wordAt(line, amount.end))
    );
  // "a second" and "one second" are mostly the next in a row.
  if (word === "second" && !hyphen && (amount.indefinite || one))
    return !amount.indefinite && ["for", "by", "of", "than", "least", "within"].includes(wordAt(line, at - 1));
  if (["sec", "min", "secs"].includes(word) && line.atoms[amount.end]?.capital) return false;
  if (amount.indefinite) {
    if (!rounded.has(word) && word !== "minute" && word !== "fortnight") return false;
    const before = wordAt(line, at - 1);
    if (goesOn(line, amount.end + 1)) return true;
    if (!supports.has(before)) return false;
    if (before === "in" && wordAt(line, at - 2) !== "once")
      return !["day", "week"].includes(word) || wordAt(line, at + 2) !== "when";
    return true;
  }
  // "two year" without hyphen or plural stands before a noun: "an 8 year deal"; "one year" is regular.
  if (!plural && !hyphen && !one && amount.low !== 0.5 && word.length > 3)
    return line.atoms[at]?.kind === "number" || amount.low !== null;
  if (hyphen && plural && word !== "hours") return false;
  return true;
}

/** "an hour and a half", "a minute and 30 seconds": a length without any word before it. */
function goesOn(line: Line, at: number): boolean {
  if (wordAt(line, at) !== "and") return false;
  if (/^an?$/.test(wordAt(line, at + 1))) return ["half", "quarter"].includes(wordAt(line, at + 2));
  const more = amountAt(line, at + 1);
  return more !== null && !more.indefinite && units.has(wordAt(line, more.end));
}

/** "a year and a half", "six months and a half". */
function halves(line: Line, at: number, parts: LengthPart[]): number {
  if (wordAt(line, at) !== "and") return at;
  const next = ["a", "an"].includes(wordAt(line, at + 1)) ? at + 2 : at + 1;
  const share = wordAt(line, next) === "half" ? 0.5 : wordAt(line, next) === "quarter" && next > at + 1 ? 0.25 : null;
  if (share === null || (line.atoms[next + 1]?.kind === "word" && units.has(wordAt(line, next + 1)))) return at;
  const first = parts[0] as LengthPart;
  const add = (value: number | null) => (value === null ? null : value + share);
  parts[0] = {
    unit: first.unit,
    amount: { ...first.amount, low: add(first.amount.low), high: add(first.amount.high) },
  };
  return next + 1;
}

const sizes: readonly TimeUnit[] = ["second", "minute", "hour", "day", "week", "month", "year"];

/** "two years and three months", "1 hour, 30 minutes". */
function smaller(line: Line, at: number, parts: LengthPart[]): number {
  let end = at;
  for (let count = 0; count < 4; count++) {
    let next = end;
    if (wordAt(line, next) === ",") next++;
    if (wordAt(line, next) === "and") next++;
    const amount = amountAt(line, next);
    if (amount === null || amount.indefinite || amount.low === null || amount.low !== amount.high) return end;
    const unit = units.get(wordAt(line, amount.end));
    if (unit === undefined && isMinutes(line, end, amount, parts)) {
      parts.push({ unit: "minute", amount });
      return amount.end;
    }
    if (
      unit === undefined ||
      sizes.indexOf(unit) < 0 ||
      sizes.indexOf(unit) >= sizes.indexOf((parts.at(-1) as LengthPart).unit)
    )
      return end;
    parts.push({ unit, amount });
    end = amount.end + 1;
  }
  return end;
}

/** "1 hour thirty.", "2 hours and ten": a bare figure behind the hours, where nothing follows that it could count. */
function isMinutes(line: Line, end: number, { low, high, end: next }: Amount, parts: readonly LengthPart[]): boolean {
  const hours = parts.length === 1 ? parts[0] : undefined;
  if (hours?.unit !== "hour" || hours.amount.indefinite || wordAt(line, end) === ",") return false;
  if (low !== high || low === null || !Number.isInteger(low) || low < 5 || low > 59) return false;
  const after = line.atoms[next];
  return (
    after === undefined ||
    (after.kind === "mark" && /^[.;!?)]$/.test(after.lower) && line.atoms[next + 1]?.glued !== true)
  );
}
