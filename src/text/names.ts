// Names of people, organisations and places: where they stand, and which of them are one and the same in a document.
// Takes tokens and sentences; gives mentions in order, without overlap, titles left outside. Says nothing of roles.
import type { Gender } from "../lexicon/given-names.js";
import type { Lexicon } from "../lexicon/index.js";
import type { Source } from "../model/source.js";
import type { Span } from "../model/span.js";
import type { Sentence, Token } from "./document.js";
import { casingOf, sightingsOf } from "./names/casing.js";
import { linkMentions } from "./names/chains.js";
import { readHeadlines } from "./names/headlines.js";
import type { RawName } from "./names/raw.js";
import { readSentence } from "./names/sentence.js";

export interface NameMention extends Span {
  /** The name as written, without titles or possessive: "Mélanie Joly", "Zelensky", "Canadian Armed Forces". */
  readonly text: string;
  readonly entity: "person" | "organisation" | "place" | "unknown";
  /** The fullest form of the same name in this document: "Joly" gives "Mélanie Joly". */
  readonly canonical: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Tokens, as a half-open range of indexes. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Number of the chain of mentions of one and the same; ascending in order of first mention. */
  readonly chain: number;
  /** Persons: given name or names of the fullest form ("Mélanie", "George W."), null when only the family name is known. */
  readonly given: string | null;
  /** Persons: family name with its particles ("van der Leyen"), without suffix; null for a single given name or nickname. */
  readonly family: string | null;
  /** Persons: what given name, form of address or title show. */
  readonly gender: Gender | null;
  /** Places: the name that all spellings of it share in the lexicon ("Kyiv" for "Kiev"), or null. */
  readonly place: string | null;
  /** Organisations: the short form that the text introduces ("CAF"), or null. */
  readonly acronym: string | null;
}

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
  const reading = { text, tokens, sentences, casings, sightings, lexicon };
  const found: RawName[] = [];
  for (const sentence of sentences) {
    if (casings[sentence.index] === "sentence") readSentence(reading, sentence, found);
  }
  const all = readHeadlines(reading, found);
  return linkMentions(reading, all);
}
