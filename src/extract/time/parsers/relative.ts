// Times counted from the source's date or from a date in the text: "yesterday", "last week", "two years ago",
// "next month", "the day before", "three days later".
import { amountAt } from "../amount.js";
import { type Line, type Moment, type Reading, type TimeParser, unitAhead, wordAt } from "../moment.js";
import { type DayPart, dayParts, type TimeUnit, units } from "../vocabulary.js";

const calendarUnits: ReadonlySet<TimeUnit> = new Set([
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
]);

export function shift(unit: TimeUnit, amount: number, end: number, dayPart?: DayPart): Reading {
  return {
    moment: { form: "shift", unit, amount, sense: "calendar", base: "publication" },
    end,
    ...(dayPart ? { dayPart } : {}),
  };
}

/** "today", "yesterday", "tomorrow", "tonight". */
export const namedDay: TimeParser = (line, at) => {
  const word = wordAt(line, at);
  if (line.atoms[at]?.capital && line.atoms[at - 1]?.kind === "word" && !line.headline && line.atoms[at - 1]?.capital)
    return null;
  if (word === "tonight") return shift("day", 0, at + 1, "night");
  if (word === "today" || word === "yesterday" || word === "tomorrow") {
    if (word === "today" && wordAt(line, at - 1) === "usa") return null;
    // "today's world" and "of today" mean nowadays.
    if (word === "today" && wordAt(line, at - 1) === "of") return null;
    return shift("day", word === "today" ? 0 : word === "yesterday" ? -1 : 1, at + 1);
  }
  return null;
};

/** "day after tomorrow", "day before yesterday" after "the". */
export const secondDay: TimeParser = (line, at) => {
  if (wordAt(line, at) !== "day") return null;
  const next = `${wordAt(line, at + 1)} ${wordAt(line, at + 2)}`;
  if (next === "after tomorrow") return shift("day", 2, at + 3);
  if (next === "before yesterday") return shift("day", -2, at + 3);
  return null;
};

/** "last week", "next week", "this week": the amount in weeks. */
export function calendarWeek(line: Line, at: number): { amount: number; end: number } | null {
  const start = wordAt(line, at) === "the" ? at + 1 : at;
  if (wordAt(line, start + 1) !== "week") return null;
  const amount = step(wordAt(line, start));
  return amount === null ? null : { amount, end: start + 2 };
}

/** Years that begin on another day are told as the calendar year that names them. */
const yearKinds: ReadonlySet<string> = new Set(["calendar", "fiscal", "financial"]);

function step(word: string): number | null {
  if (word === "last" || word === "past" || word === "previous") return -1;
  if (word === "this" || word === "current") return 0;
  return word === "next" || word === "coming" ? 1 : null;
}

/** Nouns of which "of the year" tells a part. */
export const partNouns: ReadonlySet<string> = new Set(
  "end close beginning start outset middle half rest remainder part".split(" "),
);

