import type { LexiconPart } from "./part.js";
import { lowerCaseSet, wordList } from "./word-lists.js";

const keys = [
  "won",
  "lost",
  "level",
  "ended",
  "leading",
  "won-nouns",
  "lost-nouns",
  "level-nouns",
  "leading-nouns",
  "score-nouns",
  "taken",
  "parts",
  "play",
  "refused",
  "elections",
] as const;

type ScoresData = Readonly<Record<(typeof keys)[number], readonly string[]>> & {
  readonly stages: Readonly<Record<string, readonly string[]>>;
};

/** How a word tells a match: who came out on top, that neither did, that it is over, or that it goes on. */
export type Outcome = "won" | "lost" | "level" | "ended" | "leading";

/** Words that make a pair of figures a score; all in lower case. */
export interface Scores {
  readonly verbs: ReadonlyMap<string, Outcome>;
  readonly nouns: ReadonlyMap<string, Outcome>;
  readonly scoreNouns: ReadonlySet<string>;
  /** Verbs by which one part of a match is won. */
  readonly taken: ReadonlySet<string>;
  /** Nouns of which a match has a first, a second and so on. */
  readonly parts: ReadonlySet<string>;
  /** Phrases, and what a score beside them is the score of. */
  readonly stages: ReadonlyMap<string, string>;
  readonly play: ReadonlySet<string>;
  /** Right beside a pair, these make it a ratio, a record or odds. */
  readonly refused: ReadonlySet<string>;
  /** In a sentence with one of these and no word of play a pair is a vote. */
  readonly elections: ReadonlySet<string>;
}

/** How a score is told: what makes "3-2" one, and of what. */
export const scores: LexiconPart<ScoresData, Scores> = {
  name: "scores",
  documentation:
    "Words that make a pair of figures a score (won 3-2, a 1-1 draw), and what it is the score of (half-time, a set, the series).",
  schema: {
    type: "object",
    additionalProperties: false,
    required: [...keys, "stages"],
    properties: {
      ...Object.fromEntries(keys.map((key) => [key, wordList])),
      stages: { type: "object", minProperties: 1, additionalProperties: wordList },
    },
  },
  build(data) {
    return {
      verbs: outcomes(data, ["won", "lost", "level", "ended", "leading"]),
      nouns: outcomes(data, ["won-nouns", "lost-nouns", "level-nouns", "leading-nouns"]),
      scoreNouns: lowerCaseSet(data["score-nouns"]),
      taken: lowerCaseSet(data.taken),
      parts: lowerCaseSet(data.parts),
      stages: new Map(
        Object.entries(data.stages).flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name])),
      ),
      play: lowerCaseSet(data.play),
      refused: lowerCaseSet(data.refused),
      elections: lowerCaseSet(data.elections),
    };
  },
};

function outcomes(data: ScoresData, lists: readonly (typeof keys)[number][]): Map<string, Outcome> {
  return new Map(
    lists.flatMap((list) => data[list].map((word) => [word, list.replace("-nouns", "") as Outcome] as const)),
  );
}
