import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

interface Direction {
  readonly verbs: readonly string[];
  readonly verbsWithBy: readonly string[];
  readonly nouns: readonly string[];
  readonly adverbs: readonly string[];
  readonly comparatives: readonly string[];
}

export interface ChangeData {
  readonly increase: Direction;
  readonly decrease: Direction;
  readonly rates: readonly { readonly noun: string; readonly iso?: string }[];
  readonly adverbs: readonly { readonly word: string; readonly per: string }[];
}

type Way = "increase" | "decrease";

/** Words of change and rate in the form the grammar uses; all keys in lower case. */
export interface Changes {
  readonly verbs: ReadonlyMap<string, Way>;
  /** Verbs after which only "by" makes the figure a change: "raised $5 million" is no rise. */
  readonly verbsWithBy: ReadonlyMap<string, Way>;
  readonly nouns: ReadonlyMap<string, Way>;
  readonly adverbs: ReadonlyMap<string, Way>;
  readonly comparatives: ReadonlyMap<string, Way>;
  /** Denominator noun to what `per` says: an ISO 8601 duration or the noun itself. */
  readonly rates: ReadonlyMap<string, string>;
  /** "daily", "each" to what `per` says. */
  readonly rateAdverbs: ReadonlyMap<string, string>;
}

const object = (properties: Record<string, object>, required: readonly string[]) => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});
const parts = ["verbs", "verbsWithBy", "nouns", "adverbs", "comparatives"] as const;
const direction = object(Object.fromEntries(parts.map((part) => [part, wordList])), parts);
const text = { type: "string", minLength: 1 };

/** Words that make a figure a change or a rate. */
export const changes: LexiconPart<ChangeData, Changes> = {
  name: "changes",
  documentation:
    "Words around a figure that make it a change (rose by, a drop of) or a rate (a day, per barrel), which never compare with a level.",
  schema: object(
    {
      increase: direction,
      decrease: direction,
      rates: { type: "array", items: object({ noun: text, iso: text }, ["noun"]) },
      adverbs: { type: "array", items: object({ word: text, per: text }, ["word", "per"]) },
    },
    ["increase", "decrease", "rates", "adverbs"],
  ),
  build(data) {
    const both = (part: keyof Direction) =>
      new Map<string, Way>([
        ...data.increase[part].map((word) => [word, "increase"] as const),
        ...data.decrease[part].map((word) => [word, "decrease"] as const),
      ]);
    return {
      verbs: both("verbs"),
      verbsWithBy: both("verbsWithBy"),
      nouns: both("nouns"),
      adverbs: both("adverbs"),
      comparatives: both("comparatives"),
      rates: new Map(
        data.rates.flatMap(({ noun, iso }) => [[noun, iso ?? noun] as const, [`${noun}s`, iso ?? noun] as const]),
      ),
      rateAdverbs: new Map(data.adverbs.map(({ word, per }) => [word, per])),
    };
  },
};
