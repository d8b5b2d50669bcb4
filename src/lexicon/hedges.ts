import type { LexiconPart } from "./part.js";

/** What a hedge does to the figure it stands with. */
export interface HedgeEffect {
  readonly bound?: "low" | "high";
  readonly exclusive?: boolean;
  readonly approximate?: boolean;
}

interface HedgeEntry extends HedgeEffect {
  readonly phrase: string;
}

export interface HedgeData {
  readonly before: readonly HedgeEntry[];
  readonly after: readonly HedgeEntry[];
}

/** A hedge as words in lower case. */
export interface HedgePhrase extends HedgeEffect {
  readonly words: readonly string[];
}

/** Hedges by the word that stands next to the figure; longer phrases first. */
export interface Hedges {
  /** Key: last word of the phrase. */
  readonly before: ReadonlyMap<string, readonly HedgePhrase[]>;
  /** Key: first word of the phrase. */
  readonly after: ReadonlyMap<string, readonly HedgePhrase[]>;
}

const entries = {
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["phrase"],
    properties: {
      phrase: { type: "string", minLength: 1 },
      bound: { enum: ["low", "high"] },
      exclusive: { type: "boolean" },
      approximate: { type: "boolean" },
    },
  },
};

/** Words that make a figure a bound or an approximation. */
export const hedges: LexiconPart<HedgeData, Hedges> = {
  name: "hedges",
  documentation:
    "Words before or after a figure that make it a bound (at least, up to) or an approximation (about, some). They become part of the claim's words and widen what it is compatible with.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["before", "after"],
    properties: { before: entries, after: entries },
  },
  build(data) {
    return { before: indexed(data.before, (words) => words.at(-1)), after: indexed(data.after, (words) => words[0]) };
  },
};

function indexed(list: readonly HedgeEntry[], keyOf: (words: readonly string[]) => string | undefined) {
  const index = new Map<string, HedgePhrase[]>();
  for (const { phrase, ...effect } of list) {
    const words = phrase.toLowerCase().split(" ");
    const key = keyOf(words) as string;
    const same = index.get(key);
    if (same === undefined) index.set(key, [{ words, ...effect }]);
    else same.push({ words, ...effect });
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  return index;
}
