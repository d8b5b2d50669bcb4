import type { Lexicon } from "../lexicon/index.js";
import type { Rule } from "../model/rule.js";
import type { SourceOverride } from "./overrides.js";

/** Everything that steers a check and that an editor may change: the rules and the word lists, as one value. */
export interface Book {
  /** In the order of their ids. */
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  /** Rules set otherwise for some sources of this run; later ones win. */
  readonly overrides?: readonly SourceOverride[];
}
