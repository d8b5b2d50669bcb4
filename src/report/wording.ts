// The sentences that every report for people shares.

import { reportedKinds } from "../model/claim.js";
import type { Decision } from "../model/decision.js";
import { type Severity, severities } from "../model/finding.js";
import type { Verdict } from "../model/verdict.js";

/** What a severity is called when counted: an `info` is a note to the reader. */
const nounOf: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** "1 source", "2 sources"; an `s` makes the plural unless one is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count < 1000 ? count : count.toLocaleString("en-US")} ${count === 1 ? noun : plural}`;
}

/** "2 errors, 1 warning", most severe first, without the severities that have none; "no findings" when all are zero. */
function countedFindings(counts: Verdict["counts"]): string {
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], nounOf[severity]));
  return parts.length === 0 ? "no findings" : parts.join(", ");
}

/** The heading of the findings of one severity: "Errors", "Warnings", "Notes". */
export function headingOf(severity: Severity): string {
  const noun = nounOf[severity];
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}s`;
}

/** What the gate decided: what is open, what holds it, and what has been answered. */
export function verdictSentence(verdict: Verdict): string {
  const { status, failOn, open } = verdict;
  const found = countedFindings(open);
  const answered = answeredSentences(verdict);
  if (status === "held") return `Held: ${found} (${limitsPassed(verdict).join(", ")}).${answered}`;
  if (failOn === "never") return `Reported: ${found}. Nothing is held (--fail-on never).${answered}`;
  return `Clear: ${answered !== "" && found === "no findings" ? "no open findings" : found}.${answered}`;
}

/** The options that hold the run. */
function limitsPassed({ failOn, maxWarnings, open }: Verdict): readonly string[] {
  const failing = severities.slice(0, failOn === "never" ? 0 : severities.indexOf(failOn) + 1);
  return [
    ...(failing.some((severity) => open[severity] > 0) ? [`--fail-on ${failOn}`] : []),
    ...(maxWarnings !== null && open.warning > maxWarnings ? [`--max-warnings ${maxWarnings}`] : []),
  ];
}

/** " 2 decided, 1 in the baseline. 1 decision has expired." or nothing; with the blank before it. */
function answeredSentences({ decided, inBaseline, stale }: Verdict): string {
  const settled = [
    ...(decided["in-force"] > 0 ? [`${decided["in-force"]} decided`] : []),
    ...(inBaseline > 0 ? [`${inBaseline} in the baseline`] : []),
  ];
  const decisions = (count: number, one: string, more: string) =>
    count === 0 ? [] : [`${counted(count, "decision")} ${count === 1 ? one : more}`];
  const lapsed = [
    ...decisions(decided.expired, "has expired", "have expired"),
    ...decisions(decided.reopened, "is reopened", "are reopened"),
    ...decisions(decided["not-waivable"], "does not count", "do not count"),
    ...decisions(stale.length, "is stale", "are stale"),
  ];
  return [settled, lapsed].map((parts) => (parts.length === 0 ? "" : ` ${parts.join(", ")}.`)).join("");
}

/** A decision whose finding no longer occurs, in a sentence: who said what about what, and what to do with it. */
export function staleSentence({ finding, as, by, on, dispute }: Decision): string {
  const about = dispute === undefined ? "" : ` (${dispute.rule}${dispute.about === "" ? "" : `: ${dispute.about}`})`;
  const end = as === "corrected" ? "the correction is in" : "its finding no longer occurs";
  return `${finding}${about}, ${as} by ${by} on ${on}: ${end}; the entry can go.`;
}

/** How many claims were read, of all kinds and by kind, the most frequent first. Names and copied passages are evidence, not claims. */
export function claimTally(claimCounts: Readonly<Record<string, number>>): {
  total: number;
  kinds: [string, number][];
} {
  const kinds = reportedKinds
    .map((kind): [string, number] => [kind, claimCounts[kind] ?? 0])
    .filter(([, count]) => count > 0);
  kinds.sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return { total: kinds.reduce((sum, [, count]) => sum + count, 0), kinds };
}
