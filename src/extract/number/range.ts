// A second figure beside the first: "1,500-2,000", "$3-4bn", "between 5 and 10", "five or six".
import type { Lexicon } from "../../lexicon/index.js";
import type { Token } from "../../text/document.js";
import { isPlainLetter, plainLettersEnd } from "../../text/letters.js";
import { wordBehind } from "./beside.js";
import { type Figure, readFigure } from "./figure.js";
import { settle } from "./roundness.js";
import { signBefore } from "./sign.js";

export interface Range {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly approximate: boolean;
  /** The first token, when "between" or "from" is part of the range. */
  readonly firstToken: number;
  /** What stands after both figures: "%" in "5% to 10%"; null when only after the second. */
  readonly repeatedUnit: string | null;
}

// The unit of the first figure, a joiner, and a sign before the second.
const joiner =
  /([ \u00a0]?(?:%|(?:percent|per cent|pct|pc|[a-zA-Z°]{1,10})\b))?(?:(?:-? |-)(to|and|or|through)[- ]|[ \u00a0]?[-‐‑–—~][ \u00a0]?)(?:([^\s\d\p{Ps}\p{Pe}"“”.,;]{1,4}\.?)[ \u00a0]?)?(?=[\p{L}\d.½¼¾])/uy;

/** The range that `first` opens, or null. `before`: index of the token before the figure and its sign. */
export function readRange(
  text: string,
  first: Figure,
  marked: boolean,
  tokens: readonly Token[],
  before: number,
  limit: number,
  lexicon: Lexicon,
): Range | null {
  if (first.high !== first.low || first.low === null || first.type !== "cardinal") return null;
  const opening = tokens[before]?.lower;
  for (const link of linksAfter(text, first.end)) {
    if (link.word === "and" && opening !== "between") continue;
    const sign = signBefore(text, link.next, lexicon.currencies);
    if ((sign !== null) !== link.signed || (sign !== null && !marked)) continue;
    const second = readFigure(text, link.next, limit, lexicon.scales, marked);
    if (second === null || second.type !== "cardinal" || second.low === null || second.high !== second.low) continue;
    if (link.unit !== null && !text.startsWith(link.unit.trim(), skipBlank(text, second.end))) continue;
    const range = joined(first, second, link.word);
    if (range === null) continue;
    if (!isJoinedAs(link.word, opening, first, second, tokens, before, text)) return null;
    const opens = (link.word === "and" && opening === "between") || (link.word === "to" && opening === "from");
    return {
      ...range,
      end: second.end,
      approximate: link.word === "or",
      firstToken: opens ? before : -1,
      repeatedUnit: link.unit === null ? null : link.unit.trim(),
    };
  }
  return null;
}

interface Link {
  readonly unit: string | null;
  readonly word: string;
  readonly next: number;
  readonly signed: boolean;
}

function linksAfter(text: string, at: number): Link[] {
  if (!mayBeJoined(text, at)) return [];
  joiner.lastIndex = at;
  const match = joiner.exec(text);
  if (match === null) return [];
  const end = joiner.lastIndex;
  const unit = match[1] ?? null;
  const word = match[2] ?? "-";
  const sign = match[3];
  // What looks like a sign may be the second figure itself, in words.
  if (sign === undefined) return [{ unit, word, next: end, signed: false }];
  const blank = /\s/.test(text.charAt(end - 1)) ? 1 : 0;
  return [
    { unit, word, next: end, signed: true },
    { unit, word, next: end - blank - sign.length, signed: false },
  ];
}

/** What joins two figures, and "per" of "per cent", behind which the joint may stand. */
const joints = new Set(["to", "and", "or", "through", "per"]);

/** False behind most figures: a mark, or a plain word that is no joint and that neither a joint nor a dash follows. */
function mayBeJoined(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2c || code === 0x2e || code === 0x29) return false;
  if (code !== 0x20 && !isPlainLetter(code)) return true;
  const unit = wordBehind(text, at);
  if (unit === null || unit === "" || joints.has(unit)) return true;
  const next = wordBehind(text, plainLettersEnd(text, code === 0x20 ? at + 1 : at));
  return next === null || next === "" || joints.has(next);
}

/** Both ends, the first in the second's scale when it is the smaller figure: "3-4bn", "5 to 12 million". */
function joined(first: Figure, second: Figure, word: string): { low: number; high: number } | null {
  const high = second.low as number;
  let low = first.low as number;
  const mantissa = high / second.scale;
  if (first.scale === 1 && second.scale >= 1000 && low < mantissa) low = settle(low * second.scale);
  else if (
    first.scale === 1 &&
    second.scale >= 100 &&
    second.form === "words" &&
    first.form === "words" &&
    low < mantissa
  )
    low *= second.scale;
  else if (second.scale === 1 && first.scale >= 1000 && high > low / first.scale && high < 1000) return null;
  if (low >= high) return null;
  if (word === "or" && high - low > Math.max(2, low)) return null;
  return { low, high };
}

const scoring =
  /\b(?:win|won|wins|beat|beats|beaten|los[et]|loses|defeat\w*|victor\w*|drew|draw|lead|led|scor\w*|record|vote[ds]?|voting|ruling|ruled|game|match|series|halftime|half-time|set|tied?|aggregate|season|innings?)\b/i;
const moving =
  /^(?:rise|rose|risen|grow|grew|climb|jump|increase|go|went|gone|fall|fell|fallen|drop|decline|decrease|cut|slip|raise|lower|reduce|surge|soar|shrink|shrank|change|move|widen|narrow|up|down|double|triple|expand|slash|plunge|tumble|swell|dip|edge|advance|slide|slid|revise|downgrade|upgrade)(?:s|d|ed|ing|n)?$/;

/** Not a vote (52-48 falls out, being no interval) nor a score; not the two levels of "rose from 5 to 10". */
function isJoinedAs(
  word: string,
  opening: string | undefined,
  first: Figure,
  second: Figure,
  tokens: readonly Token[],
  before: number,
  text: string,
): boolean {
  if (word === "-" && first.plain && second.plain && (first.low as number) < 100 && (second.low as number) < 100) {
    if (/^(?:%| (?:percent|per cent|people|[a-z]{3,}s)\b)/.test(text.slice(second.end, second.end + 20))) return true;
    const around = text.slice(Math.max(0, first.start - 60), second.end + 40);
    return !scoring.test(around);
  }
  if (word !== "to" || opening === "between") return true;
  // "up 20 to 25 percent" is a range, "down $2.86 to $77.11" a change and a level.
  if ((opening === "up" || opening === "down") && (second.low as number) > 3 * (first.low as number)) return false;
  if (opening !== "from") return !/^(?:rais|lower|increas|reduc)/.test(tokens[before]?.lemma ?? "");
  for (let index = before; index >= 0 && index > before - 20; index--) {
    const token = tokens[index] as Token;
    if (token.sentence !== (tokens[before] as Token).sentence) break;
    if (moving.test(token.lower) || moving.test(token.lemma)) return false;
  }
  return true;
}

function skipBlank(text: string, at: number): number {
  const character = text.charAt(at);
  return character === " " || character === "\u00a0" || character === "-" ? at + 1 : at;
}
