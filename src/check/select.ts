// Which rule judges a group, and which of its claims. Takes the rules and a group; gives the rules that fit, the most
// specific first, with the claims that each looks at. Conditions and parts are looked up and patterns compiled once for a run.
import type { Claim } from "../model/claim.js";
import type { ClaimGroup, Relation } from "../model/group.js";
import type { ClaimConditions, NestedConditions, Rule } from "../model/rule.js";
import { comparisonNamed } from "./comparisons/index.js";
import type { ClaimTest } from "./conditions/condition.js";
import { conditionNamed } from "./conditions/index.js";
import type { SourceFacts } from "./context.js";
import { partNamed } from "./parts/index.js";
import type { SubjectPart } from "./parts/part.js";
import { requirementNamed } from "./requirements/index.js";

/** A rule that is ready to run. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly relations: readonly Relation[];
  readonly kinds: ReadonlySet<string>;
  /** Null when the kind is all that is asked for. */
  readonly selects: GroupTest | null;
  readonly same: readonly SubjectPart[];
  readonly stated: readonly SubjectPart[];
  readonly different: readonly SubjectPart[];
}

/** Whether a claim is selected, among all claims of its group that are of the rule's kinds. */
type GroupTest = (claim: Claim, among: readonly Claim[], facts: SourceFacts) => boolean;

/** Prepares the rules that are switched on and puts the most specific first; between equals, by id. */
export function readyRules(rules: readonly Rule[]): ReadyRule[] {
  return rules
    .filter(({ off }) => off !== true)
    .sort((a, b) => specificity(b) - specificity(a) || (a.id < b.id ? -1 : 1))
    .map(readyRule);
}

function readyRule(rule: Rule): ReadyRule {
  const { with: name } = rule.compare;
  return {
    rule,
    relations: (comparisonNamed(name) ?? requirementNamed(name))?.relations ?? [],
    kinds: new Set(rule.claims.kind),
    selects: Object.keys(rule.claims).length === 1 ? null : testOf(rule.claims),
    same: rule.same.map(partNamed),
    stated: (rule.stated ?? []).map(partNamed),
    different: (rule.different ?? []).map(partNamed),
  };
}

/** The claims of the group that the rule looks at; null when the rule does not fit the group. */
export function selectClaims(ready: ReadyRule, group: ClaimGroup, facts: SourceFacts): readonly Claim[] | null {
  if (!ready.relations.includes(group.relation)) return null;
  if (ready.same.some(({ aligned }) => aligned !== undefined && differsInGroup(group, aligned))) return null;
  const among = group.claims.filter(({ kind }) => ready.kinds.has(kind));
  const claims = among.filter((claim) => isSelected(ready, claim, among, facts));
  return claims.length === 0 ? null : claims;
}

/** The claims, of no group in particular, that the rule looks at. */
export function selectLoose(ready: ReadyRule, claims: readonly Claim[], facts: SourceFacts): readonly Claim[] {
  return claims.filter((claim) => ready.kinds.has(claim.kind) && isSelected(ready, claim, [claim], facts));
}

function isSelected({ selects, stated }: ReadyRule, claim: Claim, among: readonly Claim[], facts: SourceFacts) {
  if (selects !== null && !selects(claim, among, facts)) return false;
  return stated.every((part) => part.valuesOf(claim, facts).length > 0);
}

function differsInGroup({ agreement }: ClaimGroup, wanted: string): boolean {
  return agreement.some(({ part, verdict }) => verdict === "differs" && part === wanted);
}

/** All conditions of one level as one test. */
function testOf(given: ClaimConditions | NestedConditions): GroupTest {
  const tests: GroupTest[] = [];
  for (const [key, value] of Object.entries(given)) {
    const condition = conditionNamed(key);
    if (condition !== undefined) tests.push(groupTest(condition.prepare(value), condition.ofGroup));
  }
  const nested = given as NestedConditions;
  if (nested.kind !== undefined && !Array.isArray(nested.kind)) {
    tests.push(({ kind }) => kind === nested.kind);
  } else if (nested.kind !== undefined) {
    tests.push(({ kind }) => (nested.kind as readonly string[]).includes(kind));
  }
  if (given.all !== undefined) tests.push(...given.all.map(testOf));
  if (given.any !== undefined) {
    const alternatives = given.any.map(testOf);
    tests.push((claim, among, facts) => alternatives.some((test) => test(claim, among, facts)));
  }
  if (given.not !== undefined) {
    const refused = testOf(given.not);
    tests.push((claim, among, facts) => !refused(claim, among, facts));
  }
  return (claim, among, facts) => tests.every((test) => test(claim, among, facts));
}

function groupTest(test: ClaimTest, ofGroup: "some" | "none" | undefined): GroupTest {
  if (ofGroup === undefined) return (claim, _, facts) => test(claim, facts);
  // One answer for all claims of a group: asked once, not once for each of a thousand claims.
  const answers = new WeakMap<readonly Claim[], boolean>();
  return (_, among, facts) => {
    const known = answers.get(among);
    if (known !== undefined) return known;
    const answer = among.some((claim) => test(claim, facts)) === (ofGroup === "some");
    answers.set(among, answer);
    return answer;
  };
}

/** Rules that say more go first: what a claim is about counts most, then words and names, then parts that must agree. */
function specificity({ claims, same, stated = [], different = [] }: Rule): number {
  const { kind, about, notAbout, entity, all, any, not, ...others } = claims;
  const nested = [...(all ?? []), ...(any ?? []), ...(not === undefined ? [] : [not])];
  return (
    (about === undefined ? 0 : 100) +
    80 * Object.keys(others).length +
    (entity === undefined ? 0 : 40) +
    (notAbout === undefined ? 0 : 20) +
    (nested.some((conditions) => conditions.about !== undefined) ? 100 : nested.length > 0 ? 60 : 0) +
    30 * (stated.length + different.length) +
    same.length -
    kind.length
  );
}
