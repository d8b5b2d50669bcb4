// What a reporting clause is, as ranges of items.
import type { Polarity, Strength } from "../../lexicon/reporting-verbs.js";
import type { Joint } from "./contents.js";
import type { Phrase } from "./phrases.js";
import type { Subject } from "./subjects.js";

/** One reporting clause. */
export interface ReportingClause {
  readonly lemma: string;
  readonly strength: Strength;
  readonly polarity: Polarity;
  readonly cue: Phrase;
  readonly subject: Subject | null;
  readonly addressee: Phrase | null;
  /** The reported words: one range, or two around the cue; empty when there are none in this passage. */
  readonly contents: readonly Phrase[];
  /** `hearsay`: a passive that names nobody ("is said to be"). */
  readonly joint: Joint | "before" | "around" | "phrase" | "hearsay";
  /** The whole clause with its reported words. */
  readonly whole: Phrase;
  /** It lies inside the reported words of an earlier clause. */
  readonly nested: boolean;
}

/** A clause before it is known where the next one begins. */
export interface Draft extends Omit<ReportingClause, "nested" | "whole"> {
  /** First item of subject or cue: where an earlier clause's content has to end. */
  readonly head: number;
  readonly forward: boolean;
  /** Starts a clause of its own after a comma, a dash or a conjunction. */
  readonly separate: boolean;
}
