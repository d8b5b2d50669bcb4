// How a decision stands towards a finding of this run. Takes both and the day; gives the standing with its reason. When
// unsure, a decision is not in force: the worst that may happen is that somebody is asked again.
import type { DecidedDispute, Decision, FindingDecision } from "../model/decision.js";
import { severities } from "../model/finding.js";

/** What else decides the standing. */
export interface Circumstances {
  /** The day of the run, as 2022-01-18. */
  readonly today: string;
  /** False when the rule of the finding forbids decisions. */
  readonly waivable: boolean;
  /** Digests of what the draft says in the dispute; empty without a draft. */
  readonly draftEvidence: readonly string[];
  /** Whether a sentence with this digest is still read somewhere in the run, though perhaps no longer in dispute. */
  readonly isStillRead: (digest: string) => boolean;
}

/** The standing of a decision towards the dispute that it answers, as that dispute is now. */
export function standingOf(decision: Decision, now: DecidedDispute, circumstances: Circumstances): FindingDecision {
  const { today, waivable } = circumstances;
  if (!waivable) {
    return { decision, standing: "not-waivable", because: `Findings of the rule ${now.rule} cannot be waived.` };
  }
  if (decision.until !== null && today > decision.until) {
    return { decision, standing: "expired", because: `It held until ${decision.until}.` };
  }
  const changed = whatChanged(decision.dispute, now, circumstances);
  if (changed !== null) return { decision, standing: "reopened", because: changed };
  return { decision, standing: "in-force", because: whileInForce(decision, now) };
}

/** True when a decision on one dispute and a dispute of this run have a sentence in common. */
export function sharesEvidence(decided: DecidedDispute | undefined, { evidence }: DecidedDispute): boolean {
  const known = new Set(decided?.evidence);
  return evidence.some((digest) => known.has(digest));
}

/** Why the decision no longer covers the dispute, or null when it does. */
function whatChanged(
  decided: DecidedDispute | undefined,
  now: DecidedDispute,
  { draftEvidence, isStillRead }: Circumstances,
): string | null {
  if (decided === undefined) return "It does not say on which words it was given.";
  const known = new Set(decided.evidence);
  if (draftEvidence.some((digest) => !known.has(digest))) {
    return "It was given without knowing what the draft says.";
  }
  const present = new Set(now.evidence);
  const hasFresh = now.evidence.some((digest) => !known.has(digest));
  // Sentences that join or are left out change nothing that was decided; one in the place of another does.
  if (hasFresh && decided.evidence.some((digest) => !present.has(digest) && !isStillRead(digest)))
    return "The words on which it was given have changed.";
  if (severities.indexOf(now.severity) < severities.indexOf(decided.severity)) {
    return `It was given on ${withArticle(decided.severity)}; this is ${withArticle(now.severity)} now.`;
  }
  return null;
}

/** What became of a dispute whose values changed: its id is another, its decision is not in force. */
export function reopenedByValues(decision: Decision, now: DecidedDispute): FindingDecision {
  const before = (decision.dispute?.values ?? []).join(" against ");
  return {
    decision,
    standing: "reopened",
    because: `It was given on ${before}; now it is ${now.values.join(" against ")}.`,
  };
}

function whileInForce({ as, until, dispute }: Decision, now: DecidedDispute): string {
  if (as === "corrected") return "It is marked as corrected, and the texts that were read still differ.";
  const joined = now.evidence.filter((digest) => dispute?.evidence.includes(digest) !== true).length;
  const since = joined === 0 ? "" : `; ${joined} ${joined === 1 ? "sentence has" : "sentences have"} joined since`;
  return until === null ? `It holds until the evidence changes${since}.` : `It holds until ${until}${since}.`;
}

function withArticle(severity: string): string {
  return severity === "warning" ? "a warning" : severity === "error" ? "an error" : "a note";
}
