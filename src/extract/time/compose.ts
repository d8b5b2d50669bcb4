// Puts neighbouring readings together: a day and its clock time, a day and its part, two ends of a range.
import { settled } from "./day-half.js";
import { type Line, type Moment, type Reading, wordAt } from "./moment.js";
import { timeAt } from "./parsers/registry.js";
import { dayParts } from "./vocabulary.js";

/** A time with what follows it: a clock after a day, a day after a clock, "night" after "Monday". */
export function extended(line: Line, reading: Reading): Reading {
  return settled(grownFrom(line, reading));
}

function grownFrom(line: Line, reading: Reading): Reading {
  let grown = reading;
  const { moment } = reading;
  if (isDay(moment)) {
    const at = partAt(line, grown.end);
    const part = dayParts.get(wordAt(line, at));
    if (part !== undefined) grown = { ...grown, dayPart: part, end: at + 1 };
    else if (wordAt(line, grown.end) === "'" && wordAt(line, grown.end + 1) === "s") return grown;
  }
  if (moment.form === "clock") {
    const day = dayAfter(line, grown.end);
    return day === null
      ? grown
      : { ...grownFrom(line, day), ...openHalf(grown), clock: grown.clock as NonNullable<Reading["clock"]> };
  }
  if (isDay(moment) && grown.clock === undefined) {
    let next = grown.end;
    if (wordAt(line, next) === ",") next++;
    if (["at", "from", "between"].includes(wordAt(line, next))) next++;
    if (["about", "around", "approximately", "just", "exactly"].includes(wordAt(line, next))) next++;
    const time = line.atoms[next]?.kind === "number" || next > grown.end ? timeAt(line, next) : null;
    if (
      time?.moment.form === "clock" &&
      time.clock !== undefined &&
      !(time.doubtful && !["at", ",", "from", "between"].includes(wordAt(line, next - 1)))
    )
      return { ...grown, ...openHalf(time), clock: time.clock, end: time.end };
  }
  return grown;
}

function openHalf({ halfOpen }: Reading): Pick<Reading, "halfOpen"> {
  return halfOpen === true ? { halfOpen } : {};
}

/** Where the part of the day stands: "Monday night", "Monday early morning", "Feb. 15 in the morning". */
function partAt(line: Line, at: number): number {
  let next = at;
  if (["early", "late"].includes(wordAt(line, next)) && wordAt(line, next + 1) !== "on") next++;
  if (wordAt(line, next) === "in" && wordAt(line, next + 1) === "the") {
    next += 2;
    if (["early", "late"].includes(wordAt(line, next))) next++;
    if (wordAt(line, next) === "hours" && wordAt(line, next + 1) === "of")
      next += wordAt(line, next + 2) === "the" ? 3 : 2;
  }
  return next;
}

function isDay(moment: Moment): boolean {
  if (moment.form === "calendar") return moment.day !== undefined || moment.weekday !== undefined;
  return moment.form === "holiday" || (moment.form === "shift" && moment.unit === "day");
}

function dayAfter(line: Line, at: number): Reading | null {
  let next = at;
  if ([",", "on", "-"].includes(wordAt(line, next))) next++;
  if (wordAt(line, next) === "on") next++;
  if (wordAt(line, next) === "late" || wordAt(line, next) === "early") next++;
  if (wordAt(line, next) === "the") next++;
  const day = timeAt(line, next);
  if (day === null || !isDay(day.moment) || (day.moment.form === "shift" && day.moment.base === "text")) return null;
  return day;
}

/** The second end of a range after the reading, with the word that joins them; null when there is none. */
export function secondEnd(line: Line, first: Reading, support: string | null): Reading | null {
  const joint = wordAt(line, first.end);
  const between = support === "between" && joint === "and";
  if (!between && !["-", "~", "to", "through", "thru", "until", "till"].includes(joint)) return null;
  let next = first.end + 1;
  if (wordAt(line, next) === "the") next++;
  let edge: Reading["edge"];
  const word = wordAt(line, next);
  if (word === "early" || word === "late" || word === "mid") {
    edge = word === "mid" ? "middle" : word;
    next += wordAt(line, next + 1) === "-" ? 2 : 1;
  } else if ((word === "end" || word === "beginning" || word === "start") && wordAt(line, next + 1) === "of") {
    edge = word === "end" ? "end" : "start";
    next += wordAt(line, next + 2) === "the" ? 3 : 2;
  }
  const second = present(line, next) ?? timeAt(line, next);
  if (second === null || !matches(first.moment, second.moment)) return null;
  return { ...extended(line, second), ...(edge === undefined ? {} : { edge }) };
}

/** "now", "date", "the present" as the end of a range: the source's own day. */
function present(line: Line, at: number): Reading | null {
  const word = wordAt(line, at);
  let end = at + 1;
  if (word === "current" && wordAt(line, at + 1) === "date") end++;
  else if (word === "present" && wordAt(line, at + 1) === "day") end++;
  else if (!["now", "date", "present"].includes(word)) return null;
  const next = line.atoms[end];
  if (next?.kind === "word" && !["and", "but", "with", "as", "in", "is", "was", "has", "have"].includes(next.lower))
    return null;
  return { moment: { form: "shift", unit: "day", amount: 0, sense: "calendar", base: "publication" }, end };
}

/** "between now and March": the source's own day as the first end. */
export function nowBetween(line: Line, at: number): Reading | null {
  if (wordAt(line, at) !== "now" || wordAt(line, at + 1) !== "and" || wordAt(line, at - 1) !== "between") return null;
  return present(line, at);
}

/** "2012 or later", "May 1 or earlier" leave one end open. */
export function openEnd(line: Line, at: number): "since" | "until" | null {
  if (!["or", "and"].includes(wordAt(line, at))) return null;
  const word = wordAt(line, at + 1);
  const next = line.atoms[at + 2];
  // "in 2012 and later in 2014" goes on.
  if (next?.kind === "word" && wordAt(line, at) === "and") return null;
  if (word === "later" || word === "onwards") return "since";
  return word === "earlier" && wordAt(line, at) === "or" ? "until" : null;
}

function matches(first: Moment, second: Moment): boolean {
  if (first.form === "clock" || second.form === "clock") return first.form === second.form;
  if (first.form === "shift" && first.sense === "distance") return false;
  if (second.form === "shift" && second.base === "text") return false;
  if (first.form === "calendar" && second.form === "calendar") {
    // "Monday to 2014" is no range.
    return (
      (first.weekday !== undefined && first.day === undefined) ===
        (second.weekday !== undefined && second.day === undefined) || second.day !== undefined
    );
  }
  return true;
}
