// An editor's answer to a finding, and how it stands in a later run.
import type { Severity } from "./severity.js";

export type DecisionKind = "accepted" | "false-alarm" | "corrected";

export const decisionKinds: readonly DecisionKind[] = ["accepted", "false-alarm", "corrected"];

/** What somebody answered, when, and for how long. */
export interface Answer {
  readonly as: DecisionKind;
  /** Who answers for it; never empty. */
  readonly by: string;
  /** Never empty. */
  readonly reason: string;
  /** Day of the decision, as 2022-01-18. */
  readonly on: string;
  /** Last day on which it holds; null: until the evidence changes. */
  readonly until: string | null;
}

/** The dispute as it was when it was decided: what a later run compares with. */
export interface DecidedDispute {
  readonly rule: string;
  readonly severity: Severity;
  readonly about: string;
  /** The values of the positions, in words. */
  readonly values: readonly string[];
  /** Ids of the sources in dispute. */
  readonly sources: readonly string[];
  /** Digests of the sentences that were in dispute, sorted; they know words, not places. */
  readonly evidence: readonly string[];
}

/** One entry of `decisions.yaml`. */
export interface Decision extends Answer {
  /** Id of the finding it answers. */
  readonly finding: string;
  /** Without it nobody knows what was decided on, and the decision is never in force. */
  readonly dispute?: DecidedDispute;
  /** Answers that this one replaces, the latest first. */
  readonly earlier?: readonly Answer[];
}

/**
 * How a decision stands towards a finding of this run: in force, past its last day, given on other values or evidence
 * than the finding now has, or of a rule that cannot be waived.
 */
export type DecisionStanding = "in-force" | "expired" | "reopened" | "not-waivable";

/** The decision on a finding, as a report shows it. Only one in force keeps the finding from holding a story. */
export interface FindingDecision {
  readonly decision: Decision;
  readonly standing: DecisionStanding;
  /** Why it stands so, one sentence for the reader. */
  readonly because: string;
}
