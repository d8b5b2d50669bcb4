// Cuts the words and figures of one number into pieces, each with its class; what is not part of any number ends it.
import type { Scales } from "../../lexicon/scales.js";
import { plainLettersEnd } from "../../text/letters.js";
import { readDigits } from "./digits.js";
import { fractionNames, ordinals, smallNumbers, tens } from "./number-words.js";

/** One word or figure of a number. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly type:
    | "digits"
    | "small"
    | "tens"
    | "hundred"
    | "scale"
    | "dozen"
    | "ordinal"
    | "part"
    | "and"
    | "a"
    | "of"
    | "point"
    | "few"
    | "couple"
    | "pair";
  readonly value: number;
  /** The word is a plural: thousands, thirds, quarters. */
  readonly plural: boolean;
  /** A hyphen joins it to the piece before. */
  readonly hyphen: boolean;
  /** Digits only: nothing but digits; or a fraction. */
  readonly plain: boolean;
  readonly fraction: boolean;
}

/** No number is longer than this many pieces. */
const mostPieces = 24;

const gapPattern = /[ \u00a0\u202f]{0,3}[-‐‑][ \u00a0]?|[ \u00a0\u202f\n]{1,3}|(?=[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/y;
const helpers: ReadonlyMap<string, Piece["type"]> = new Map([
  ["and", "and"],
  ["a", "a"],
  ["an", "a"],
  ["of", "of"],
  ["point", "point"],
  ["few", "few"],
  ["several", "few"],
  ["couple", "couple"],
  ["pair", "pair"],
]);

type WordClass = Pick<Piece, "type" | "value" | "plural">;

/** The classes of all words that numbers are made of, one table for each lexicon: every token of a text is looked up. */
const tables = new WeakMap<Scales, WordClasses>();

export type WordClasses = ReadonlyMap<string, WordClass>;

/** The class of every word, in lower case, that numbers are made of. */
export function wordClassesOf(scales: Scales): WordClasses {
  let table = tables.get(scales);
  if (table === undefined) {
    table = wordClasses(scales);
    tables.set(scales, table);
  }
  return table;
}

/** Later entries win: a half is a part rather than an ordinal. */
function wordClasses(scales: Scales): Map<string, WordClass> {
  const table = new Map<string, WordClass>();
  const add = (word: string, type: Piece["type"], value: number, plural = false) =>
    table.set(word, { type, value, plural });
  for (const [word, type] of helpers) add(word, type, 0);
  for (const [word, value] of ordinals) {
    add(word, "ordinal", value);
    // "seconds" are a unit of time.
    if (word !== "second") add(`${word}s`, "ordinal", value, true);
  }
  for (const [word, value] of fractionNames) add(word, "part", value, word.endsWith("s"));
  for (const [word, value] of scales.dozens) add(word, "dozen", value, word.endsWith("s"));
  for (const [word, value] of scales.words) add(word, value === 100 ? "hundred" : "scale", value, word.endsWith("s"));
  // "tens of thousands": never a scale of its own.
  add("tens", "scale", 10, true);
  for (const [word, value] of tens) add(word, "tens", value);
  for (const [word, value] of smallNumbers) add(word, "small", value);
  return table;
}

/** The pieces of the number that starts at `at`; empty when none does. */
export function readPieces(text: string, at: number, limit: number, scales: Scales): Piece[] {
  const pieces: Piece[] = [];
  const words = wordClassesOf(scales);
  let cursor = at;
  let hyphen = false;
  while (cursor < limit && pieces.length < mostPieces) {
    const piece = readPiece(text, cursor, hyphen, words);
    if (piece === null || piece.end > limit) break;
    pieces.push(piece);
    gapPattern.lastIndex = piece.end;
    const gap = gapPattern.exec(text);
    if (gap === null) break;
    cursor = piece.end + gap[0].length;
    hyphen = gap[0] !== " " && /[-‐‑]/.test(gap[0]);
  }
  return pieces;
}

function readPiece(text: string, at: number, hyphen: boolean, words: WordClasses): Piece | null {
  const end = plainLettersEnd(text, at);
  if (end > at) {
    if (isWordCharacter(text, end)) return null;
    const found = words.get(text.slice(at, end).toLowerCase());
    return found === undefined ? null : { start: at, end, hyphen, plain: false, fraction: false, ...found };
  }
  const digits = readDigits(text, at);
  if (digits === null) return null;
  const { value, plain, fraction } = digits;
  return { start: at, end: digits.end, type: "digits", value, plural: false, hyphen, plain, fraction };
}

/** A figure, an underscore, or a letter beyond a to z. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code < 0x30) return false;
  return /[\p{L}\p{N}_]/u.test(text.charAt(at));
}
