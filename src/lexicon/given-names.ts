// Given names and the gender they usually show.
import { fold, wordsOf } from "./fold.js";
import type { LexiconPart } from "./part.js";
import { spacedWords } from "./text-lists.js";

export interface GivenNamesData {
  readonly female: string;
  readonly male: string;
  readonly either: string;
}

export type Gender = "female" | "male";

/** Folded given name to its usual gender; null when either. */
export type GivenNames = ReadonlyMap<string, Gender | null>;

export const givenNames: LexiconPart<GivenNamesData, GivenNames> = {
  name: "given-names",
  documentation:
    "Given names by usual gender: evidence that a capitalised word begins a person's name, and for he or she.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["female", "male", "either"],
    properties: { female: spacedWords, male: spacedWords, either: spacedWords },
  },
  build(data) {
    const names = new Map<string, Gender | null>();
    for (const name of wordsOf(fold(data.female))) names.set(name, "female");
    for (const name of wordsOf(fold(data.male))) names.set(name, "male");
    for (const name of wordsOf(fold(data.either))) names.set(name, null);
    return names;
  },
};
