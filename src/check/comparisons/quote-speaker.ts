// The same words in the mouths of two speakers.
import type { Comparison } from "./comparison.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";

/** Options of `quote-speaker`; see its schema. */
export type QuoteSpeakerOptions = {
  readonly shortPhrases?: LightDifference;
  readonly shortPhraseWords?: number;
};

export const quoteSpeaker: Comparison<QuoteSpeakerOptions> = {
  name: "quote-speaker",
  documentation:
    "Judges who is quoted with the same words. Two named speakers differ; forms of one name, an office and its holder, an unnamed speaker and a body that may be the same agree.",
  kinds: ["quote"],
  relations: ["same-words"],
  schema: optionsSchema({
    shortPhrases: lightDifferenceSchema("Short or stock phrases, which two people may well both have said.", "info"),
    shortPhraseWords: {
      type: "integer",
      minimum: 0,
      default: 6,
      description: "A quotation of fewer words than this is a short phrase.",
    },
  }),
  compare: () => ({ compatible: true, reason: "" }),
};
