// Names and idioms that contain a word of time but give none: "Black Friday", "60 Minutes". The list is the lexicon's.
import type { Line } from "./moment.js";

/** The index after the phrase that starts at the atom; the atom itself when none does. */
export function lookalikeEnd(line: Line, at: number): number {
  const phrases = line.lexicon.timePhrases.lookalikes.get(line.atoms[at]?.lower ?? "");
  const found = phrases?.find((words) =>
    words.every(({ lower, capital }, index) => {
      const atom = line.atoms[at + index];
      return atom?.lower === lower && (!capital || atom.capital);
    }),
  );
  return found === undefined ? at : at + found.length;
}
