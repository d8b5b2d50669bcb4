// Takes groups of claims and the rules, gives findings. Judges no pair of claims outside a group, and makes one finding of
// a group at most, however many sources disagree.
import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import { severities } from "../model/finding.js";
import type { ClaimGroup } from "../model/group.js";
import type { Rule } from "../model/rule.js";
import type { ComparisonContext } from "./comparisons/comparison.js";
import { comparisonNamed } from "./comparisons/index.js";
import { type CheckContext, type SourceFacts, sourceFacts } from "./context.js";
import { idOfDispute, withOwnIds } from "./fingerprint.js";
import { fillMessage } from "./messages.js";
import { departsFromCredit, notesOn } from "./notes.js";
import { compareText, orderedPositions } from "./position.js";
import { type Sorted, sortIntoPositions } from "./positions.js";
import { type ReadyRule, readyRules, selectClaims } from "./select.js";
import { findingConfidence, gravest, lighter, loweredByOwnContext, noGraverThan, supported } from "./severity.js";
import { distinctValues } from "./values.js";

/** The disputes of the groups: most severe first, then by rule and by what they are about. */
export function checkGroups(groups: readonly ClaimGroup[], rules: readonly Rule[], context: CheckContext): Finding[] {
  const facts = sourceFacts(context);
  const ready = readyRules(rules);
  const findings = groups.flatMap((group) => checkGroup(group, ready, facts) ?? []);
  return withOwnIds(findings).sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compareText(a.rule, b.rule) ||
      compareText(a.about, b.about) ||
      compareText(a.id, b.id),
  );
}

/** The finding of the most specific rule that sees a dispute in the group, or null. */
function checkGroup(group: ClaimGroup, rules: readonly ReadyRule[], facts: SourceFacts): Finding | null {
  for (const ready of rules) {
    const claims = selectClaims(ready, group, facts.sentenceOf);
    if (claims === null) continue;
    const bySource = facts.bySource(ready.rule);
    const compared = bySource === null ? claims : bySource.compared(claims);
    if (compared.length < 2) continue;
    const sorted = judgeClaims(compared, ready.rule, group, facts);
    return sorted.positions.length < 2 ? null : findingOf(sorted, gravestRule(sorted, ready.rule, facts), group, facts);
  }
  return null;
}

/** The rule as its gravest conflict has it: overrides may have set its severity otherwise for some of the sources. */
function gravestRule({ conflicts }: Sorted, rule: Rule, facts: SourceFacts): Rule {
  const bySource = facts.bySource(rule);
  if (bySource === null) return rule;
  const set = conflicts.flatMap(({ a, b }) => bySource.between(a.claim.source, b.claim.source) ?? []);
  return set.reduce(
    (best, next) => (lighter(best.severity, next.severity) === best.severity ? next : best),
    set[0] ?? rule,
  );
}

function judgeClaims(claims: readonly Claim[], rule: Rule, group: ClaimGroup, facts: SourceFacts): Sorted {
  const comparison = comparisonNamed(rule.compare.with);
  if (comparison === undefined) return { positions: [], conflicts: [] };
  const { lineage, lexicon, publishedOf } = facts;
  const context: ComparisonContext = { group, lineage, lexicon, publishedOf };
  const bySource = facts.bySource(rule);
  return sortIntoPositions(distinctValues(claims, bySource?.profileOf), (a, b) => {
    const set = bySource === null ? rule : bySource.between(a.claim.source, b.claim.source);
    if (set === null) return { compatible: true, reason: "the rule is off between these sources" };
    const judgement = comparison.compare(a.claim, b.claim, set.compare.options, context);
    return set === rule ? judgement : noGraverThan(set.severity, judgement);
  });
}

function findingOf(sorted: Sorted, rule: Rule, group: ClaimGroup, facts: SourceFacts) {
  const { conflicts } = sorted;
  const positions = orderedPositions(sorted.positions, facts);
  const { judgement } = gravest(conflicts, rule.severity);
  // Whoever retells another's figure has no attribution or update to plead; a light matter stays light all the same.
  const departs = group.relation === "same-subject" && departsFromCredit(positions, facts);
  const byJudgement =
    departs && judgement.nature !== "rounding"
      ? rule.severity
      : lighter(rule.severity, judgement.severity ?? rule.severity);
  const own = departs ? null : loweredByOwnContext(positions, group);
  const confidence = findingConfidence(group, positions);
  const severity = supported(own === null ? byJudgement : lighter(byJudgement, own), group, confidence);
  if (severity === null) return null;
  const parts = {
    about: group.about,
    subject: subjectWords(group),
    difference: judgement.reason,
    positions,
  };
  const finding: Finding = {
    id: idOfDispute(rule.id, group, sorted, facts),
    rule: rule.id,
    severity,
    nature: judgement.nature,
    about: group.about,
    message: fillMessage(rule.message, parts, facts),
    why: rule.why,
    fix: rule.fix,
    positions,
    disputing: disputingSources(conflicts),
    confidence,
    agreement: group.agreement,
    notes: [sentence(judgement.reason), ...notesOn(positions, facts)],
  };
  return finding;
}

/** The sources whose own values cannot all be right; one that fits every position is not among them. */
function disputingSources(conflicts: Sorted["conflicts"]): readonly string[] {
  const values = new Set(conflicts.flatMap(({ a, b }) => [a, b]));
  return [...new Set([...values].flatMap(({ claims }) => claims.map(({ source }) => source)))].sort(compareText);
}

function subjectWords({ claims, about }: ClaimGroup): string {
  const named = claims.find(({ subject }) => subject.head !== null || subject.measure !== null);
  return named?.subject.head ?? named?.subject.measure ?? about;
}

function sentence(reason: string): string {
  const ended = /[.?!]$/.test(reason) ? reason : `${reason}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
