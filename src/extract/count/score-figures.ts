// The figures of a score as written: "3-2", "102–98", "two-nil", "1-all", "three goals to one", and the sets of a match in
// a row ("6-4, 3-6, 7-6 (7-4)"). Says nothing about whether they are one.
import type { Span } from "../../model/span.js";
import { isDigit, plainLettersEnd } from "../../text/letters.js";
import { digitsEnd } from "../number/digits.js";
import { smallNumbers } from "../number/number-words.js";

/** Two figures, one a side, in the order in which they are written. */
export interface ScoreFigures extends Span {
  readonly first: number;
  readonly second: number;
}

const words = [...smallNumbers.keys()].slice(1, 13).join("|");
const figure = String.raw`\d{1,3}|nil|love|zero|${words}`;
const pair = new RegExp(
  String.raw`(${figure})(?:[-–‑](${figure}|all)| (?:goals?|points?|sets?|frames?|runs?) to (${figure}))(?![\p{L}\p{N}%:/–-]|[.,]\d)`,
  "iuy",
);
const before = /[\p{L}\p{N}$£€.,:/–#@-]/u;

/** Behind most figures stands neither a dash nor a word with the first letter of "goals", "points", "sets", "frames", "runs" or "to". */
function mayGoOn(text: string, at: number): boolean {
  const end = isDigit(text.charCodeAt(at)) ? digitsEnd(text, at) : plainLettersEnd(text, at);
  const next = text.charAt(end);
  if (next === " ") return /[gpsfrt]/i.test(text.charAt(end + 1));
  return next === "-" || next === "–" || next === "‑";
}

/** The pair that starts at `at`, or null. */
function scoreFiguresAt(text: string, at: number): ScoreFigures | null {
  if (!mayGoOn(text, at) || (at > 0 && before.test(text.charAt(at - 1)))) return null;
  pair.lastIndex = at;
  const match = pair.exec(text) ?? spelledAt(text, at);
  if (match === null) return null;
  const first = sideFigure(match[1] as string);
  const other = (match[3] ?? match[2]) as string;
  const second = other.toLowerCase() === "all" ? first : sideFigure(other);
  return first === null || second === null ? null : { start: at, end: pair.lastIndex, first, second };
}

const spelled = new RegExp(String.raw`(${figure})( to )(${figure})(?![\p{L}\p{N}%:/–-]|[.,]\d)`, "iuy");

/** "a score of 4 to 2"; elsewhere two figures joined by "to" are a range. */
function spelledAt(text: string, at: number): RegExpExecArray | null {
  if (!text.startsWith("score of ", at - "score of ".length)) return null;
  spelled.lastIndex = at;
  const match = spelled.exec(text);
  if (match !== null) pair.lastIndex = spelled.lastIndex;
  return match;
}

/** Words of nought are for scores only; "007" is none. */
function sideFigure(written: string): number | null {
  const lower = written.toLowerCase();
  if (lower === "nil" || lower === "love") return 0;
  if (/^0\d/.test(written)) return null;
  return smallNumbers.get(lower) ?? Number(written);
}

const separator = /(?: ?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?:,? and |, | )(?=\d)/y;
const mostSets = 9;

/** The pair that starts at `at` with those that follow it directly; empty when there is none. */
export function scoreRowAt(text: string, at: number): readonly ScoreFigures[] {
  const row: ScoreFigures[] = [];
  for (let next: number | null = at; next !== null && row.length < mostSets; ) {
    const found = scoreFiguresAt(text, next);
    if (found === null) break;
    row.push(found);
    separator.lastIndex = found.end;
    next = separator.test(text) ? separator.lastIndex : null;
  }
  return row;
}

/** Two or more pairs that may each be a set: "6-4, 3-6, 7-5", "25-20, 25-23". */
export function isRowOfSets(row: readonly ScoreFigures[]): boolean {
  return row.length > 1 && row.every(({ first, second }) => Math.max(first, second) >= 6 && first !== second);
}
