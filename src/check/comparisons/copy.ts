// Words in which two copies of one text differ.
import type { Comparison } from "./comparison.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";

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
    spelling: lightDifferenceSchema("Spelling variants and small typing errors.", "info"),
  }),
  compare: () => ({ compatible: true, reason: "" }),
};
