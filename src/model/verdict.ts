import type { Decision, DecisionStanding } from "./decision.js";
import type { Finding, Severity } from "./finding.js";

/** The severity from which on a run is held; `never` reports only. */
export type FailOn = Severity | "never";

/** What the gate decides about one run. */
export interface Verdict {
  readonly status: "clear" | "held";
  /** The findings that hold it; empty when clear. */
  readonly holding: readonly Finding[];
  readonly failOn: FailOn;
  /** Most warnings that are let through, where a number was set. */
  readonly maxWarnings: number | null;
  /** All findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Those that neither a decision in force nor the baseline answers. */
  readonly open: Readonly<Record<Severity, number>>;
  /** Findings with a decision, by how it stands. */
  readonly decided: Readonly<Record<DecisionStanding, number>>;
  /** Findings that the baseline accepts. */
  readonly inBaseline: number;
  /** Decisions on findings that no longer occur, although their sources were read. */
  readonly stale: readonly Decision[];
}
