// Capitalised words that are not the name of a person, place or body.
import { fold, wordsOf } from "./fold.js";
import type { LexiconPart } from "./part.js";
import { spacedWords } from "./text-lists.js";

export interface NameWordsData {
  readonly groups: string;
  readonly things: string;
  readonly openers: string;
  readonly verbs: string;
}

export interface NameWords {
  /** Peoples, faiths, parties' members, points of the compass. Folded. */
  readonly groups: ReadonlySet<string>;
  /** Words that make a name an event, law, work or product. Folded. */
  readonly things: ReadonlySet<string>;
  /** Words that begin sentences, so that their capital proves nothing. Folded. */
  readonly openers: ReadonlySet<string>;
  /** Base forms of what only persons and bodies do. */
  readonly verbs: ReadonlySet<string>;
}

export const nameWords: LexiconPart<NameWordsData, NameWords> = {
  name: "name-words",
  documentation:
    "Capitalised words that are no names: peoples and faiths, events and things, words that begin sentences.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["groups", "things", "openers", "verbs"],
    properties: { groups: spacedWords, things: spacedWords, openers: spacedWords, verbs: spacedWords },
  },
  build(data) {
    return {
      groups: new Set(wordsOf(data.groups).map(fold)),
      things: new Set(wordsOf(data.things).map(fold)),
      openers: new Set(wordsOf(data.openers).map(fold)),
      verbs: new Set(wordsOf(data.verbs)),
    };
  },
};
