// Times told by another time: "the third Monday of May", "the last week of July", "two days after Christmas", "the week
// before Easter". Looked for only at words that can begin one; what stands inside must be a time that names a calendar part.
import { amountAt } from "./amount.js";
import { type Line, type Moment, numberAt, type Reading, unitAhead, wordAt } from "./moment.js";
import { timeAt } from "./parsers/registry.js";
import { cardinals, ordinals, type TimeUnit, units, weekdays } from "./vocabulary.js";

const partUnits: ReadonlySet<TimeUnit> = new Set(["day", "week", "weekend", "month"]);
const offsetUnits: ReadonlySet<TimeUnit> = new Set(["day", "week", "fortnight", "month", "year", "decade"]);
const articles = ["the", "a", "an"];
const singleUnits = ["day", "week", "month", "year", "night"];

const portionWords: ReadonlySet<string> = new Set([...ordinals.keys(), "last", "final", "twenty", "thirty"]);
const offsetWords: ReadonlySet<string> = new Set([...cardinals.keys(), ...singleUnits, "a", "an", "half"]);

/** Every word that can begin such a time. */
export const compoundWords: ReadonlySet<string> = new Set([...portionWords, ...offsetWords]);

/** Reads such a time at the atom, or gives null. */
export function compoundAt(line: Line, at: number): Reading | null {
  const atom = line.atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === "number") {
    const next = line.atoms[at + 1];
    if (next === undefined || next.kind === "mark") return null;
    return next.glued ? portion(line, at) : units.has(next.lower) ? offset(line, at) : null;
  }
  if (atom.kind === "mark") return null;
  const part = portionWords.has(atom.lower) ? portion(line, at) : null;
  return part ?? (offsetWords.has(atom.lower) ? offset(line, at) : null);
}

/** "third Monday of May", "last two weeks of 2014", "first day of next month", "second-last weekend of October". */
function portion(line: Line, at: number): Reading | null {
  const rank = rankAt(line, at);
  if (rank === null) return null;
  const amount = Math.abs(rank.nth) === 1 ? countAt(line, rank.end) : null;
  const next = amount === null ? rank.end : amount.end;
  const name = line.atoms[next];
  if (name === undefined || name.kind !== "word") return null;
  const unit = units.get(name.lower);
  const weekday = amount === null && name.lower.length > 5 ? weekdays.get(name.lower) : undefined;
  if (weekday === undefined && (unit === undefined || !partUnits.has(unit))) return null;
  if (unit !== undefined && name.lower.endsWith("s") !== (amount !== null && amount.value > 1)) return null;
  if (!["of", "in"].includes(wordAt(line, next + 1))) return null;
  const whole = wholeAt(line, next + 2);
  if (whole === null || !holds(whole.moment, weekday === undefined ? (unit as TimeUnit) : "day")) return null;
  return {
    moment: {
      form: "portion",
      nth: rank.nth,
      count: amount?.value ?? 1,
      unit: unit ?? "day",
      ...(weekday === undefined ? {} : { weekday }),
      of: whole.moment,
    },
    end: whole.end,
  };
}

/** "first", "3rd", "twenty-third", "last", "second-to-last": counted from the end when negative. */
function rankAt(line: Line, at: number): { nth: number; end: number } | null {
  const word = wordAt(line, at);
  if (word === "last" || word === "final") return { nth: -1, end: at + 1 };
  const figure = numberAt(line, at, 2);
  let nth: number | undefined;
  let end = at + 1;
  if (figure !== null) {
    const suffix = line.atoms[at + 1];
    if (!suffix?.glued || !["st", "nd", "rd", "th"].includes(suffix.lower)) return null;
    nth = figure;
    end = at + 2;
  } else if (word === "twenty" || word === "thirty") {
    if (wordAt(line, end) === "-") end++;
    const ones = ordinals.get(wordAt(line, end));
    if (ones === undefined || ones > 9) return null;
    nth = (word === "twenty" ? 20 : 30) + ones;
    end++;
  } else nth = ordinals.get(word);
  if (nth === undefined || nth < 1) return null;
  if (wordAt(line, end) === "last") return { nth: -nth, end: end + 1 };
  if (wordAt(line, end) === "-" && wordAt(line, end + 1) === "last") return { nth: -nth, end: end + 2 };
  const toLast = wordAt(line, end) === "-" ? end + 1 : end;
  if (wordAt(line, toLast) === "to") {
    const last = wordAt(line, toLast + 1) === "-" ? toLast + 2 : toLast + 1;
    if (wordAt(line, last) === "last") return { nth: -nth, end: last + 1 };
  }
  return { nth, end };
}

