import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

type EventVerbsData = Readonly<Record<string, readonly string[]>>;

/** Verbs that tell one act, by the class of the act. */
export interface EventVerbs {
  /** Dictionary form, with its particle if it has one ("step down"), to the class: "quit" gives "resign". */
  readonly classOf: ReadonlyMap<string, string>;
  readonly classes: ReadonlySet<string>;
  /** Words of the longest verb. */
  readonly longest: number;
}

/** Which verbs tell one act, so that the times of it can be compared. */
export const eventVerbs: LexiconPart<EventVerbsData, EventVerbs> = {
  name: "event-verbs",
  documentation:
    "Verbs that papers use for one and the same act (resigned, quit, stepped down); the times that go with verbs of one class can meet.",
  schema: { type: "object", additionalProperties: { ...wordList, minItems: 1 } },
  build(data) {
    const classOf = new Map(
      Object.entries(data).flatMap(([name, verbs]) => verbs.map((verb) => [verb.toLowerCase(), name] as const)),
    );
    const longest = Math.max(0, ...[...classOf.keys()].map((verb) => verb.split(" ").length));
    return { classOf, classes: new Set(Object.keys(data)), longest };
  },
};
