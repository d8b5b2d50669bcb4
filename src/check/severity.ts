// How grave a finding is: the rule's severity, lowered by a light difference, weak evidence, or a source that gives both values.
import type { Nature, Position, Severity } from "../model/finding.js";
import { severities } from "../model/finding.js";
import type { ClaimGroup } from "../model/group.js";
import type { Judgement } from "./comparisons/comparison.js";
import { claimsOfSource } from "./position.js";
import type { Conflict } from "./positions.js";

/** Below this a group is too weak for more than a remark. */
const remarkBelow = 0.6;

/** Below this it is not reported at all. */
const silentBelow = 0.4;

const natures: readonly Nature[] = [
  "contradiction",
  "garble",
  "wording",
  "attribution",
  "scope",
  "update",
  "spelling",
  "rounding",
];

/** The lighter of two severities. */
export function lighter(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}

/** The judgement as a rule of this severity means it, for a finding whose other sources have the rule graver. */
export function noGraverThan(severity: Severity, judgement: Judgement): Judgement {
  if (judgement.compatible || severity === "error") return judgement;
  return { ...judgement, severity: severity === "info" ? "info" : (judgement.severity ?? "warning") };
}

/** The conflict that decides severity, nature and wording of the finding: the gravest, then the best evidenced. */
export function gravest(conflicts: readonly Conflict[], ruleSeverity: Severity): Conflict {
  return conflicts.reduce((best, conflict) => (weigh(conflict, best, ruleSeverity) < 0 ? conflict : best));
}

function weigh(a: Conflict, b: Conflict, ruleSeverity: Severity): number {
  const severity = (conflict: Conflict) =>
    severities.indexOf(lighter(ruleSeverity, conflict.judgement.severity ?? ruleSeverity));
  const nature = (conflict: Conflict) => natures.indexOf(conflict.judgement.nature);
  const sources = ({ a: one, b: other }: Conflict) => one.claims.length + other.claims.length;
  return severity(a) - severity(b) || nature(a) - nature(b) || sources(b) - sources(a);
}

/** 0 to 1: the group's own confidence, and that of the surest claim of the least sure position. */
export function findingConfidence(group: ClaimGroup, positions: readonly Position[]): number {
  const surest = positions.map(({ claims }) => Math.max(...claims.map((claim) => claim.confidence)));
  return Math.round(group.confidence * Math.sqrt(Math.min(1, ...surest)) * 1000) / 1000;
}

/** The severity that the evidence bears, or null when it bears none. */
export function supported(severity: Severity, group: ClaimGroup, confidence: number): Severity | null {
  if (group.confidence < silentBelow || confidence < silentBelow / 2) return null;
  return group.confidence < remarkBelow || confidence < silentBelow ? lighter(severity, "info") : severity;
}

/**
 * A source that gives both values of a figure knows of both: two agencies, a correction, or two things that only look
 * alike. Unless other sources disagree without it, that is context. Spellings and quotations are not figures: there a
 * source that contradicts itself has made a slip.
 */
export function loweredByOwnContext(positions: readonly Position[], group: ClaimGroup): Severity | null {
  if (group.relation !== "same-subject" && group.relation !== "same-statement") return null;
  const torn = sourcesOfSeveral(positions);
  if (torn.size === 0) return null;
  const others = positions.filter(({ claims }) => claims.some(({ source }) => !torn.has(source)));
  if (others.length >= 2) return null;
  const explained = [...torn].some((source) => isExplained(positions, source));
  return explained ? "info" : "warning";
}

function sourcesOfSeveral(positions: readonly Position[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { claims } of positions) {
    for (const source of new Set(claims.map((claim) => claim.source))) seen.set(source, (seen.get(source) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([source]) => source));
}

/** The source says whose figures they are, or gives them in one breath. */
function isExplained(positions: readonly Position[], source: string): boolean {
  const own = positions.map((position) => claimsOfSource(position, source)).filter((claims) => claims.length > 0);
  const speakers = own.map((claims) => claims[0]?.attribution?.speaker ?? null);
  const sentences = own.flatMap((claims) => claims.map((claim) => claim.sentence.start));
  return new Set(speakers).size > 1 || new Set(sentences).size < sentences.length;
}
