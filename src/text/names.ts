// Names of people, organisations and places: where they stand, and which of them are one and the same in a document.
import type { Span } from "../model/span.js";

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
}
