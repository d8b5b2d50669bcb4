// Words in which two copies of one text differ. Takes two passages; says whether one is damaged, changed or merely spelt otherwise.
import { distance as editDistance } from "fastest-levenshtein";
import type { Comparison } from "./comparison.js";
import { agree, differ, differLightly } from "./judgement.js";
import { looksGarbled } from "./no-word.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";
import { isNegation, isSmall, quotedWords } from "./quoted-words.js";

/** Options of `copy`; see its schema. */
export type CopyOptions = {
  readonly spelling?: LightDifference;
};

export const copy: Comparison<CopyOptions> = {
  name: "copy",
  documentation:
    "Judges the words in which two copies of one text differ. A word that is no word is a garbled text; another figure or another word is a change of meaning; spelling variants and punctuation are light.",
  kinds: ["passage"],
  relations: ["copy"],
  schema: optionsSchema({
    spelling: lightDifferenceSchema("Small typing errors and other small words.", "info"),
  }),
  compare(one, other, options, { lexicon }) {
    if (one.kind !== "passage" || other.kind !== "passage") return agree("not passages");
    const [first, second] = [one.value.words, other.value.words].sort() as [string, string];
    const left = quotedWords(first).map(({ plain }) => plain);
    const right = quotedWords(second).map(({ plain }) => plain);
    const reason = `${side(first)} / ${side(second)}`;
    if (left.join(" ") === right.join(" ")) return agree("punctuation and house style");
    if (looksGarbled(first) !== looksGarbled(second)) return differ(`${reason}: damaged text`, "garble");
    if (figuresOf(left) !== figuresOf(right)) {
      const changed = figuresOf(left) !== "" && figuresOf(right) !== "";
      return changed ? differ(reason, "contradiction") : differ(reason, "wording", "warning");
    }
    if (left.filter(isNegation).length !== right.filter(isNegation).length) return differ(reason, "contradiction");
    const variants =
      left.length === right.length &&
      left.every((word, at) => lexicon.spellingVariants.sameWord(word, right[at] ?? ""));
    if (variants) return agree("spelling variants");
    if ([...left, ...right].every(isSmall)) return differLightly(reason, "wording", options.spelling ?? "info");
    if (left.length === 1 && right.length === 1 && editDistance(left[0] ?? "", right[0] ?? "") === 1) {
      return differLightly(reason, "spelling", options.spelling ?? "info");
    }
    return differ(reason, "wording", swapsWords(left, right) ? "warning" : "info");
  },
};

/** A word or two for as many others: an edit of meaning. Longer runs, and words put in or left out, are a later edition. */
function swapsWords(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [left, right].map((words) => words.filter((word) => !isSmall(word)).length);
  return a === b && a !== undefined && a >= 1 && a <= 2;
}

function figuresOf(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(" ");
}

function side(words: string): string {
  return words.trim() === "" ? "(nothing)" : `\`${words.trim()}\``;
}