function countAt(line: Line, at: number): { value: number; end: number } | null {
  const value = numberAt(line, at, 2) ?? cardinals.get(wordAt(line, at)) ?? null;
  return value === null || value < 1 ? null : { value, end: at + 1 };
}

/** The longer time after "of", with its article: "the year", "this month", "October 2014", "2018". */
function wholeAt(line: Line, at: number): Reading | null {
  const the = wordAt(line, at) === "the";
  const next = the ? at + 1 : at;
  const whole = timeAt(line, next);
  if (whole !== null) return whole;
  const unit = wordAt(line, next);
  if (!the || !["week", "month", "year", "quarter", "decade"].includes(unit)) return null;
  if (["of", "before", "after", "'", "-"].includes(wordAt(line, next + 1))) return null;
  return {
    moment: { form: "shift", unit: unit as TimeUnit, amount: 0, sense: "calendar", base: "publication" },
    end: next + 1,
  };
}

/** Months hold days and weeks, years hold months too; a day holds nothing. */
function holds(whole: Moment, unit: TimeUnit): boolean {
  switch (whole.form) {
    case "calendar":
      if (whole.day !== undefined || whole.weekday !== undefined) return false;
      return whole.month === undefined || unit !== "month";
    case "months":
    case "years":
      return true;
    case "shift":
      if (whole.base === "text" || whole.sense === "distance") return false;
      if (whole.unit === "week") return unit === "day";
      return (whole.unit === "month" && unit !== "month") || ["quarter", "year", "decade"].includes(whole.unit);
    default:
      return false;
  }
}

/** "two days after Christmas", "three weeks from tomorrow", "the week before Easter", "the year after 2014". */
function offset(line: Line, at: number): Reading | null {
  if (!unitAhead(line, at)) return null;
  const single = singleUnits.includes(wordAt(line, at));
  if (single && wordAt(line, at - 1) !== "the") return null;
  const amount = single ? { low: 1, end: at } : amountAt(line, at);
  if (amount === null || amount.low === null || !Number.isInteger(amount.low)) return null;
  if (!single && (!("high" in amount) || amount.high !== amount.low || amount.vague)) return null;
  // "more than two weeks before" gives a bound for the length and no day.
  if (!single && ["than", "least", "nearly", "almost", "to", "or"].includes(wordAt(line, at - 1))) return null;
  const night = wordAt(line, amount.end) === "night";
  const unit = units.get(wordAt(line, amount.end));
  if (unit === undefined || !offsetUnits.has(unit)) return null;
  const direction = directionAt(line, amount.end + 1);
  if (direction === null) return null;
  const next = articles.includes(wordAt(line, direction.end)) ? direction.end + 1 : direction.end;
  const base = timeAt(line, next);
  if (base === null || !isBase(base, unit) || (direction.named && !isNamedDay(base.moment))) return null;
  return {
    moment: { form: "offset", unit, amount: direction.sign * amount.low, from: base.moment },
    ...(night ? { dayPart: "night" as const } : {}),
    end: base.end,
  };
}

function directionAt(line: Line, at: number): { sign: number; end: number; named?: true } | null {
  switch (wordAt(line, at)) {
    case "before":
      return { sign: -1, end: at + 1 };
    case "after":
      return { sign: 1, end: at + 1 };
    case "from":
      return { sign: 1, end: at + 1, named: true };
    case "prior":
      return wordAt(line, at + 1) === "to" ? { sign: -1, end: at + 2 } : null;
    default:
      return null;
  }
}

/** After "from" only a day of its own: "six months from January" may tell a stretch. */
function isNamedDay(moment: Moment): boolean {
  if (moment.form === "shift") return moment.unit === "day" && moment.base === "publication";
  return moment.form === "holiday" || (moment.form === "calendar" && (moment.day ?? moment.weekday) !== undefined);
}

function isBase({ moment, doubtful }: Reading, unit: TimeUnit): boolean {
  if (isNamedDay(moment)) return true;
  if (moment.form !== "calendar" || moment.year === undefined) return false;
  return moment.month === undefined ? unit === "year" || unit === "decade" : unit === "month" && doubtful !== true;
}
