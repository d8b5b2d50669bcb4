// Vocabulary common to news of every kind: no sign that two articles tell one story.
import { wordsOf } from "./fold.js";
import type { LexiconPart } from "./part.js";
import { spacedWords } from "./text-lists.js";

export interface CommonWordsData {
  readonly words: string;
}

export const commonWords: LexiconPart<CommonWordsData, ReadonlySet<string>> = {
  name: "common-words",
  documentation:
    "Words so common in news that sharing them says nothing. Articles that share only such words are taken for different stories and never compared.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["words"],
    properties: { words: spacedWords },
  },
  build: (data) => new Set(wordsOf(data.words)),
};
