// Every word that has a part in times, with what it is to them, as bits.
import { compoundWords } from "./compound.js";
import { firstWords, timeWords } from "./parsers/registry.js";
import type { TimeLexicon } from "./time-lexicon.js";
import { units } from "./vocabulary.js";
import { lookalikeWord, openingWord, timeWord, unitWord } from "./word-bits.js";

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
