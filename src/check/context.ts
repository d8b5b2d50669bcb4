import type { Lexicon } from "../lexicon/index.js";
import type { Claim } from "../model/claim.js";
import type { Lineage } from "../model/group.js";
import type { Rule } from "../model/rule.js";
import type { Source } from "../model/source.js";
import { type RuleBySource, ruleBySource, type SourceOverride } from "./overrides.js";

/** What the checker knows besides groups and rules. */
export interface CheckContext {
  readonly sources: readonly Source[];
  readonly lineage: Lineage;
  readonly lexicon: Lexicon;
  readonly overrides?: readonly SourceOverride[] | undefined;
  /** All claims of the run, those that met no other included: for rules that require something of every value. */
  readonly claims?: readonly Claim[];
}

/** The same, ready for looking things up by source id. */
export interface SourceFacts {
  readonly lineage: Lineage;
  readonly lexicon: Lexicon;
  /** ISO date of publication, or null. */
  publishedOf(source: string): string | null;
  /** The outlet, or what comes nearest to it: the title, the id. */
  publisherOf(source: string): string;
  originOf(source: string): string;
  /** The sentence in which the claim stands. */
  sentenceOf(claim: Claim): string;
  /** How overrides set the rule for the sources, or null when none does. */
  bySource(rule: Rule): RuleBySource | null;
}

/** Indexes the sources once for all groups. */
export function sourceFacts({ sources, lineage, lexicon, overrides = [] }: CheckContext): SourceFacts {
  const bySource = new Map<Rule, RuleBySource | null>();
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    lineage,
    lexicon,
    publishedOf: (id) => byId.get(id)?.published?.value ?? null,
    publisherOf: (id) => byId.get(id)?.publisher?.value ?? nameOfFile(id),
    originOf: (id) => lineage.originOf.get(id) ?? id,
    sentenceOf: (claim) => byId.get(claim.source)?.text.slice(claim.sentence.start, claim.sentence.end) ?? claim.text,
    bySource(rule) {
      if (overrides.length === 0) return null;
      let set = bySource.get(rule);
      if (set === undefined) {
        set = ruleBySource(rule, overrides);
        bySource.set(rule, set);
      }
      return set;
    },
  };
}

/** The name of the file without its ending; that of a page saved under its site's name is the site. */
function nameOfFile(id: string): string {
  const name = (id.split(/[\\/]/).at(-1) ?? id).replace(/\.(?:txt|md|markdown)$/i, "");
  return /^[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,}__\w+$/u.test(name) ? name.replace(/__\w+$/, "") : name;
}