/** "last week", "this month", "next year", "last night", "this morning", "this weekend". */
export const neighbour: TimeParser = (line, at) => {
  const word = wordAt(line, at);
  const amount = step(word);
  if (amount === null) return null;
  const next = wordAt(line, at + 1);
  if (word === "this" && (next === "past" || next === "coming") && wordAt(line, at + 2) === "weekend")
    return weekendBeside(next === "past", at + 3);
  const part = dayParts.get(next);
  if (part !== undefined && word === "this") return shift("day", 0, at + 2, part);
  if (part !== undefined && word === "last" && (part === "night" || part === "evening"))
    return shift("day", -1, at + 2, part);
  if (yearKinds.has(next) && wordAt(line, at + 2) === "year" && amount !== null) return shift("year", amount, at + 3);
  const unit = units.get(next);
  if (unit === undefined || !calendarUnits.has(unit) || next.endsWith("s") || next === "sec" || next === "min")
    return null;
  if (wordAt(line, at + 2) === "-" && line.atoms[at + 2]?.glued) return null;
  if (word === "past" || word === "coming" || word === "previous" || word === "current") {
    // "the past year" is a length of time; "the previous year" goes by the text.
    if (unit === "quarter" || (unit === "weekend" && word === "coming")) return shift(unit, amount, at + 2);
    const definite = ["the", "this", "that", "a", "any"].includes(wordAt(line, at - 1));
    if ((word === "past" || word === "coming") && (definite || !partNouns.has(wordAt(line, at - 2)))) return null;
    if (word === "previous" && definite)
      return { moment: { form: "shift", unit, amount: -1, sense: "calendar", base: "text" }, end: at + 2 };
  }
  // "in the last year", "over the last decade" are lengths; "last year" is the year.
  if (word !== "this" && wordAt(line, at - 1) === "the" && unit !== "weekend") {
    if (["over", "in", "during", "within", "for", "of"].includes(wordAt(line, at - 2)) && unit !== "quarter")
      return null;
  }
  if (unit === "century" && amount !== 0) return null;
  if (amount === 0 && wordAt(line, at + 2) === "so" && wordAt(line, at + 3) === "far")
    return { ...shift(unit, amount, at + 4), edge: "elapsed" };
  return shift(unit, amount, at + 2);
};

/** "this past weekend": the last whole one before the source's day. */
function weekendBeside(past: boolean, end: number): Reading {
  return past ? shift("weekend", -1, end) : shift("weekend", 0, end);
}

/** "the weekend": the nearest one by tense. */
export const weekend: TimeParser = (line, at) => {
  if (wordAt(line, at) !== "weekend" || wordAt(line, at - 1) !== "the") return null;
  const next = line.atoms[at + 1];
  if (next?.lower === "of") return null;
  return {
    moment: { form: "shift", unit: "weekend", amount: 0, sense: "distance", base: "publication" },
    end: at + 1,
    doubtful: true,
  };
};

/** "two years ago", "a week ago", "several days ago"; "two days earlier", "a year later"; "three weeks from now". */
export const distance: TimeParser = (line, at) => {
  if (!unitAhead(line, at)) return null;
  const amount = amountAt(line, at);
  if (amount === null) return null;
  let next = amount.end;
  if (wordAt(line, next) === "-" || ["full", "long", "whole", "short"].includes(wordAt(line, next))) next++;
  const unit = units.get(wordAt(line, next));
  if (unit === undefined || (unit === "second" && amount.indefinite)) return null;
  const abbreviated = /^(?:secs?|mins?|hrs?|wks?|mths?|yrs?)$/.test(wordAt(line, next));
  next++;
  if (abbreviated && wordAt(line, next) === "." && line.atoms[next]?.glued) next++;
  if (wordAt(line, next) === "and" && wordAt(line, next + 1) === "a" && wordAt(line, next + 2) === "half") return null;
  const direction = wordAt(line, next);
  const vague = amount.low === null || amount.low !== amount.high || !Number.isInteger(amount.low) || amount.vague;
  // What gives no day is a length of time: "half an hour later", "several years ago".
  if (vague || unit === "second" || unit === "minute" || unit === "hour") return null;
  const size = amount.low ?? 1;
  const time = wordAt(line, next) === "'" && ["time", "s"].includes(wordAt(line, next + 1));
  const timeAfter = time ? (wordAt(line, next + 1) === "s" ? next + 2 : next + 1) : next;
  const make = (signed: number, base: "publication" | "text", end: number): Reading => ({
    moment: {
      form: "shift",
      unit,
      amount: signed,
      sense: "distance",
      base,
    } satisfies Moment,
    end,
  });
  if (direction === "ago") return make(-size, "publication", next + 1);
  if (direction === "from" && ["now", "today"].includes(wordAt(line, next + 1)))
    return make(size, "publication", next + 2);
  if (direction === "hence") return make(size, "publication", next + 1);
  if (direction === "earlier" || direction === "previously" || (direction === "before" && ends(line, next + 1)))
    return make(-size, "text", next + 1);
  if (isAhead(line, at) && unit !== "weekend") {
    if (time && wordAt(line, timeAfter) === "time") return make(size, "publication", timeAfter + 1);
    if (!time && endsTime(line, next)) return { ...make(size, "publication", next), future: true };
  }
  if (wordAt(line, next + 1) === "than") return null;
  if (direction === "later" || direction === "afterwards" || direction === "afterward")
    return make(size, "text", next + 1);
  return null;
};

