// The sentences that every report for people shares.

import { reportedKinds } from "../model/claim.js";
import { type Severity, severities } from "../model/finding.js";
import type { Verdict } from "../model/verdict.js";

/** What a severity is called when counted: an `info` is a note to the reader. */
const nounOf: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** "1 source", "2 sources"; an `s` makes the plural unless one is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : plural}`;
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

/** What the gate decided, in one sentence. */
export function verdictSentence(verdict: Verdict): string {
  const found = countedFindings(verdict.counts);
  if (verdict.status === "held") return `Held: ${found} (--fail-on ${verdict.failOn}).`;
  return verdict.failOn === "never" ? `Reported: ${found}. Nothing is held (--fail-on never).` : `Clear: ${found}.`;
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
