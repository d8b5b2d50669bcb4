// Joins the findings of a run with what editors have decided and what a baseline accepts. Changes no finding: gives new
// ones that carry their answer, and the decisions that answer nothing any more.

import type { Claim } from "../model/claim.js";
import type { DecidedDispute, Decision, FindingDecision } from "../model/decision.js";
import type { Finding } from "../model/finding.js";
import type { Rule } from "../model/rule.js";
import type { Source } from "../model/source.js";
import type { Span } from "../model/span.js";
import { type AcceptedFinding, acceptedIn } from "./baseline.js";
import { type DisputeWithWords, digestsOf, disputeAsDecided } from "./evidence.js";
import { reopenedByValues, sharesEvidence, standingOf } from "./standing.js";

/** What a run is reviewed against. */
export interface Review {
  readonly decisions?: readonly Decision[];
  readonly baseline?: readonly AcceptedFinding[];
  /** The day of the run, as 2022-01-18. */
  readonly today: string;
  /**
   * True for a source that was not read in this run and exists all the same: a decision about it is not called stale.
   * Without it every source that was not read counts as existing.
   */
  readonly existsElsewhere?: (source: string) => boolean;
}

export interface Reviewed {
  readonly findings: readonly Finding[];
  readonly stale: readonly Decision[];
}

/** What a review knows of the run. */
export interface ReviewedRun {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly rules: readonly Rule[];
  /** Id of the draft, when there is one. */
  readonly draft: string | undefined;
}

/** The findings with their answers, in the same order. */
export function reviewFindings(findings: readonly Finding[], run: ReviewedRun, review: Review): Reviewed {
  const texts = new Map(run.sources.map(({ id, text }) => [id, text]));
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
  const memo = new Map<Finding, DecidedDispute>();
  const disputeOf = (finding: Finding): DecidedDispute => {
    const known = memo.get(finding) ?? disputeAsDecided(withSentences(finding, texts));
    memo.set(finding, known);
    return known;
  };
  const isStillRead = sentencesRead(run.claims, texts);
  const byId = decisionsById(review.decisions ?? []);
  const accepted = acceptedIn(review.baseline ?? []);
  const used = new Set<Decision>();
  const answers = new Map<Finding, FindingDecision>();
  for (const finding of findings) {
    const decision = bestOf(byId.get(finding.id) ?? [], () => disputeOf(finding));
    if (decision === undefined) continue;
    used.add(decision);
    const waivable = rules.get(finding.rule)?.waivable !== false;
    const draftEvidence = run.draft === undefined ? [] : digestsOf(sentencesOf(finding, run.draft, texts));
    const circumstances = { today: review.today, waivable, draftEvidence, isStillRead };
    answers.set(finding, standingOf(decision, disputeOf(finding), circumstances));
  }
  const unanswered = findings.filter((finding) => !answers.has(finding));
  for (const decision of (review.decisions ?? []).filter((entry) => !used.has(entry))) {
    const successor = unanswered.find((finding) => succeeds(finding, decision, disputeOf) && !answers.has(finding));
    if (successor === undefined) continue;
    used.add(decision);
    answers.set(successor, reopenedByValues(decision, disputeOf(successor)));
  }
  const reviewed = findings.map((finding) => {
    const decision = answers.get(finding);
    // Whoever has decided on a finding by name has said more about it than a baseline that took everything.
    if (decision !== undefined) return { ...finding, decision };
    const waivable = rules.get(finding.rule)?.waivable !== false;
    const inBaseline = waivable && accepted(finding.id, finding.severity, () => disputeOf(finding));
    return inBaseline ? { ...finding, inBaseline } : finding;
  });
  const read = new Set(run.sources.map(({ id }) => id));
  const absent = (source: string) => !read.has(source) && (review.existsElsewhere ?? (() => true))(source);
  const stale = (review.decisions ?? []).filter(
    (decision) => !used.has(decision) && !(decision.dispute?.sources ?? []).some(absent),
  );
  return { findings: reviewed, stale };
}

/** What a baseline keeps of these findings: all that nobody has decided on and whose rules can be waived. */
export function baselineOf(
  findings: readonly Finding[],
  { sources, rules }: Pick<ReviewedRun, "sources" | "rules">,
): AcceptedFinding[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const strict = new Set(rules.filter(({ waivable }) => waivable === false).map(({ id }) => id));
  return findings
    .filter((finding) => finding.decision === undefined && !strict.has(finding.rule))
    .map((finding) => {
      const { rule, severity, about, evidence } = disputeAsDecided(withSentences(finding, texts));
      return { finding: finding.id, rule, severity, about, evidence };
    });
}

/** A finding with the sentences of its claims, for a decision or a baseline to remember. */
export function withSentences(finding: Finding, texts: ReadonlyMap<string, string>): DisputeWithWords {
  const positions = finding.positions.map(({ value, claims }) => ({
    value,
    claims: claims.map(({ source, text, sentence }) => ({
      source,
      sentence: sentenceIn(texts, source, sentence) ?? text,
    })),
  }));
  return { ...finding, positions };
}

function sentencesOf(finding: Finding, source: string, texts: ReadonlyMap<string, string>): string[] {
  return withSentences(finding, texts).positions.flatMap(({ claims }) =>
    claims.filter((claim) => claim.source === source).map(({ sentence }) => sentence),
  );
}

/** Whether a sentence with a digest makes a claim in this run; the digests are worked out when first asked for. */
function sentencesRead(claims: readonly Claim[], texts: ReadonlyMap<string, string>): (digest: string) => boolean {
  let read: ReadonlySet<string> | undefined;
  return (digest) => {
    read ??= new Set(digestsOf(claims.map(({ source, sentence }) => sentenceIn(texts, source, sentence) ?? "")));
    return read.has(digest);
  };
}

function sentenceIn(texts: ReadonlyMap<string, string>, source: string, { start, end }: Span): string | undefined {
  return texts.get(source)?.slice(start, end);
}

function decisionsById(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const byId = new Map<string, Decision[]>();
  for (const decision of decisions) byId.set(decision.finding, [...(byId.get(decision.finding) ?? []), decision]);
  return byId;
}

/** Two stories can have one dispute in common (3 dead here, 4 there): the decision that knows its words is the one. */
function bestOf(decisions: readonly Decision[], now: () => DecidedDispute): Decision | undefined {
  if (decisions.length < 2) return decisions[0];
  return decisions.find(({ dispute }) => sharesEvidence(dispute, now())) ?? decisions[0];
}

/** The dispute goes on with another value on one side: same rule, a sentence and a value that are still there. */
function succeeds(finding: Finding, { dispute }: Decision, disputeOf: (finding: Finding) => DecidedDispute): boolean {
  if (dispute === undefined || finding.rule !== dispute.rule) return false;
  return (
    finding.positions.some(({ value }) => dispute.values.includes(value)) && sharesEvidence(dispute, disputeOf(finding))
  );
}
