// Whether "40 years old" is the age of a thing, which is a length of time; a person's age is a kind of its own.
import type { Amount } from "../time/amount.js";
import { type Line, wordAt } from "../time/moment.js";
import type { TimeUnit } from "../time/vocabulary.js";

/** A person's age belongs to another kind. More than 125 years is nobody's age; otherwise the noun decides. */
export function isAgeOfThing(line: Line, old: number, amount: Amount, unit: TimeUnit): boolean {
  const years =
    unit === "year" ? (amount.low ?? 0) : unit === "decade" ? 10 * (amount.low ?? 0) : unit === "century" ? 1000 : 0;
  if (years > 125) return true;
  if (wordAt(line, old) === "olds") return false;
  // The head is the last of the nouns in a row: "high school student" is a student.
  let head = "";
  for (let at = old + 1; at <= old + 5; at++) {
    const atom = line.atoms[at];
    const pos = atom?.kind === "word" ? line.tokens[atom.token]?.pos : undefined;
    if (atom === undefined || (pos !== "NOUN" && pos !== "PROPN" && pos !== "ADJ")) break;
    head = atom.lower;
  }
  return line.lexicon.timePhrases.agingThings.has(head);
}
