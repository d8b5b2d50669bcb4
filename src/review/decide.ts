// The gate: takes the findings of a run, gives the verdict on it. It changes no finding and exits no process.
import type { Decision, DecisionStanding } from "../model/decision.js";
import type { ComparableFinding } from "../model/difference.js";
import { type Finding, type Severity, severities } from "../model/finding.js";
import type { FailOn, Verdict } from "../model/verdict.js";

export interface GateOptions {
  /** Most open warnings that are let through; more hold the run, whatever `failOn` says. No limit unless given. */
  readonly maxWarnings?: number;
  /** Decisions whose findings no longer occur, for the record. */
  readonly stale?: readonly Decision[];
}

/**
 * Decides whether findings hold a run: the open ones at least as severe as `failOn` do (with `never` none does), and all
 * open warnings when they are more than allowed.
 */
export function decide(findings: readonly Finding[], failOn: FailOn, options: GateOptions = {}): Verdict {
  const open = findings.filter(isOpen);
  const warnings = open.filter(({ severity }) => severity === "warning").length;
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  const holding = open.filter(({ severity }) => holds(severity, failOn) || (tooMany && severity === "warning"));
  return {
    status: holding.length > 0 ? "held" : "clear",
    holding,
    failOn,
    maxWarnings: options.maxWarnings ?? null,
    counts: countBySeverity(findings),
    open: countBySeverity(open),
    decided: countByStanding(findings),
    inBaseline: findings.filter(({ inBaseline }) => inBaseline === true).length,
    stale: options.stale ?? [],
  };
}

/** True for a finding that neither a decision in force nor the baseline answers. */
export function isOpen({ decision, inBaseline }: Pick<ComparableFinding, "decision" | "inBaseline">): boolean {
  return decision?.standing !== "in-force" && inBaseline !== true;
}

/** True when a finding of this severity holds a run; with `never` none does. */
export function holds(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}

function countBySeverity(findings: readonly Finding[]): Verdict["counts"] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function countByStanding(findings: readonly Finding[]): Verdict["decided"] {
  const counts: Record<DecisionStanding, number> = { "in-force": 0, expired: 0, reopened: 0, "not-waivable": 0 };
  for (const { decision } of findings) if (decision !== undefined) counts[decision.standing]++;
  return counts;
}
