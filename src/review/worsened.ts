// The gate between two runs: what the later one has to answer for that the earlier one had not.
import type { ChangedFinding, ComparableFinding, FindingsDifference } from "../model/difference.js";
import { severities } from "../model/finding.js";
import type { FailOn } from "../model/verdict.js";
import { holds, isOpen } from "./decide.js";

/**
 * The open findings of the later run, at least as severe as `failOn`, that are new, have other values than before, became
 * graver, or are open again. What was there before and stayed as it was is not among them.
 */
export function worsened<Before extends ComparableFinding, After extends ComparableFinding>(
  { new: fresh, changed }: FindingsDifference<Before, After>,
  failOn: FailOn,
): readonly After[] {
  const worse = changed.filter(isWorse).map(({ after }) => after);
  return [...fresh, ...worse].filter((finding) => isOpen(finding) && holds(finding.severity, failOn));
}

function isWorse({ before, after, changes }: ChangedFinding<ComparableFinding, ComparableFinding>): boolean {
  return (
    changes.some(({ what }) => what === "values") ||
    severities.indexOf(after.severity) < severities.indexOf(before.severity) ||
    (isOpen(after) && !isOpen(before))
  );
}