const uncertain = new Set(
  "can could may might first second third last time times once twice only most record".split(" "),
);
/** How far back a word may stand that makes "in ten years" a length. */
const lookBack = 10;

/** Before "two weeks" stands an "in" that may mean "from now": not in "the first in ten years" or "can kill in two days". */
function isAhead(line: Line, at: number): boolean {
  let before = at - 1;
  if (["about", "around", "just", "another", "roughly", "approximately"].includes(wordAt(line, before))) before--;
  if (wordAt(line, before) !== "in") return false;
  for (let back = before - 1; back >= 0 && back > before - lookBack; back--) {
    const word = wordAt(line, back);
    if (word === "," || word === ";" || word === ".") break;
    if (uncertain.has(word) || (word.length > 5 && word.endsWith("est"))) return false;
  }
  return true;
}

/** What follows leaves the words a time: not "in two weeks of talks", "in 10 days or less". */
export function endsTime(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  if (atom === undefined || atom.kind === "mark") return atom?.lower !== "-" && atom?.lower !== "'";
  return !["of", "or", "and", "ago", "later", "than", "time", "old", "long", "apart", "after", "before"].includes(
    atom.lower,
  );
}

export function ends(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  return atom === undefined || (atom.kind === "mark" && atom.lower !== "-" && atom.lower !== "'");
}

/** "the day before", "the next day", "the following week", "the same day", "that day". */
export const neighbourInText: TimeParser = (line, at) => {
  const word = wordAt(line, at);
  const text = (unit: TimeUnit, amount: number, end: number, part?: DayPart): Reading => ({
    moment: { form: "shift", unit, amount, sense: "calendar", base: "text" },
    end,
    ...(part ? { dayPart: part } : {}),
  });
  if (word === "same" || word === "that") {
    if (word === "same" && !["the", "that"].includes(wordAt(line, at - 1))) return null;
    const part = dayParts.get(wordAt(line, at + 1));
    const unit = part ? "day" : units.get(wordAt(line, at + 1));
    if (unit === undefined || !["day", "week", "month", "year"].includes(unit) || wordAt(line, at + 1).endsWith("s"))
      return null;
    if (word === "that" && part === undefined && unit === "day" && wordAt(line, at + 2) === "'") return null;
    return text(unit, 0, at + 2, part);
  }
  if (wordAt(line, at - 1) !== "the") return null;
  if (word === "next" || word === "following" || word === "previous" || word === "preceding") {
    const part = dayParts.get(wordAt(line, at + 1));
    const unit = part ? "day" : units.get(wordAt(line, at + 1));
    if (unit === undefined || !["day", "week", "month", "year"].includes(unit) || wordAt(line, at + 1).endsWith("s"))
      return null;
    if (word === "next" && unit !== "day") return null;
    return text(unit, word === "next" || word === "following" ? 1 : -1, at + 2, part);
  }
  const unit = word === "night" ? "day" : units.get(word);
  if (unit === undefined || !["day", "week", "month", "year"].includes(unit) || word.endsWith("s")) return null;
  const order = wordAt(line, at + 1);
  if (order !== "before" && order !== "after" && order !== "previous") return null;
  if (!ends(line, at + 2) && !["and", "but", "in", "at", "that"].includes(wordAt(line, at + 2))) return null;
  return text(unit, order === "after" ? 1 : -1, at + 2, word === "night" ? "night" : undefined);
};
