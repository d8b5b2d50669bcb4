// Which rule judges a group. Takes the rules and a group; gives the rules that fit, the most specific first.
import { RE2JS } from "re2js";
import type { Claim } from "../model/claim.js";
import type { ClaimGroup, PartAgreement } from "../model/group.js";
import type { Rule } from "../model/rule.js";
import { comparisonNamed } from "./comparisons/index.js";

/** A rule with its pattern compiled. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly pattern: RE2JS | null;
}

/** Compiles the patterns and puts the most specific rule first; between equals, by id. */
export function readyRules(rules: readonly Rule[]): ReadyRule[] {
  return [...rules]
    .sort((a, b) => specificity(b) - specificity(a) || (a.id < b.id ? -1 : 1))
    .map((rule) => ({
      rule,
      pattern: rule.claims.matching === undefined ? null : RE2JS.compile(rule.claims.matching),
    }));
}

/** The claims of the group that the rule looks at, or null when the rule does not fit the group. */
export function selectClaims({ rule, pattern }: ReadyRule, group: ClaimGroup, textOf: (claim: Claim) => string) {
  if (comparisonNamed(rule.compare.with)?.relations.includes(group.relation) !== true) return null;
  if (rule.same.some((part) => group.agreement.some((found) => differsIn(found, part)))) return null;
  const { about, notAbout, entity } = rule.claims;
  const claims = group.claims.filter(
    (claim) =>
      rule.claims.kind.includes(claim.kind) &&
      (entity === undefined || (claim.kind === "name" && entity.includes(claim.value.entity))) &&
      (pattern === null || pattern.matcher(textOf(claim)).find()),
  );
  if (claims.length < 2) return null;
  // The claims of a group speak of one thing, so one that names it answers for those that leave it out.
  if (about !== undefined && !claims.some((claim) => isAbout(claim, about))) return null;
  if (notAbout !== undefined && claims.some((claim) => isAbout(claim, notAbout))) return null;
  return claims;
}

function specificity({ claims, same }: Rule): number {
  return (
    (claims.about === undefined ? 0 : 100) +
    (claims.matching === undefined ? 0 : 80) +
    (claims.entity === undefined ? 0 : 40) +
    (claims.notAbout === undefined ? 0 : 20) +
    same.length -
    claims.kind.length
  );
}

function differsIn({ part, verdict }: PartAgreement, wanted: string): boolean {
  return verdict === "differs" && part === wanted;
}

/** True when one of the words is the measure, the thing counted, the facet, or a word of the head. */
function isAbout({ subject }: Claim, words: readonly string[]): boolean {
  const own = [subject.measure, subject.counted, subject.facet, ...subject.modifiers];
  const head = subject.head?.toLowerCase().split(/\s+/) ?? [];
  return words.some((word) => {
    const wanted = word.toLowerCase();
    return own.includes(wanted) || head.includes(wanted) || head.includes(`${wanted}s`);
  });
}
