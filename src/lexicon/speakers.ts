// Nouns for speakers who are not named.
import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

export interface SpeakerWords {
  /** Singular and plural forms, by what kind of speaker they stand for. */
  readonly kindOf: ReadonlyMap<string, "unnamed" | "office" | "organisation">;
  readonly never: ReadonlySet<string>;
  /** Words that head a label before a colon: "facts". */
  readonly labels: ReadonlySet<string>;
}

export interface SpeakerWordsData {
  readonly unnamed: readonly string[];
  readonly office: readonly string[];
  readonly organisation: readonly string[];
  readonly never: readonly string[];
  readonly labels: readonly string[];
}

export const speakers: LexiconPart<SpeakerWordsData, SpeakerWords> = {
  name: "speakers",
  documentation: "Nouns that stand for a speaker without a name: sources and officials, holders of an office, bodies.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["unnamed", "office", "organisation", "never", "labels"],
    properties: { unnamed: wordList, office: wordList, organisation: wordList, never: wordList, labels: wordList },
  },
  build(data) {
    const kindOf = new Map<string, "unnamed" | "office" | "organisation">();
    for (const kind of ["unnamed", "office", "organisation"] as const) {
      for (const word of data[kind]) {
        for (const form of [word, plural(word)]) if (!kindOf.has(form)) kindOf.set(form, kind);
      }
    }
    const never = new Set(data.never.flatMap((word) => [word, plural(word)]));
    return { kindOf, never, labels: new Set(data.labels.flatMap((word) => [word, plural(word)])) };
  },
};

function plural(word: string): string {
  if (/(?:s|sh|ch|x)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/man$/.test(word)) return word.replace(/man$/, "men");
  return `${word}s`;
}
