// What an extractor is. The registry is index.ts; a new kind is one new folder and one line there.
import type { Lexicon } from "../lexicon/index.js";
import type { ClaimKind, Mention } from "../model/claim.js";
import type { Span } from "../model/span.js";
import type { TextDocument } from "../text/document.js";
import type { NumberMention } from "./number/number.js";

/** What an extractor may look at. */
export interface Extraction {
  readonly document: TextDocument;
  readonly lexicon: Lexicon;
  /** Every number of the document, hedged and scaled, whatever it counts; read once, shared by all numeric kinds. */
  readonly numbers: readonly NumberMention[];
  /** True when an earlier extractor has already taken some of these characters for a numeric or time value. */
  isTaken(span: Span): boolean;
}

export interface Extractor<K extends ClaimKind = ClaimKind> {
  readonly kind: K;
  /** For `claims --help` and the README: what it finds, in one sentence. */
  readonly documentation: string;
  /**
   * Mentions in order of their start, never overlapping one another, only inside sentences of the document.
   * Linear in the length of the text.
   */
  extract(extraction: Extraction): readonly Mention<K>[];
}
