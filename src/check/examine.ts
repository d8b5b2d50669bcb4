// Asks the rules that require something of every value. Takes groups, and all claims for those that met no other; gives
// findings. Costs nothing when no such rule is switched on.
import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import type { ClaimGroup } from "../model/group.js";
import type { Rule } from "../model/rule.js";
import type { SourceFacts } from "./context.js";
import { requirementFinding } from "./finding.js";
import { requirementNamed } from "./requirements/index.js";
import { type ReadyRule, selectClaims, selectLoose } from "./select.js";

/** The findings of all requirements. */
export function examineRequirements(
  groups: readonly ClaimGroup[],
  claims: readonly Claim[],
  rules: readonly ReadyRule[],
  facts: SourceFacts,
): Finding[] {
  if (rules.length === 0) return [];
  const met = new Set(groups.flatMap((group) => (group.relation === "same-subject" ? group.claims : [])));
  return rules.flatMap((ready) => {
    const requirement = requirementNamed(ready.rule.compare.with);
    if (requirement === undefined) return [];
    const units =
      requirement.takes === "sentence"
        ? sentencesOf(selectLoose(ready, claims, facts))
        : [
            ...groups.flatMap((group) => {
              const selected = selectClaims(ready, group, facts);
              return selected === null ? [] : [{ group, selected }];
            }),
            ...selectLoose(
              ready,
              claims.filter((claim) => !met.has(claim)),
              facts,
            ).map((claim) => ({ group: loneGroup([claim]), selected: [claim] })),
          ];
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

function sentencesOf(claims: readonly Claim[]): { group: ClaimGroup; selected: readonly Claim[] }[] {
  const bySentence = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.source} ${claim.sentence.start}`;
    const known = bySentence.get(key);
    if (known === undefined) bySentence.set(key, [claim]);
    else known.push(claim);
  }
  return [...bySentence.values()]
    .filter((selected) => selected.length > 1)
    .map((selected) => ({ group: loneGroup(selected), selected }));
}

/** Claims that met no others, in the form in which findings take them. */
function loneGroup(claims: readonly Claim[]): ClaimGroup {
  const [first] = claims;
  const { measure, head } = first?.subject ?? { measure: null, head: null };
  const confidence = Math.max(...claims.map((claim) => claim.confidence));
  return { relation: "same-subject", claims, about: measure ?? head ?? first?.kind ?? "", confidence, agreement: [] };
}
