// What each token of a document can begin, looked up once for all extractors of figures and times: nearly every word can
// begin nothing, and costs one look-up in all.
import type { Lexicon } from "../lexicon/index.js";
import type { TextDocument, Token } from "../text/document.js";
import { wordClassesOf } from "./number/pieces.js";
import { factorWords } from "./percent/factor-words.js";
import { plainWord, timeWord, unitWord } from "./time/word-bits.js";
import { wordsOfTimes } from "./time/words.js";

/** A number may begin with the word; the bits below are those of times. */
export const numberWord = 16;
/** A digit is in the token. */
export const digits = 32;
/** A change by a factor may be told here: "doubled", "threefold", "in half". */
export const factorWord = 64;
/** "his", "their": "in his 40s". */
export const ownerWord = 128;

/** Classes of words that stand inside numbers alone. */
const insideNumbers: ReadonlySet<string> = new Set(["and", "of", "point", "pair"]);
const owners = ["his", "her", "their", "my", "our", "your"];

/** What marking needs of the lexicon. */
export type MarkingLexicon = Pick<Lexicon, "scales" | "holidays" | "timeZones" | "timePhrases">;

const marksOfDocument = new WeakMap<TextDocument, Uint16Array>();
const wordsOfLexicon = new WeakMap<MarkingLexicon["timePhrases"], ReadonlyMap<string, number>>();

/** The bits of each token; a document is always read with one lexicon. */
export function marksOf(document: TextDocument, lexicon: MarkingLexicon): Uint16Array {
  let marks = marksOfDocument.get(document);
  if (marks === undefined) {
    marks = marked(document.tokens, wordsOf(lexicon));
    marksOfDocument.set(document, marks);
  }
  return marks;
}

/** Every word that can begin something, with its bits. */
export function wordsOf(lexicon: MarkingLexicon): ReadonlyMap<string, number> {
  let words = wordsOfLexicon.get(lexicon.timePhrases);
  if (words === undefined) {
    const all = new Map(wordsOfTimes(lexicon));
    const add = (bit: number, names: Iterable<string>) => {
      for (const name of names) all.set(name, (all.get(name) ?? 0) | bit);
    };
    for (const [word, { type }] of wordClassesOf(lexicon.scales)) if (!insideNumbers.has(type)) add(numberWord, [word]);
    add(factorWord, factorWords);
    add(ownerWord, owners);
    for (const [word, bits] of all) if (/^[a-z]+$/.test(word)) all.set(word, bits | plainWord);
    words = all;
    wordsOfLexicon.set(lexicon.timePhrases, words);
  }
  return words;
}

function marked(tokens: readonly Token[], words: ReadonlyMap<string, number>): Uint16Array {
  const marks = new Uint16Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const { lower } = tokens[index] as Token;
    const first = lower.charCodeAt(0);
    marks[index] = first >= 0x30 && first <= 0x39 ? timeWord | digits : (words.get(lower) ?? marksOfRest(lower, words));
  }
  return marks;
}

/** Words of no list, and marks: "friday's", "jan.", "mid-january", "post-2008", "m7.5". */
function marksOfRest(lower: string, words: ReadonlyMap<string, number>): number {
  let digit = 0;
  let joined = false;
  let plain = true;
  for (let at = lower.length - 1; at >= 0; at--) {
    const code = lower.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) continue;
    plain = false;
    if (code >= 0x61) {
      // Fractions and other digits that are no ASCII are rare; the number grammar knows which it wants.
      if (code < 0x2154 + 0x10) digit = code === 0x2019 ? digit : digits;
      if (code === 0x2019) joined = true;
    } else if (code >= 0x30 && code <= 0x39) digit = digits;
    else if (code === 0x2d || code === 0x2e || code === 0x27) joined = true;
  }
  if (plain) return plainWord;
  return joined && lower.length > 2 ? digit | marksOfJoined(lower, digit, words) : digit;
}

function marksOfJoined(lower: string, digit: number, words: ReadonlyMap<string, number>): number {
  let bits = lower.includes("-") ? unitWord : 0;
  if (digit !== 0 && /\d/.test(lower)) return bits | timeWord;
  for (const part of lower.split(/['’.-]/)) bits |= words.get(part) ?? 0;
  return bits & (timeWord | unitWord);
}
