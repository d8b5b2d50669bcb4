import type { LexiconPart } from "./part.js";

const keys = ["voting", "bodies", "carried", "rejected", "play"] as const;

type VotesData = Readonly<Record<(typeof keys)[number], readonly string[]>>;

/** Words by which a pair of figures is a vote, and which side it went; all in lower case. */
export type Votes = Readonly<Record<(typeof keys)[number], ReadonlySet<string>>>;

/** How a vote is told: what makes "52-48" one, and whether the larger number was for or against. */
export const votes: LexiconPart<VotesData, Votes> = {
  name: "votes",
  documentation:
    "Words that make a pair of figures a vote (52-48), and verbs that say which side the larger number was.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: keys,
    properties: Object.fromEntries(
      keys.map((key) => [key, { type: "array", items: { type: "string", minLength: 1 } }]),
    ),
  },
  build(data) {
    const set = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
    return {
      voting: set(data.voting),
      bodies: set(data.bodies),
      carried: set(data.carried),
      rejected: set(data.rejected),
      play: set(data.play),
    };
  },
};
