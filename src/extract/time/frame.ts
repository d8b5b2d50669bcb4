// The words before a time that belong to it: preposition, hedge, "early", "the end of". Read backwards from the time,
// never past a given atom.
import type { DateValue } from "../../model/timespan.js";
import { type Edge, type Line, type Reading, wordAt } from "./moment.js";
import { prepositionBefore } from "./preposition.js";
import { type DayPart, dayParts, months, weekdays } from "./vocabulary.js";

export interface Frame {
  /** First atom of the whole expression. */
  readonly start: number;
  readonly relation: DateValue["relation"];
  readonly approximate: boolean;
  readonly edge: Edge | undefined;
  readonly dayPart: DayPart | undefined;
  /** First and last atom of a hedge ("around", "as early as"), last excluded; null when there is none. */
  readonly hedge: readonly [number, number] | null;
  /** The preposition or other word that shows the words to be a time, even when it stays outside the span. */
  readonly support: string | null;
}

/** These show a time but stay outside its span. */
const outside = new Set(["of", "for", "from", "to", "than", "and", "with", "into", "or"]);
const approximations = new Set([
  "around",
  "about",
  "approximately",
  "roughly",
  "circa",
  "sometime",
  "nearly",
  "almost",
  "probably",
]);
const edgeWords: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ["early", "early"],
  ["mid", "middle"],
  ["late", "late"],
]);
const edgeNouns: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ["end", "end"],
  ["close", "end"],
  ["beginning", "start"],
  ["start", "start"],
  ["outset", "start"],
  ["middle", "middle"],
  ["rest", "remaining"],
  ["remainder", "remaining"],
]);

/** "earlier this year" is over, "later this year" is to come. */
function sideOf(word: string): Edge {
  return word === "earlier" ? "elapsed" : "remaining";
}

/** Reads the frame of the reading at `at`; `floor` is the first atom that may be used. */
export function frameOf(line: Line, at: number, floor: number, reading: Reading): Frame {
  let start = at;
  let relation: DateValue["relation"] = "at";
  let edge: Edge | undefined = reading.edge;
  let dayPart: DayPart | undefined;
  let hedge: readonly [number, number] | null = null;
  let support: string | null = null;
  let approximate = false;
  const word = (back: number) => (start - back >= floor ? wordAt(line, start - back) : "");

  if (word(1) === "-" && edgeWords.has(word(2))) {
    edge = edgeWords.get(word(2));
    start -= 2;
  } else if (edgeWords.has(word(1))) {
    edge = edgeWords.get(word(1));
    start -= 1;
  } else if ((word(1) === "earlier" || word(1) === "later") && reading.moment.form === "shift") {
    if (reading.moment.base === "publication" && reading.moment.amount === 0) edge = sideOf(word(1));
    start -= 1;
  } else if (word(1) === "overnight") {
    dayPart = "night";
    start -= 1;
  }

  const noun = nounOf(line, start, floor);
  if (noun !== null) {
    edge = noun.edge ?? edge;
    dayPart = noun.dayPart ?? dayPart;
    start = noun.start;
  }
  const possessive = wordAt(line, reading.end) === "'" && wordAt(line, reading.end + 1) === "s";
  // "before Wednesday's attack" is before the attack, on "at Friday's game" the day is Friday: only the day is the time.
  if (possessive && noun === null) return { start, relation, approximate, edge, dayPart, hedge, support: "possessive" };
  if (word(1) === "the") {
    if (noun === null && isAdjectival(line, at, reading, edge))
      return { start, relation, approximate, edge, dayPart, hedge, support: edge === undefined ? "the" : "edge" };
    start -= 1;
  }
  if (approximations.has(word(1)) && !(word(1) === "about" && word(2) === "just")) {
    hedge = [start - 1, start];
    approximate = true;
    support = word(1);
    start -= 1;
  }
  const preposition = prepositionBefore(line, start, floor);
  if (preposition !== null && !(preposition.word === "at" && edge === undefined && isCalendarDay(reading))) {
    support = preposition.word;
    // "just before 3 p.m." is about that time, not any time before it.
    const near = reading.clock !== undefined && preposition.approximate;
    relation = near ? "at" : preposition.relation;
    if (hedge === null && preposition.hedge !== undefined) hedge = preposition.hedge;
    approximate = approximate || preposition.approximate;
    edge = preposition.edge ?? edge;
    start = preposition.start;
  } else if (outside.has(word(1))) support = word(1);
  return {
    start,
    relation,
    approximate,
    edge,
    dayPart,
    hedge,
    support: support ?? (edge === undefined && dayPart === undefined ? null : "edge"),
  };
}

/** "the January attack", "the Oct. 1 shooting", "the 2014 vote": the article belongs to the noun after. */
function isAdjectival(line: Line, at: number, reading: Reading, edge: Edge | undefined): boolean {
  const { moment } = reading;
  if (edge !== undefined) return false;
  if (moment.form === "clock") return true;
  if (moment.form !== "calendar" || moment.pick !== undefined) return false;
  // "the 19th of May" and "the year 2019" need their article.
  if (wordAt(line, at) === "year") return false;
  return moment.day === undefined || months.has(wordAt(line, at)) || weekdays.has(wordAt(line, at));
}

/** "end of", "the first week of", "the night of", "the week of" before the time. */
function nounOf(line: Line, at: number, floor: number): { start: number; edge?: Edge; dayPart?: DayPart } | null {
  let next = at - 1;
  const beginning = next >= floor && wordAt(line, next) === "on" ? next - 1 : next;
  if (
    beginning - 1 >= floor &&
    ["beginning", "starting", "commencing"].includes(wordAt(line, beginning)) &&
    wordAt(line, beginning - 1) === "week" &&
    !["a", "one"].includes(wordAt(line, beginning - 2))
  )
    return { start: beginning - 1, edge: "week-of" };
  // "w/c Feb 4"
  if (
    next - 2 >= floor &&
    wordAt(line, next) === "c" &&
    wordAt(line, next - 1) === "/" &&
    wordAt(line, next - 2) === "w"
  )
    return { start: next - 2, edge: "week-of" };
  if (next >= floor && wordAt(line, next) === "the") next--;
  if (next - 1 < floor || !["of", "in"].includes(wordAt(line, next))) return null;
  const of = wordAt(line, next) === "of";
  const name = wordAt(line, next - 1);
  const before = next - 2 >= floor ? wordAt(line, next - 2) : "";
  if (name === "early" || name === "late") return { start: next - 1, edge: name };
  if (name === "later" || name === "earlier") return { start: next - 1, edge: sideOf(name) };
  if (!of) return null;
  const edge = edgeNouns.get(name);
  if (edge !== undefined) return { start: before === "very" ? next - 2 : next - 1, edge };
  if (name === "half" && (before === "first" || before === "second" || before === "latter"))
    return { start: next - 2, edge: before === "first" ? "first-half" : "second-half" };
  if (name === "week") {
    if (before === "first" || before === "last" || before === "final")
      return { start: next - 2, edge: before === "first" ? "first-week" : "last-week" };
    if (before === "the") return { start: next - 1, edge: "week-of" };
  }
  if (name === "weekend") return { start: next - 1, edge: "weekend-of" };
  if ((name === "month" || name === "year" || name === "day") && before === "the") return { start: next - 1 };
  const part = dayParts.get(name);
  if (part !== undefined) return { start: next - 1, dayPart: part };
  return null;
}

/** "at" goes with clock times, feasts and weekends, never with a weekday or a month. */
function isCalendarDay({ moment, clock }: Reading): boolean {
  return moment.form === "calendar" && clock === undefined;
}
