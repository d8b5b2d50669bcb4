// Days of the calendar that a moment means, and what it is resolved against: the contract of resolving.
import type { Day } from "./calendar.js";
import type { Tense } from "./tense.js";

/** Whole days from the first to the last, and how finely the words give them. */
export interface Extent {
  readonly first: Day;
  readonly last: Day;
  readonly precision: "year" | "month" | "day";
  readonly implied: readonly ("year" | "month" | "day")[];
  readonly approximate?: true;
}

/** What a moment is resolved against. */
export interface Reference {
  /** The source's day, or null when it has none. */
  readonly published: Day | null;
  readonly tense: Tense;
  /** The last time given before in the text, for "the day before". */
  readonly antecedent: Extent | null;
}
