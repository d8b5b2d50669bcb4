// Times of races: "2:03:41", "58:52", "3:43.13". Hours, minutes and seconds are a length unless they stand as a time of day;
// minutes and seconds alone need words that speak of running.
import type { Amount } from "../time/amount.js";
import { type Line, numberAt, wordAt } from "../time/moment.js";
import { meridiem } from "../time/parsers/clock.js";
import type { Length, LengthPart } from "./length-mention.js";

/** Words right before a race's time, and words for it before "of". */
const running =
  /^(?:in|ran|runs|run|clocked|clocking|clocks|timed|finished|finishing|swam|rode|posted|posting|recorded|recording|inside|under)$/;
const times = /^(?:time|times|best|record|mark|seconds?|split|clocking|lap)$/;

/** Reads the time of a race that starts at the atom, or gives null. */
export function raceTimeAt(line: Line, at: number): Length | null {
  if (line.atoms[at]?.kind !== "number" || line.atoms[at]?.glued || (line.atoms[at]?.lower.length ?? 9) > 3)
    return null;
  const [first, second] = [numberAt(line, at, 3), sixtieth(line, at + 1, ":")];
  if (first === null || second === null) return null;
  const third = sixtieth(line, at + 3, ":");
  const last = third === null ? at + 3 : at + 5;
  const share = shareOfSecond(line, last);
  const end = share === null ? last : last + 2;
  const after = line.atoms[end];
  if (after?.glued && (after.kind !== "mark" || /^[:/-]$/.test(after.lower))) return null;
  if (third !== null && first > 23) return null;
  if (isTimeOfDay(line, at, end)) return null;
  // "9:30" and "12:15" are mostly hours; "58:52" and "3:43.13" cannot be.
  const runs =
    running.test(wordAt(line, at - 1)) || (/^(?:of|:)$/.test(wordAt(line, at - 1)) && times.test(wordAt(line, at - 2)));
  if (third === null && !(runs && (first > 23 || share !== null || wordAt(line, at - 1) !== "in"))) return null;
  const seconds = (third ?? second) + (share ?? 0);
  const parts: LengthPart[] = [
    ...(third === null ? [] : [part("hour", first, end)]),
    part("minute", third === null ? first : second, end),
    part("second", seconds, end),
  ].filter(({ amount }) => amount.low !== 0);
  const [whole] = parts;
  return whole === undefined ? null : { start: at, end, parts, amount: whole.amount, sense: "length" };
}

function part(unit: LengthPart["unit"], value: number, end: number): LengthPart {
  const amount: Amount = { low: value, high: value, vague: false, indefinite: false, end };
  return { unit, amount };
}

/** Two digits below sixty behind a mark, all without spaces. */
function sixtieth(line: Line, at: number, mark: string): number | null {
  if (wordAt(line, at) !== mark || !line.atoms[at]?.glued || !line.atoms[at + 1]?.glued) return null;
  const value = line.atoms[at + 1]?.lower.length === 2 ? numberAt(line, at + 1, 2) : null;
  return value === null || value > 59 ? null : value;
}

/** ".13" */
function shareOfSecond(line: Line, at: number): number | null {
  if (wordAt(line, at) !== "." || !line.atoms[at]?.glued || !line.atoms[at + 1]?.glued) return null;
  const digits = line.atoms[at + 1]?.lower ?? "";
  return /^\d{1,3}$/.test(digits) ? Number(`0.${digits}`) : null;
}

function isTimeOfDay(line: Line, at: number, end: number): boolean {
  if (/^(?:at|by|until|till|since|before|after|around|from|between|to|-|,|t)$/.test(wordAt(line, at - 1))) return true;
  if (meridiem(line, end) !== null || wordAt(line, end) === "hours") return true;
  return line.lexicon.timeZones.has(wordAt(line, end));
}
