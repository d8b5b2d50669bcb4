// An editor's answer to a finding, and how it stands in a later run.

export type DecisionKind = "accepted" | "false-alarm" | "corrected";

/** One entry of `decisions.yaml`. */
export interface Decision {
  /** Id of the finding it answers. */
  readonly finding: string;
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
