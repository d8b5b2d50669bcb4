// Severity by the size of the difference: "error above 5%, warning above 1%".
import type { Severity } from "../model/finding.js";
import { severities } from "../model/finding.js";
import type { Rule, SeverityStep } from "../model/rule.js";
import { type Difference, differenceOf } from "./difference.js";
import type { Conflict } from "./positions.js";

/** What a rule file may write after a severity: "above 5%", "above 1000", "above 2 days", "above 10 million", "otherwise". */
export const stepPattern = "^(otherwise|above \\d[\\d,]*(\\.\\d+)?( ?%| (thousand|million|billion)| (days?|years?))?)$";

/** Severities with what is written after them. */
export type WrittenSteps = Readonly<Partial<Record<Severity, string>>>;

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The steps from the gravest severity to the lightest; the texts fit the pattern. */
export function stepsFrom(written: WrittenSteps): SeverityStep[] {
  return severities.flatMap((severity) => {
    const text = written[severity];
    return text === undefined ? [] : [{ severity, above: thresholdOf(text) }];
  });
}

function thresholdOf(text: string): SeverityStep["above"] {
  const parts = /^above ([\d,.]+) ?(%|\w+)?/.exec(text);
  if (parts === null) return null;
  const number = Number((parts[1] ?? "").replaceAll(",", ""));
  const unit = parts[2] ?? "";
  return unit === "%" ? { amount: number / 100, in: "share" } : { amount: number * (scales[unit] ?? 1), in: "units" };
}

/** The rule's severity for these conflicts; null when their greatest difference is below every step. */
export function severityFor(rule: Rule, conflicts: readonly Conflict[]): Severity | null {
  if (rule.steps === undefined) return rule.severity;
  const differences = conflicts.map(({ a, b }) => differenceOf(a.claim, b.claim));
  const step = rule.steps.find(({ above }) => above === null || differences.some((found) => exceeds(found, above)));
  return step?.severity ?? null;
}

function exceeds(found: Difference | null, above: NonNullable<SeverityStep["above"]>): boolean {
  if (found === null) return false;
  return (above.in === "share" ? found.share : found.units) > above.amount * (1 + 1e-9);
}
