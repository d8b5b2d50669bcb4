// What a text is compared by when stories are told apart: its telling words and its names, numbered for the run.
import type { Lexicon } from "../lexicon/index.js";
import type { Source } from "../model/source.js";
import { claimZones } from "../model/source.js";
import { eachWord } from "../text/letters.js";
import { functionWords } from "./function-words.js";

/** Telling words by their numbers, each with its weight; the weights make a vector of length 1. */
export interface WordVector {
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

/** A text as it is compared; `published` in milliseconds since 1970. */
export interface Profile {
  readonly words: WordVector;
  readonly names: WordVector;
  readonly published: number | null;
}

/** The telling words and names of a text, with how often it has them. */
export function profileOf(source: Source, numbers: WordNumbers): Profile {
  const counts = new Map<number, number>();
  const capitalised = new Map<number, number>();
  for (const block of source.blocks) {
    if (!claimZones.includes(block.zone)) continue;
    eachWord(source.text, block.start, block.end, (start, end) => {
      if (end - start < 3) return;
      const known = numbers.of(source.text.slice(start, end));
      if (known === null) return;
      add(counts, known.number, 1);
      if (known.capitalised) add(capitalised, known.number, 1);
    });
  }
  const names = new Map([...capitalised].filter(([word, count]) => count === counts.get(word)));
  const published = source.published === null ? Number.NaN : Date.parse(source.published.value);
  return { words: unitVector(counts), names: unitVector(names), published: Number.isNaN(published) ? null : published };
}

/** A telling word as it was written: the number of its lower case, and whether that is another spelling. */
export interface NumberedWord {
  readonly number: number;
  readonly capitalised: boolean;
}

/** The telling words of a run, numbered as they come. */
export interface WordNumbers {
  /** Null for words that tell nothing. */
  of(written: string): NumberedWord | null;
  count(): number;
}

/** Numbers for the words of a run, which may be many texts. */
export function wordNumbers({ commonWords }: Lexicon): WordNumbers {
  const known = new Map<string, NumberedWord | null>();
  const numbers = new Map<string, number>();
  return {
    of(written) {
      const found = known.get(written);
      if (found !== undefined) return found;
      const lower = written.toLowerCase();
      let word: NumberedWord | null = null;
      if (!functionWords.has(lower) && !commonWords.has(lower)) {
        const number = numbers.get(lower) ?? numbers.size;
        numbers.set(lower, number);
        word = { number, capitalised: written !== lower };
      }
      known.set(written, word);
      return word;
    },
    count: () => numbers.size,
  };
}

/** Logarithmic counts, scaled to length 1. */
function unitVector(counts: ReadonlyMap<number, number>): WordVector {
  const words = new Int32Array(counts.size);
  const weights = new Float64Array(counts.size);
  let squares = 0;
  let at = 0;
  for (const [word, count] of counts) {
    const weight = 1 + Math.log(count);
    words[at] = word;
    weights[at++] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] as number) / length;
  return { words, weights };
}

function add(sums: Map<number, number>, key: number, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
