// Other words for one title, and titles of which one person holds only one at a time.
import type { LexiconPart } from "./part.js";
import { commaEntries, spacedWords } from "./text-lists.js";

export interface TitleSynonymsData {
  readonly synonyms: readonly string[];
  readonly rivals: readonly string[];
  readonly qualifiers: string;
  readonly offices: string;
  readonly single: string;
}

export interface TitleSynonyms {
  /** A title in lower case with every known phrase put as its first synonym: "press secretary" gives "spokesperson". */
  canonical(title: string): string;
  /** True when one person cannot hold both at one time; canonical titles or heads. */
  rival(a: string, b: string): boolean;
  /** Words that say nothing about which office it is: senior, longtime, new. */
  readonly qualifiers: ReadonlySet<string>;
  /** Heads of which a person holds one, so that another qualifier makes another office: minister, secretary. */
  readonly offices: ReadonlySet<string>;
  /** Canonical titles of which a country, a city or a body has one holder at a time. */
  readonly single: ReadonlySet<string>;
}

const text = { type: "string", minLength: 1 };
const lists = { type: "array", items: text };

export const titleSynonyms: LexiconPart<TitleSynonymsData, TitleSynonyms> = {
  name: "title-synonyms",
  documentation:
    "Other words for one title (spokeswoman, press secretary), and titles that exclude each other (senator, representative).",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["synonyms", "rivals", "qualifiers", "offices", "single"],
    properties: { synonyms: lists, rivals: lists, qualifiers: spacedWords, offices: spacedWords, single: commaEntries },
  },
  build(data) {
    const first = new Map<string, string>();
    const longest = new Map<string, number>();
    for (const entry of data.synonyms) {
      const phrases = entry.toLowerCase().split(/\s*,\s*/);
      for (const phrase of phrases) {
        if (!first.has(phrase)) first.set(phrase, phrases[0] as string);
        const [word = "", ...others] = phrase.split(" ");
        longest.set(word, Math.max(longest.get(word) ?? 1, 1 + others.length));
      }
    }
    const rivals = data.rivals.map((entry) => new Set(entry.toLowerCase().split(/\s*,\s*/)));
    return {
      canonical: (title) => replacePhrases(title, first, longest),
      rival: (a, b) => a !== b && rivals.some((group) => group.has(a) && group.has(b)),
      qualifiers: new Set(data.qualifiers.toLowerCase().split(/\s+/)),
      offices: new Set(data.offices.toLowerCase().split(/\s+/)),
      single: new Set(
        data.single
          .toLowerCase()
          .split(/\s*,\s*/)
          .map((title) => replacePhrases(title, first, longest)),
      ),
    };
  },
};

/** The longest known phrase at each place wins; `longest` says how many words phrases with a first word have at the most. */
function replacePhrases(
  title: string,
  first: ReadonlyMap<string, string>,
  longest: ReadonlyMap<string, number>,
): string {
  const words = title.toLowerCase().split(/\s+/);
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    let put = words[at] as string;
    for (let length = Math.min(longest.get(put) ?? 0, words.length - at); length > 0; length--) {
      const found = first.get(words.slice(at, at + length).join(" "));
      if (found === undefined) continue;
      [taken, put] = [length, found];
      break;
    }
    result.push(put);
    at += taken;
  }
  return result.join(" ");
}
