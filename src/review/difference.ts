// What changed between two lists of findings: an earlier run and a later one, or one rule book and another. Takes plain
// data, so that findings of this run and findings read from a JSON report compare alike; judges nothing.
import type { DecisionStanding } from "../model/decision.js";
import type { ChangedFinding, ComparableFinding, FindingChange, FindingsDifference } from "../model/difference.js";

/**
 * Compares two lists of findings. Equal ids are one dispute. Of the others, a gone and a new finding are one dispute whose
 * values or subject changed when one rule made both, and a source speaks of the same thing in both, or two claims have the
 * very same words in both; of several such pairs those that share most are taken.
 */
export function differenceBetween<Before extends ComparableFinding, After extends ComparableFinding>(
  before: readonly Before[],
  after: readonly After[],
): FindingsDifference<Before, After> {
  const earlier = new Map(before.map((finding) => [finding.id, finding]));
  const later = new Set(after.map(({ id }) => id));
  const left = before.filter(({ id }) => !later.has(id));
  const successors = pairUp(
    left,
    after.filter(({ id }) => !earlier.has(id)),
  );
  const fresh: After[] = [];
  const changed: ChangedFinding<Before, After>[] = [];
  const unchanged: After[] = [];
  for (const finding of after) {
    const known = earlier.get(finding.id) ?? successors.get(finding);
    if (known === undefined) {
      fresh.push(finding);
      continue;
    }
    const changes = changesBetween(known, finding);
    if (changes.length === 0) unchanged.push(finding);
    else changed.push({ before: known, after: finding, changes });
  }
  const continued = new Set(successors.values());
  return { new: fresh, gone: left.filter((finding) => !continued.has(finding)), changed, unchanged };
}

/** How a finding stands with the editors: the standing of its decision, part of a baseline, or open. */
function answerOf({ decision, inBaseline }: ComparableFinding): DecisionStanding | "baseline" | "open" {
  return decision?.standing ?? (inBaseline === true ? "baseline" : "open");
}

function changesBetween(before: ComparableFinding, after: ComparableFinding): FindingChange[] {
  const changes: FindingChange[] = [];
  const compare = (what: FindingChange["what"], left: readonly string[], right: readonly string[]): void => {
    if (!sameWords(left, right)) changes.push({ what, before: left, after: right });
  };
  compare("severity", [before.severity], [after.severity]);
  compare("nature", [before.nature], [after.nature]);
  compare("about", [before.about], [after.about]);
  compare("values", valuesOf(before), valuesOf(after));
  const [sourcesBefore, sourcesAfter] = [sourcesOf(before), sourcesOf(after)];
  compare("sources", without(sourcesBefore, sourcesAfter), without(sourcesAfter, sourcesBefore));
  compare("answer", [answerOf(before)], [answerOf(after)]);
  // A message repeats values and sources: on its own it tells that the rule was reworded.
  if (changes.length === 0) compare("message", [before.message], [after.message]);
  return changes;
}

function valuesOf({ positions }: ComparableFinding): readonly string[] {
  return positions.map(({ value }) => value);
}

function sourcesOf({ positions }: ComparableFinding): readonly string[] {
  return [...new Set(positions.flatMap(({ claims }) => claims.map(({ source }) => source)))];
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
}

/** The same words, in whatever order. */
function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return without(left, right).length === 0 && without(right, left).length === 0;
}

/** One shared subject, or two claims with shared words, make two findings one dispute. */
const enoughShared = 2;

/** For each later finding that goes on with an earlier one, that earlier one. */
function pairUp<Before extends ComparableFinding, After extends ComparableFinding>(
  before: readonly Before[],
  after: readonly After[],
): Map<After, Before> {
  const holders = new Map<string, Before[]>();
  for (const finding of before) {
    for (const key of traitsOf(finding).keys()) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [finding]);
      else known.push(finding);
    }
  }
  const pairs: { readonly from: Before; readonly to: After; readonly shared: number }[] = [];
  for (const to of after) {
    const sharedWith = new Map<Before, number>();
    for (const [key, weight] of traitsOf(to)) {
      for (const from of holders.get(key) ?? []) sharedWith.set(from, (sharedWith.get(from) ?? 0) + weight);
    }
    for (const [from, shared] of sharedWith) if (shared >= enoughShared) pairs.push({ from, to, shared });
  }
  const taken = new Set<Before>();
  const successors = new Map<After, Before>();
  for (const { from, to } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (taken.has(from) || successors.has(to)) continue;
    taken.add(from);
    successors.set(to, from);
  }
  return successors;
}

/** What two findings of one dispute have in common, with its weight: rule, source, and there the subject or the words. */
function traitsOf({ rule, about, positions }: ComparableFinding): Map<string, number> {
  const traits = new Map<string, number>();
  for (const { claims } of positions) {
    for (const { source, text } of claims) {
      traits.set(JSON.stringify([rule, source, "words", text]), 1);
      if (about !== "") traits.set(JSON.stringify([rule, source, "about", about]), enoughShared);
    }
  }
  return traits;
}
