// A finding from what a rule found in a group: severity, positions, words.
import type { Finding, Position, Severity } from "../model/finding.js";
import type { ClaimGroup } from "../model/group.js";
import type { Rule } from "../model/rule.js";
import type { SourceFacts } from "./context.js";
import { idOfDispute } from "./fingerprint.js";
import { fillMessage } from "./messages.js";
import { departsFromCredit, notesOn } from "./notes.js";
import { compareText, orderedPositions } from "./position.js";
import type { Sorted } from "./positions.js";
import type { Examination } from "./requirements/requirement.js";
import { findingConfidence, gravest, lighter, loweredByOwnContext, supported } from "./severity.js";
import { severityFor } from "./severity-steps.js";
import { distinctValues } from "./values.js";

/** The finding on a group that has two positions or more; null when the difference or the evidence is too slight. */
export function disputeFinding(sorted: Sorted, rule: Rule, group: ClaimGroup, facts: SourceFacts): Finding | null {
  const { conflicts } = sorted;
  const ruleSeverity = severityFor(rule, conflicts);
  if (ruleSeverity === null) return null;
  const positions = orderedPositions(sorted.positions, facts);
  const { judgement } = gravest(conflicts, ruleSeverity);
  // Whoever retells another's figure has no attribution or update to plead; a light matter stays light all the same.
  const departs = group.relation === "same-subject" && departsFromCredit(positions, facts);
  const byJudgement =
    departs && judgement.nature !== "rounding"
      ? ruleSeverity
      : lighter(ruleSeverity, judgement.severity ?? ruleSeverity);
  const own = departs ? null : ownContext(rule, positions, group);
  const severity = own === null ? byJudgement : lighter(byJudgement, own);
  const { reason, nature } = judgement;
  const said = {
    reason,
    nature,
    severity,
    disputing: disputingSources(conflicts),
    id: idOfDispute(rule.id, group, sorted, facts),
  };
  return findingOf(rule, group, positions, said, facts);
}

/** A rule on what one source says against itself is not softened because it is one source, unless the text explains it. */
function ownContext(rule: Rule, positions: readonly Position[], group: ClaimGroup): Severity | null {
  const own = loweredByOwnContext(positions, group);
  return rule.within !== undefined && own === "warning" ? null : own;
}

/** The finding on what a requirement found amiss. */
export function requirementFinding(
  examined: Examination,
  rule: Rule,
  group: ClaimGroup,
  facts: SourceFacts,
): Finding | null {
  const sorted = examined.positions.map(({ claims }) => distinctValues(claims));
  const positions = sorted.map((values, index) => {
    const position = orderedPositions([values], facts)[0] as Position;
    const value = examined.positions[index]?.value;
    return value === undefined ? position : { ...position, value };
  });
  const { reason, nature } = examined;
  const answering = examined.answering ?? examined.positions.flatMap(({ claims }) => claims);
  const said = {
    reason,
    nature,
    severity: lighter(rule.severity, examined.severity ?? rule.severity),
    disputing: [...new Set(answering.map(({ source }) => source))].sort(compareText),
    id: idOfDispute(rule.id, group, { positions: sorted, conflicts: [] }, facts),
  };
  return findingOf(rule, group, positions, said, facts);
}

interface Said {
  readonly reason: string;
  readonly nature: Finding["nature"];
  readonly severity: Severity;
  readonly disputing: readonly string[];
  readonly id: string;
}

function findingOf(
  rule: Rule,
  group: ClaimGroup,
  positions: readonly Position[],
  { reason, nature, severity: found, disputing, id }: Said,
  facts: SourceFacts,
): Finding | null {
  const confidence = findingConfidence(group, positions);
  const severity = supported(found, group, confidence);
  if (severity === null) return null;
  const parts = { about: group.about, subject: subjectWords(group), difference: reason, positions };
  return {
    id,
    rule: rule.id,
    severity,
    nature,
    about: group.about,
    message: fillMessage(rule.message, parts, facts),
    why: rule.why,
    fix: rule.fix,
    positions,
    disputing,
    confidence,
    agreement: group.agreement,
    notes: [sentence(reason), ...notesOn(positions, facts)],
  };
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
