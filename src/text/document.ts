// The analysed text of one source: what every extractor works on. Tokens and sentences cover only the zones that make
// claims; sentences never cross the border of a block.
import type { Source, Zone } from "../model/source.js";
import type { Span } from "../model/span.js";
import type { NameMention } from "./name.js";
import type { Quotation } from "./quotations.js";

/** Universal Dependencies part of speech, as wink-nlp tags it; right about nineteen times in twenty. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  /** The text in lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index of its sentence. */
  readonly sentence: number;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly zone: Zone;
  /** Index into the source's blocks. */
  readonly block: number;
  /** Half-open range of token indexes. */
  readonly firstToken: number;
  readonly lastToken: number;
}

export interface TextDocument {
  readonly source: Source;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** In order of their start; nested ones follow the one they lie in. */
  readonly quotations: readonly Quotation[];
  /** In order of their start; they do not overlap. */
  readonly names: readonly NameMention[];
}

/** Index of the last item that starts at or before `offset`; -1 when there is none. Items are in order. */
export function lastStartingAtOrBefore(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The tokens that overlap the span, as a half-open range of indexes. */
export function tokenRange(document: Pick<TextDocument, "tokens">, span: Span): { first: number; last: number } {
  const { tokens } = document;
  let first = Math.max(0, lastStartingAtOrBefore(tokens, span.start));
  while (first < tokens.length && (tokens[first] as Token).end <= span.start) first++;
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < span.end) last++;
  return { first, last };
}

/** The sentence in which the offset lies, or the one before it when it lies between two; undefined before the first. */
export function sentenceAt(document: Pick<TextDocument, "sentences">, offset: number): Sentence | undefined {
  return document.sentences[lastStartingAtOrBefore(document.sentences, offset)];
}
