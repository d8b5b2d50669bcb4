// Hedges beside a figure: finds the words, says what they make of it, and applies that to an interval.
import type { HedgeEffect, Hedges } from "../../lexicon/hedges.js";
import type { Interval } from "../../model/quantity.js";
import type { Token } from "../../text/document.js";
import { wordBehind } from "./beside.js";

/** A hedge before a figure: its first token, and its effects in order of reading. */
export interface HedgeBefore {
  readonly firstToken: number;
  readonly effects: readonly HedgeEffect[];
}

/** Hedges that end with token `next - 1`, up to three in a row ("up to an estimated"); null when there is none. */
export function hedgeBefore(
  tokens: readonly Token[],
  next: number,
  sentenceFirst: number,
  hedges: Hedges,
): HedgeBefore | null {
  let first = next;
  const effects: HedgeEffect[] = [];
  while (effects.length < 3) {
    const found = phraseBefore(tokens, first, sentenceFirst, hedges);
    if (found === null) break;
    first -= found.length;
    effects.unshift(found.effect);
  }
  return effects.length === 0 ? null : { firstToken: first, effects };
}

function phraseBefore(tokens: readonly Token[], next: number, sentenceFirst: number, hedges: Hedges) {
  const last = tokens[next - 1];
  if (last === undefined || next - 1 < sentenceFirst) return null;
  const candidates = hedges.before.get(last.lower);
  if (candidates === undefined) return null;
  for (const phrase of candidates) {
    const { words } = phrase;
    const start = next - words.length;
    if (start < sentenceFirst) continue;
    if (!words.every((word, offset) => tokens[start + offset]?.lower === word)) continue;
    if (words.length === 1 && isOtherUse(tokens, start)) continue;
    return { length: words.length, effect: phrase as HedgeEffect };
  }
  return null;
}

/** "back and forth around 12 tables" cannot be told; but "turned over 12 pages to" after these verbs can. */
function isOtherUse(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (lower === "over")
    return before.pos === "VERB" && /^(?:hand|turn|take|split|run|fight|spread|stretch|extend)/.test(before.lemma);
  return false;
}

export interface HedgeAfter {
  readonly end: number;
  readonly effect: HedgeEffect;
}

const wordAfter = /[ \u00a0]?[-‑]?([A-Za-z]+|\+)/y;

/** A hedge right after `at`: "or so", "-odd", "plus", "or more". */
export function hedgeAfter(text: string, at: number, limit: number, hedges: Hedges): HedgeAfter | null {
  const opening = wordBehind(text, at);
  if (opening !== null && !hedges.after.has(opening)) return null;
  const words = wordsAfter(text, at, limit, 1);
  const candidates = words[0] === undefined ? undefined : hedges.after.get(words[0].word);
  if (candidates === undefined) return null;
  const following = wordsAfter(text, at, limit, 4);
  for (const phrase of candidates) {
    if (!phrase.words.every((word, index) => following[index]?.word === word)) continue;
    // "200 or greater than 190" opens another figure.
    if (following[phrase.words.length]?.word === "than") continue;
    const end = (following[phrase.words.length - 1] as { end: number }).end;
    if (phrase.words.length === 1 && !standsAlone(text, at, end, phrase.words[0] as string)) continue;
    return { end, effect: phrase };
  }
  return null;
}

/** "100-odd", "50 plus", "100 plus people" but not "5 plus 3" or "odd numbers". */
function standsAlone(text: string, at: number, end: number, word: string): boolean {
  if (word === "odd") return true;
  if (word === "plus") return !/^ (?:\d|the|an?|an)\b/.test(text.slice(end, end + 5)) || text.charAt(at) === "-";
  return true;
}

function wordsAfter(text: string, at: number, limit: number, most: number): { word: string; end: number }[] {
  const words: { word: string; end: number }[] = [];
  let cursor = at;
  while (words.length < most) {
    wordAfter.lastIndex = cursor;
    const match = wordAfter.exec(text);
    if (match === null || wordAfter.lastIndex > limit) break;
    cursor = wordAfter.lastIndex;
    words.push({ word: (match[1] as string).toLowerCase(), end: cursor });
  }
  return words;
}

/** The interval that is left of a figure once a hedge has spoken. */
export function applyHedge(interval: Interval, effect: HedgeEffect): Interval {
  const approximate = interval.approximate || effect.approximate === true;
  if (effect.bound === "low") {
    const low = interval.low ?? interval.high;
    return { low, high: null, approximate, ...(effect.exclusive === true ? { lowExclusive: true as const } : {}) };
  }
  if (effect.bound === "high") {
    const high = interval.high ?? interval.low;
    return { low: null, high, approximate, ...(effect.exclusive === true ? { highExclusive: true as const } : {}) };
  }
  return { ...interval, approximate };
}
