// The sentences of a document that may hold a time or a length, as lines of atoms. Dates and durations both read them, so
// they are made once for a document; a sentence without any word of time costs one look-up for each of its tokens.
import type { Sentence, TextDocument } from "../../text/document.js";
import { digits, type MarkingLexicon, marksOf, wordsOf } from "../word-marks.js";
import { type Atom, atomsOf } from "./atoms.js";
import { putsDayFirst } from "./habit.js";
import type { Line } from "./moment.js";
import { timeWord, unitWord } from "./word-bits.js";

/** A sentence that may hold a time, a length, or both. */
export interface TimedLine extends Line {
  readonly sentence: Sentence;
  readonly holdsTime: boolean;
  readonly holdsUnit: boolean;
}

const linesOfDocument = new WeakMap<TextDocument, readonly TimedLine[]>();

/** The lines of a document, in order; always read with one lexicon. */
export function linesOf(document: TextDocument, lexicon: MarkingLexicon): readonly TimedLine[] {
  let lines = linesOfDocument.get(document);
  if (lines === undefined) {
    lines = readLines(document, lexicon);
    linesOfDocument.set(document, lines);
  }
  return lines;
}

function readLines(document: TextDocument, lexicon: MarkingLexicon): TimedLine[] {
  const lines: TimedLine[] = [];
  const marks = marksOf(document, lexicon);
  const bitsOfWords = { marks, words: wordsOf(lexicon) };
  let dayFirst: boolean | undefined;
  for (const sentence of document.sentences) {
    let bits = 0;
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) bits |= marks[index] as number;
    const clocked = (bits & digits) !== 0 && holdsClock(document.text, sentence);
    if ((bits & (timeWord | unitWord)) === 0 && !clocked) continue;
    dayFirst ??= putsDayFirst(document);
    const atoms = atomsOf(document, sentence, bitsOfWords);
    lines.push({
      sentence,
      holdsTime: (bits & timeWord) !== 0,
      holdsUnit: clocked || (bits & unitWord) !== 0,
      atoms,
      units: (bits & unitWord) === 0 ? [] : unitsAmong(atoms),
      lexicon,
      dayFirst,
      tokens: document.tokens,
      headline: sentence.zone === "headline",
    });
  }
  return lines;
}

const clockLike = /\d:[0-5]\d(?!\d)/;

/** "2:03:41" is a time without any word of time. */
function holdsClock(text: string, { start, end }: Sentence): boolean {
  return clockLike.test(text.slice(start, end));
}

function unitsAmong(atoms: readonly Atom[]): number[] {
  const units: number[] = [];
  for (let at = 0; at < atoms.length; at++) if (((atoms[at] as Atom).bits & unitWord) !== 0) units.push(at);
  return units;
}
