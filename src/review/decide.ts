// The gate: takes the findings of a run, gives the verdict on it. It changes no finding and exits no process.
import { type Finding, type Severity, severities } from "../model/finding.js";
import type { FailOn, Verdict } from "../model/verdict.js";

/** Decides whether findings hold a run: those at least as severe as `failOn` do; with `never` none does. */
export function decide(findings: readonly Finding[], failOn: FailOn): Verdict {
  const holding = findings.filter((finding) => holds(finding.severity, failOn));
  return { status: holding.length > 0 ? "held" : "clear", holding, failOn, counts: countBySeverity(findings) };
}

function holds(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}

function countBySeverity(findings: readonly Finding[]): Verdict["counts"] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
