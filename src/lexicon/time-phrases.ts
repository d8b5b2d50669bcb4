import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

export interface TimePhrasesData {
  readonly lookalikes: readonly string[];
  readonly prospective: readonly string[];
  readonly intending: readonly string[];
  readonly announcing: readonly string[];
  readonly lasting: readonly string[];
  readonly aging_things: readonly string[];
}

export interface LookalikeWord {
  readonly lower: string;
  /** The text must have a capital letter too. */
  readonly capital: boolean;
}

export interface TimePhrases {
  /** Phrases that contain a word of time but give none, as words and marks, by their first word in lower case. */
  readonly lookalikes: ReadonlyMap<string, readonly (readonly LookalikeWord[])[]>;
  /** Words that make a time after them a coming one. */
  readonly prospective: ReadonlySet<string>;
  /** Words that do so for an infinitive after them. */
  readonly intending: ReadonlySet<string>;
  readonly announcing: ReadonlySet<string>;
  /** Verbs, as lemmas, that in the past tense are over at the day after "until": "served until Friday". */
  readonly lasting: ReadonlySet<string>;
  readonly agingThings: ReadonlySet<string>;
}

/** Words that steer how times are read. */
export const timePhrases: LexiconPart<TimePhrasesData, TimePhrases> = {
  name: "time-phrases",
  documentation:
    "Names that only look like times (Black Friday, 60 Minutes), words that point to the future, and things that have an age.",
  schema: {
    type: "object",
    required: ["lookalikes", "prospective", "intending", "announcing", "lasting", "aging_things"],
    additionalProperties: false,
    properties: {
      lookalikes: wordList,
      prospective: wordList,
      intending: wordList,
      announcing: wordList,
      lasting: wordList,
      aging_things: wordList,
    },
  },
  build(data) {
    const lookalikes = new Map<string, (readonly LookalikeWord[])[]>();
    for (const phrase of data.lookalikes) {
      const parts = (phrase.match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? []).map((word) => ({
        lower: word.toLowerCase(),
        capital: word.toLowerCase() !== word,
      }));
      const first = (parts[0] as LookalikeWord).lower;
      lookalikes.set(first, [...(lookalikes.get(first) ?? []), parts]);
    }
    return {
      lookalikes,
      prospective: new Set(data.prospective),
      intending: new Set(data.intending),
      announcing: new Set(data.announcing),
      lasting: new Set(data.lasting),
      agingThings: new Set(data.aging_things),
    };
  },
};
