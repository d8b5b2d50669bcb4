// What a book is for a command: the value that the checker gets, and how it came to be.
import type { RuleFile } from "../../check/rule-data.js";
import type { RuleSetting } from "../../check/settings.js";
import type { Lexicon, LexiconData } from "../../lexicon/index.js";
import type { Rule } from "../../model/rule.js";
import type { Layer } from "./layers.js";

/** How the user chose a book: `--rules FOLDER`, `--config FILE`, or neither. */
export interface BookChoice {
  readonly rules?: string;
  readonly config?: string;
}

/** Settings that hold for what some publishers say and for what lies in some folders. */
export interface BookOverride {
  readonly publishers: readonly string[];
  /** Folders or globs, from the absolute folder `base`. */
  readonly folders: readonly string[];
  readonly base: string;
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** A book as a command uses it. */
export interface OpenBook {
  /** Every rule with its settings, in the order of the ids; one that is switched off is marked so. */
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  /** What the lexicon was built from: equal data, equal word lists. */
  readonly lexiconData: LexiconData;
  /** Later ones win. */
  readonly overrides: readonly BookOverride[];
  /** The book files, lowest first; none with `--rules`, and none where there is no claimcheck.yaml. */
  readonly layers: readonly Layer[];
  /** Whether the shipped rules are part of it. */
  readonly shipped: boolean;
  /** What the book files say about each rule, in the order in which it applies. */
  readonly settings: ReadonlyMap<string, readonly RuleSetting[]>;
  /** The rules as their files have them, before any setting. */
  readonly ruleFiles: readonly RuleFile[];
}
