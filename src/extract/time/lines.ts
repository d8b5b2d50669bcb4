// The sentences of a document that may hold a time or a length, as lines of atoms. Dates and durations both read them, so
// they are made once for a document; a sentence without any word of time costs one look-up for each of its tokens.
import type { Sentence, TextDocument } from "../../text/document.js";
import { atomsOf } from "./atoms.js";
import { compoundWords } from "./compound.js";
import { putsDayFirst } from "./habit.js";
import type { Line } from "./moment.js";
import { firstWords, timeWords } from "./parsers/registry.js";
import type { TimeLexicon } from "./time-lexicon.js";
import { units } from "./vocabulary.js";

/** What a word is to times, as bits. */
export const timeWord = 1;
/** A time may begin with it. */
export const openingWord = 2;
/** A name that only looks like a time may begin with it. */
export const lookalikeWord = 4;
/** A length or a frequency needs one of these. */
export const unitWord = 8;

/** A sentence that may hold a time, a length, or both. */
export interface TimedLine extends Line {
  readonly sentence: Sentence;
  readonly holdsTime: boolean;
  readonly holdsUnit: boolean;
}

const linesOfDocument = new WeakMap<TextDocument, readonly TimedLine[]>();

/** The lines of a document, in order; always read with one lexicon. */
export function linesOf(document: TextDocument, lexicon: TimeLexicon): readonly TimedLine[] {
  let lines = linesOfDocument.get(document);
  if (lines === undefined) {
    lines = readLines(document, lexicon);
    linesOfDocument.set(document, lines);
  }
  return lines;
}

function readLines(document: TextDocument, lexicon: TimeLexicon): TimedLine[] {
  const lines: TimedLine[] = [];
  const words = wordsOf(lexicon);
  const { tokens } = document;
  let dayFirst: boolean | undefined;
  for (const sentence of document.sentences) {
    let bits = 0;
    for (let index = sentence.firstToken; index < sentence.lastToken; index++)
      bits |= bitsOf((tokens[index] as { lower: string }).lower, words);
    if ((bits & (timeWord | unitWord)) === 0) continue;
    dayFirst ??= putsDayFirst(document);
    lines.push({
      sentence,
      holdsTime: (bits & timeWord) !== 0,
      holdsUnit: (bits & unitWord) !== 0,
      atoms: atomsOf(document, sentence, words),
      lexicon,
      dayFirst,
      tokens,
      headline: sentence.zone === "headline",
    });
  }
  return lines;
}

function bitsOf(lower: string, words: ReadonlyMap<string, number>): number {
  const first = lower.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return timeWord;
  const bits = words.get(lower);
  if (bits !== undefined) return bits;
  for (let at = lower.length - 1; at >= 0; at--) {
    const code = lower.charCodeAt(at);
    if (code === 0x2d || code === 0x2e || code === 0x27 || code === 0x2019)
      return lower.length > 2 ? bitsOfMarked(lower, words) : 0;
  }
  return 0;
}

/** "friday's", "jan.", "mid-january", "post-2008". */
function bitsOfMarked(lower: string, words: ReadonlyMap<string, number>): number {
  let bits = lower.includes("-") ? unitWord : 0;
  if (/\d/.test(lower)) return bits | timeWord;
  for (const part of lower.split(/['’.-]/)) bits |= words.get(part) ?? 0;
  return bits & (timeWord | unitWord);
}

const wordsOfLexicon = new WeakMap<TimeLexicon["timePhrases"], ReadonlyMap<string, number>>();

/** Every word that has a part in times, with its bits. */
function wordsOf(lexicon: TimeLexicon): ReadonlyMap<string, number> {
  let words = wordsOfLexicon.get(lexicon.timePhrases);
  if (words === undefined) {
    words = allWords(lexicon);
    wordsOfLexicon.set(lexicon.timePhrases, words);
  }
  return words;
}

const longs = "hour day night week fortnight month quarter year annual decade century".split(" ");

function allWords({ holidays, timePhrases }: TimeLexicon): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (bits: number, names: Iterable<string>) => {
    for (const name of names) words.set(name, (words.get(name) ?? 0) | bits);
  };
  add(timeWord, timeWords);
  add(timeWord | openingWord, holidays.keys());
  add(openingWord, [...firstWords, ...compoundWords, "now"]);
  add(lookalikeWord, timePhrases.lookalikes.keys());
  add(unitWord, [...units.keys(), "every", "daily"]);
  add(
    unitWord,
    longs.flatMap((name) => [`${name}ly`, `${name}long`, `${name}slong`]),
  );
  return words;
}
