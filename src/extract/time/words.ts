// Every word that has a part in times, with what it is to them, as bits.
import { compoundWords } from "./compound.js";
import { firstWords, timeWords } from "./parsers/registry.js";
import type { TimeLexicon } from "./time-lexicon.js";
import { units } from "./vocabulary.js";

/** One of these, or a figure, is in every time. */
export const timeWord = 1;
/** A time may begin with it. */
export const openingWord = 2;
/** A name that only looks like a time may begin with it. */
export const lookalikeWord = 4;
/** A length or a frequency needs one of these. */
export const unitWord = 8;
/** Nothing but letters from a to z: the tokenizer and the reader of times cut it alike. */
export const plainWord = 256;

const longs = "hour day night week fortnight month quarter year annual decade century".split(" ");

/** Word in lower case to its bits. */
export function wordsOfTimes({ holidays, timePhrases }: TimeLexicon): ReadonlyMap<string, number> {
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
