// Names of people, organisations and places: where they stand, and which of them are one and the same in a document.
// Takes tokens and sentences; gives mentions in order, without overlap, titles left outside. Says nothing of roles.
import type { Lexicon } from "../lexicon/index.js";
import type { Source } from "../model/source.js";
import type { Sentence, Token } from "./document.js";
import type { NameMention } from "./name.js";
import { casingOf, sightingsOf } from "./names/casing.js";
import { linkMentions } from "./names/chains.js";
import { readHeadlines } from "./names/headlines.js";
import type { RawName } from "./names/raw.js";
import { readSentence } from "./names/sentence.js";
import { noFacts } from "./names/word-facts.js";

/** What `findNames` reads. */
export interface NamesInput {
  readonly source: Source;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** All names of a document, in order of their start, never overlapping. One pass over the tokens, look-ups only at capitals. */
export function findNames(input: NamesInput, lexicon: Lexicon): NameMention[] {
  const { text, tokens, sentences } = input;
  const casings = sentences.map((sentence) => casingOf(sentence, tokens));
  const sightings = sightingsOf(tokens, sentences, casings);
  const facts = noFacts(tokens.length, lexicon);
  const reading = { text, tokens, sentences, casings, sightings, facts, lexicon };
  const found: RawName[] = [];
  for (const sentence of sentences) {
    if (casings[sentence.index] === "sentence") readSentence(reading, sentence, found);
  }
  const all = readHeadlines(reading, found);
  return linkMentions(reading, all);
}
