// Names as first read, before mentions are linked.
import type { Gender } from "../../lexicon/given-names.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { Sentence, Token } from "../document.js";
import type { Casing, Sightings } from "./casing.js";
import type { WordFacts } from "./word-facts.js";

/** A name where it stands, with what its own form and neighbours show. */
export interface RawName {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly entity: "person" | "organisation" | "place" | "unknown";
  readonly confidence: number;
  readonly gender: Gender | null;
  /** True when a title or form of address stands before it, so that a single word is a family name. */
  readonly titled: boolean;
}

/** What every step of reading names has at hand. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly casings: readonly Casing[];
  readonly sightings: Sightings;
  readonly facts: WordFacts;
  readonly lexicon: Lexicon;
}
