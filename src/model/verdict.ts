import type { Finding, Severity } from "./finding.js";

/** The severity from which on a run is held; `never` reports only. */
export type FailOn = Severity | "never";

/** What the gate decides about one run. */
export interface Verdict {
  readonly status: "clear" | "held";
  /** The findings that hold it; empty when clear. */
  readonly holding: readonly Finding[];
  readonly failOn: FailOn;
  readonly counts: Readonly<Record<Severity, number>>;
}
