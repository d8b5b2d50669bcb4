// Rules that are set otherwise for some sources (a publisher, a folder). Takes the overrides of a book, gives the rule as
// it stands between two sources. An override holds for a comparison when one of its two sources is among those it names.
import type { Claim } from "../model/claim.js";
import type { Rule } from "../model/rule.js";
import { type RuleSetting, setRule } from "./settings.js";

/** Settings of rules, by id, that hold for some sources of a run. */
export interface SourceOverride {
  /** Ids of sources. */
  readonly sources: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** One rule, as the overrides set it for the sources of a run. */
export interface RuleBySource {
  /** Says which overrides hold for a source; sources with one profile are treated alike. */
  profileOf(source: string): string;
  /** The rule for a comparison of two sources, or null when it is off between them. */
  between(a: string, b: string): Rule | null;
  /** Those of the claims that the rule compares with any of them. */
  compared(claims: readonly Claim[]): readonly Claim[];
}

/** Null when no override names the rule, which is the usual case: then it is the same for all sources. */
export function ruleBySource(rule: Rule, overrides: readonly SourceOverride[]): RuleBySource | null {
  const own = overrides.flatMap(({ sources, rules }) => {
    const setting = rules.get(rule.id);
    return setting === undefined ? [] : [{ sources, setting }];
  });
  if (own.length === 0) return null;
  const known = new Map<string, Rule | null>();
  const profileOf = (source: string) => own.map(({ sources }) => (sources.has(source) ? "1" : "0")).join("");
  const betweenProfiles = (a: string, b: string) => {
    const key = `${a} ${b}`;
    let found = known.get(key);
    if (found === undefined) {
      const settings = own.flatMap(({ setting }, index) => (a[index] === "1" || b[index] === "1" ? [setting] : []));
      const set = setRule(rule, settings);
      found = set.off === true ? null : set;
      known.set(key, found);
    }
    return found;
  };
  return {
    profileOf,
    between: (a, b) => betweenProfiles(profileOf(a), profileOf(b)),
    compared(claims) {
      const profiles = [...new Set(claims.map(({ source }) => profileOf(source)))];
      return claims.filter(({ source }) => {
        const profile = profileOf(source);
        return profiles.some((other) => betweenProfiles(profile, other) !== null);
      });
    },
  };
}
