// Takes groups of claims and the rules, gives findings. Judges no pair of claims outside a group, and makes one finding of
// a group at most, however many sources disagree; rules that look within one source make one for each source, and
// requirements one for each value.
import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import { severities } from "../model/finding.js";
import type { ClaimGroup } from "../model/group.js";
import type { Rule, Within } from "../model/rule.js";
import { comparisonNamed } from "./comparisons/index.js";
import { type CheckContext, type SourceFacts, sourceFacts } from "./context.js";
import { examineRequirements } from "./examine.js";
import { disputeFinding } from "./finding.js";
import { withOwnIds } from "./fingerprint.js";
import { judgeClaims } from "./judge.js";
import { saidTwice } from "./loose-groups.js";
import { compareText } from "./position.js";
import type { Sorted } from "./positions.js";
import { type ReadyRule, readyRules, selectClaims } from "./select.js";
import { lighter } from "./severity.js";
import { joiningSwaps } from "./swapped.js";

/** The disputes of the groups: most severe first, then by rule and by what they are about. */
export function checkGroups(groups: readonly ClaimGroup[], rules: readonly Rule[], context: CheckContext): Finding[] {
  const facts = sourceFacts(context);
  const ready = readyRules(rules);
  const comparing = ready.filter(({ rule }) => comparisonNamed(rule.compare.with) !== undefined);
  const across = comparing.filter(({ rule }) => rule.within === undefined);
  const inside = comparing.filter(({ rule }) => rule.within !== undefined);
  const requiring = ready.filter((one) => !comparing.includes(one));
  const found = [
    ...groups.flatMap((group) => checkGroup(group, across, inside, facts)),
    ...(inside.length === 0 ? [] : saidTwice(context.claims ?? [], inside, facts)).flatMap((group) =>
      insideFindings(group, inside, facts).map(({ finding }) => finding),
    ),
    ...examineRequirements(groups, context.claims ?? [], requiring, facts),
  ];
  return joiningSwaps(withOwnIds(found), facts.lexicon).sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compareText(a.rule, b.rule) ||
      compareText(a.about, b.about) ||
      compareText(a.id, b.id),
  );
}

/**
 * What the sources say against each other and what one of them says against itself. A dispute in which only one source
 * takes part is reported by the rule on single sources, and by no other; one that takes in others is not repeated for it.
 */
function checkGroup(
  group: ClaimGroup,
  across: readonly ReadyRule[],
  inside: readonly ReadyRule[],
  facts: SourceFacts,
): Finding[] {
  const dispute = firstFinding(group, across, facts);
  if (inside.length === 0) return dispute === null ? [] : [dispute];
  const own = insideFindings(group, inside, facts);
  if (dispute === null) return own.map(({ finding }) => finding);
  const disputed = (within: Within, key: string) =>
    dispute.positions.filter(({ claims }) => claims.some((claim) => keyOf(claim, within, facts) === key)).length > 1;
  const alone = own.filter(({ within, key }) =>
    dispute.positions.every(({ claims }) => claims.every((claim) => keyOf(claim, within, facts) === key)),
  );
  if (alone.length > 0) return own.map(({ finding }) => finding);
  return [dispute, ...own.filter(({ within, key }) => !disputed(within, key)).map(({ finding }) => finding)];
}

/** The finding of the most specific rule that has claims to compare in the group, or null. */
function firstFinding(group: ClaimGroup, rules: readonly ReadyRule[], facts: SourceFacts): Finding | null {
  for (const ready of rules) {
    const claims = selectClaims(ready, group, facts);
    const sorted = claims === null ? null : judgeClaims(claims, ready, group, facts);
    if (sorted === null) continue;
    return sorted.positions.length < 2
      ? null
      : disputeFinding(sorted, gravestRule(sorted, ready.rule, facts), group, facts);
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

interface InsideFinding {
  readonly finding: Finding;
  readonly within: Within;
  readonly key: string;
}

/** One finding at most for each source (publisher, origin) that gives several claims of the group. */
function insideFindings(group: ClaimGroup, rules: readonly ReadyRule[], facts: SourceFacts): InsideFinding[] {
  return withinKinds.flatMap((within) => {
    const fitting = rules.filter(
      ({ rule, kinds, relations }) =>
        rule.within === within &&
        relations.includes(group.relation) &&
        group.claims.some(({ kind }) => kinds.has(kind)),
    );
    if (fitting.length === 0) return [];
    return [...partition(group.claims, within, facts)].flatMap(([key, claims]) => {
      if (claims.length < 2) return [];
      const finding = firstFinding({ ...group, claims }, fitting, facts);
      return finding === null ? [] : [{ finding, within, key }];
    });
  });
}

function partition(
  claims: readonly Claim[],
  within: Within,
  facts: SourceFacts,
): ReadonlyMap<string, readonly Claim[]> {
  const parts = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim, within, facts);
    const known = parts.get(key);
    if (known === undefined) parts.set(key, [claim]);
    else known.push(claim);
  }
  return parts;
}

const withinKinds: readonly Within[] = ["source", "publisher", "origin"];

function keyOf({ source }: Claim, within: Within, facts: SourceFacts): string {
  if (within === "source") return source;
  return within === "publisher" ? facts.publisherOf(source) : facts.originOf(source);
}
