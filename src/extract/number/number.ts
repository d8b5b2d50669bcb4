// A number as written, before it is known what it counts.
import type { Interval } from "../../model/quantity.js";
import type { Span } from "../../model/span.js";

export interface NumberMention extends Span, Interval {
  /** The figures alone, without hedge: "700 million" in "about 700 million". */
  readonly figures: Span;
  /** The hedge as written, or null. */
  readonly hedge: string | null;
  readonly roundness: number;
  /** Tokens of the whole mention, as a half-open range of indexes. */
  readonly firstToken: number;
  readonly lastToken: number;
}
