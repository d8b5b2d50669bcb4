// What a comparison is. The registry is index.ts; a new comparison is one file and one line there.

import type { Lexicon } from "../../lexicon/index.js";
import type { Claim, ClaimKind } from "../../model/claim.js";
import type { Nature } from "../../model/finding.js";
import type { ClaimGroup, Lineage, Relation } from "../../model/group.js";

/** What a comparison may look at besides the two claims. */
export interface ComparisonContext {
  readonly group: ClaimGroup;
  readonly lineage: Lineage;
  readonly lexicon: Lexicon;
  /** Publication date of a source, ISO, or null. */
  publishedOf(source: string): string | null;
}

/** Whether two claims of one group can both be right, and how they differ when they cannot. */
export type Judgement =
  | { readonly compatible: true; readonly reason: string }
  | {
      readonly compatible: false;
      /** In one plain sentence, for the reader: "7% apart, more than the 5% allowed for a hedged figure". */
      readonly reason: string;
      readonly nature: Nature;
      /** What the rule's severity is lowered to, when this difference is a light one. */
      readonly severity?: "warning" | "info";
    };

/** A pure function that owns its options. */
export interface Comparison<Options = Readonly<Record<string, unknown>>> {
  readonly name: string;
  /** For editors: what it judges, and what each option does. */
  readonly documentation: string;
  readonly kinds: readonly ClaimKind[];
  /** The relations of the groups it judges. */
  readonly relations: readonly Relation[];
  /** JSON Schema of the options, defaults included; `additionalProperties: false`. */
  readonly schema: object;
  compare(a: Claim, b: Claim, options: Options, context: ComparisonContext): Judgement;
}
