// Asks the rules that require something of every value. Takes groups, and all claims for those that met no other; gives
// findings. Costs nothing when no such rule is switched on.
import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import type { ClaimGroup } from "../model/group.js";
import type { Rule } from "../model/rule.js";
import type { SourceFacts } from "./context.js";
import { requirementFinding } from "./finding.js";
import { equalFigures, looseGroup } from "./loose-groups.js";
import { requirementNamed } from "./requirements/index.js";
import type { Requirement } from "./requirements/requirement.js";
import { type ReadyRule, selectClaims, selectLoose } from "./select.js";

/** The findings of all requirements. */
export function examineRequirements(
  groups: readonly ClaimGroup[],
  claims: readonly Claim[],
  rules: readonly ReadyRule[],
  facts: SourceFacts,
): Finding[] {
  if (rules.length === 0) return [];
  return rules.flatMap((ready) => {
    const requirement = requirementNamed(ready.rule.compare.with);
    if (requirement === undefined) return [];
    const units = unitsOf(requirement, ready, groups, claims, facts);
    return units.flatMap(({ group, selected }) => {
      const rule = ruleFor(ready.rule, selected, facts);
      const examined = rule === null ? null : requirement.examine(selected, rule.compare.options, facts);
      const finding = rule === null || examined === null ? null : requirementFinding(examined, rule, group, facts);
      return finding === null ? [] : [finding];
    });
  });
}

/** The rule as overrides set it for the first of the sources; null when it is off there. */
function ruleFor(rule: Rule, [first]: readonly Claim[], facts: SourceFacts): Rule | null {
  const bySource = facts.bySource(rule);
  return bySource === null || first === undefined ? rule : bySource.between(first.source, first.source);
}

interface Unit {
  readonly group: ClaimGroup;
  readonly selected: readonly Claim[];
}

/** What is examined at once. */
function unitsOf(
  { takes, only }: Requirement,
  ready: ReadyRule,
  groups: readonly ClaimGroup[],
  claims: readonly Claim[],
  facts: SourceFacts,
): readonly Unit[] {
  const concerned = only === undefined ? claims : claims.filter(only(facts));
  if (concerned.length === 0) return [];
  if (takes !== "figure") return runsOf(selectLoose(ready, concerned, facts), takes === "sentence");
  const met = new Set(groups.flatMap((group) => (group.relation === "same-subject" ? group.claims : [])));
  const inGroups = groups.flatMap((group) => {
    const selected = selectClaims(ready, group, facts);
    return selected === null ? [] : [{ group, selected }];
  });
  const others = concerned.filter((claim) => !met.has(claim));
  const alone = equalFigures(selectLoose(ready, others, facts)).map((group) => ({ group, selected: group.claims }));
  return [...inGroups, ...alone];
}

/** Two claims at least of one source, or of one of its sentences; claims come in the order of sources and text. */
function runsOf(claims: readonly Claim[], bySentence: boolean): readonly Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (let end = 1; end <= claims.length; end++) {
    const [first, next] = [claims[start], claims[end]];
    const goesOn =
      next !== undefined &&
      next.source === first?.source &&
      (!bySentence || next.sentence.start === first.sentence.start);
    if (goesOn) continue;
    if (end - start > 1) {
      const selected = claims.slice(start, end);
      units.push({ group: looseGroup(selected), selected });
    }
    start = end;
  }
  return units;
}
