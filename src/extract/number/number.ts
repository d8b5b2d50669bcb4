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
  /** Fractions are shares or parts ("two-thirds", "one in five", "half a million" is not), ordinals places in an order. */
  readonly type: "cardinal" | "fraction" | "ordinal";
  /** In figures ("5", "5 million"), in words ("five", "dozens") or in Roman numerals, which are names more than numbers. */
  readonly form: "digits" | "words" | "roman";
  /** Digits and nothing else: no separator, decimals or scale, so that it may be a year or a number in a name. */
  readonly plain: boolean;
  /** The currency sign or code before the figures, as written ("US$"), or null. */
  readonly sign: string | null;
  /** Two figures: "10-12", "between $3bn and $4bn". */
  readonly range: boolean;
  /** Of a place that is not counted from the start: `low` is its distance from the end (0, -1 …) or from where one is (1 is next). */
  readonly relativeTo?: "end" | "current";
  /** The unit that stands after the first figure of a range as well: "%" in "5% to 10%". */
  readonly repeatedUnit: string | null;
}
