import type { ClaimKind } from "./claim.js";
import type { Severity } from "./finding.js";

/** Which claims a rule looks at. Every condition given must hold. */
export interface ClaimSelection {
  readonly kind: readonly ClaimKind[];
  /** Measure classes or words, one of which the subject must have. */
  readonly about?: readonly string[];
  /** Measure classes or words that the subject must not have. */
  readonly notAbout?: readonly string[];
  /** For names: person, place or organisation. */
  readonly entity?: readonly string[];
  /** Linear-time regular expression that the sentence must match. */
  readonly matching?: string;
}

/** One rule, as data. */
export interface Rule {
  readonly id: string;
  /** Path of its file, for messages. */
  readonly path: string;
  readonly title: string;
  readonly severity: Severity;
  readonly claims: ClaimSelection;
  /** Subject parts that must agree, where both claims state them. */
  readonly same: readonly string[];
  /** The comparison's name and its options, already validated against its schema. */
  readonly compare: { readonly with: string; readonly options: Readonly<Record<string, unknown>> };
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** A page that says more. */
  readonly url?: string;
  /** Words by which an editor groups rules. */
  readonly tags?: readonly string[];
  /** False: no decision and no baseline keeps a finding of this rule from holding a story. True unless given. */
  readonly waivable?: boolean;
  readonly examples: { readonly conflict: readonly RuleExample[]; readonly agreement: readonly RuleExample[] };
}

/** The texts of an example, one for each source. */
export type RuleExample = readonly string[];
