import type { LexiconPart } from "./part.js";
import { listsUnder, lowerCaseSet } from "./word-lists.js";

const keys = ["voting", "bodies", "carried", "rejected", "play"] as const;

type VotesData = Readonly<Record<(typeof keys)[number], readonly string[]>>;

/** Words by which a pair of figures is a vote, and which side it went; all in lower case. */
export type Votes = Readonly<Record<(typeof keys)[number], ReadonlySet<string>>>;

/** How a vote is told: what makes "52-48" one, and whether the larger number was for or against. */
export const votes: LexiconPart<VotesData, Votes> = {
  name: "votes",
  documentation:
    "Words that make a pair of figures a vote (52-48), and verbs that say which side the larger number was.",
  schema: listsUnder(keys),
  build(data) {
    return {
      voting: lowerCaseSet(data.voting),
      bodies: lowerCaseSet(data.bodies),
      carried: lowerCaseSet(data.carried),
      rejected: lowerCaseSet(data.rejected),
      play: lowerCaseSet(data.play),
    };
  },
};
