// What changed between two lists of findings, as the comparison gives it and reports show it.
import type { DecisionStanding } from "./decision.js";
import type { Nature, Severity } from "./finding.js";

/** What is compared of a finding; a `Finding` and a finding of the JSON report both are one. */
export interface ComparableFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly nature: Nature;
  readonly about: string;
  readonly message: string;
  readonly positions: readonly {
    readonly value: string;
    readonly claims: readonly { readonly source: string; readonly text: string }[];
  }[];
  readonly decision?: { readonly standing: DecisionStanding } | null;
  readonly inBaseline?: boolean;
}

/** One respect in which a finding changed. Lists, since a finding has several values and sources; elsewhere one entry. */
export interface FindingChange {
  /** `sources` lists only those that left and those that came; the others list the whole of both sides. */
  readonly what: "severity" | "nature" | "about" | "values" | "sources" | "answer" | "message";
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One dispute in both lists. Its id differs when its values or its subject do. */
export interface ChangedFinding<Before, After> {
  readonly before: Before;
  readonly after: After;
  /** At least one. */
  readonly changes: readonly FindingChange[];
}

/** Each finding of both lists stands in exactly one place; new and changed ones in the order of the later list. */
export interface FindingsDifference<Before, After> {
  readonly new: readonly After[];
  readonly gone: readonly Before[];
  readonly changed: readonly ChangedFinding<Before, After>[];
  readonly unchanged: readonly After[];
}
