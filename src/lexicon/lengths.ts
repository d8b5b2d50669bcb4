import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

/** The words of one thing that lasts. */
export interface LengthWords {
  readonly slot?: boolean;
  readonly nouns: readonly string[];
  readonly verbs?: readonly string[];
  readonly takers?: readonly string[];
}

type LengthsData = Readonly<Record<string, LengthWords>>;

/** Words for things that last, by what lasts. */
export interface Lengths {
  /** Noun in dictionary form ("walkout"), of two words too ("power cut"), to the class ("strike"). */
  readonly ofNoun: ReadonlyMap<string, string>;
  /** Verb in dictionary form, with the words behind it if any ("walk out"), to the class. */
  readonly ofVerb: ReadonlyMap<string, string>;
  /** Whoever takes that long, as a lemma ("jury"), to the class. */
  readonly ofTaker: ReadonlyMap<string, string>;
  readonly classes: ReadonlySet<string>;
  /** Classes of which a story has one, so that two lengths of them need little else to be of one thing. */
  readonly slots: ReadonlySet<string>;
}

/** Which words tell the length of one thing, so that its lengths can be compared. */
export const lengths: LexiconPart<LengthsData, Lengths> = {
  name: "lengths",
  documentation: "Words by which papers tell how long one thing lasts: a four-day siege, besieged for four days.",
  schema: {
    type: "object",
    additionalProperties: {
      type: "object",
      required: ["nouns"],
      additionalProperties: false,
      properties: { slot: { type: "boolean" }, nouns: wordList, verbs: wordList, takers: wordList },
    },
  },
  build(data) {
    const by = (words: (entry: LengthWords) => readonly string[] | undefined) =>
      new Map(
        Object.entries(data).flatMap(([name, entry]) => (words(entry) ?? []).map((word) => [word, name] as const)),
      );
    return {
      ofNoun: by(({ nouns }) => nouns),
      ofVerb: by(({ verbs }) => verbs),
      ofTaker: by(({ takers }) => takers),
      classes: new Set(Object.keys(data)),
      slots: new Set(Object.keys(data).filter((name) => data[name]?.slot === true)),
    };
  },
};
