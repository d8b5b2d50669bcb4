import type { ClaimKind } from "./claim.js";
import type { Severity } from "./finding.js";

/** Conditions on a claim, by the names of `src/check/conditions`; every one given must hold. */
export interface ClaimConditions {
  /** Measure classes or words, one of which the subject must have. */
  readonly about?: readonly string[];
  /** Measure classes or words that the subject must not have. */
  readonly notAbout?: readonly string[];
  /** For names: person, place or organisation. */
  readonly entity?: readonly string[];
  /** Linear-time regular expression that the sentence must match. */
  readonly matching?: string;
  /** Every one of these must hold. */
  readonly all?: readonly NestedConditions[];
  /** At least one of these must hold. */
  readonly any?: readonly NestedConditions[];
  /** This must not hold. */
  readonly not?: NestedConditions;
  /** The other conditions, as the registry of conditions defines them. */
  readonly [condition: string]: unknown;
}

/** Conditions inside `all`, `any` and `not`; there the kind is one condition among others. */
export interface NestedConditions extends ClaimConditions {
  readonly kind?: ClaimKind | readonly ClaimKind[];
}

/** Which claims a rule looks at. Every condition given must hold. */
export interface ClaimSelection extends ClaimConditions {
  readonly kind: readonly ClaimKind[];
}

/** One step of a severity by condition: "error above 5%". The steps go from the gravest to the lightest. */
export interface SeverityStep {
  readonly severity: Severity;
  /** The difference must be more than this; null for "otherwise". */
  readonly above: { readonly amount: number; readonly in: "share" | "units" } | null;
}

/** One rule, as data. */
export interface Rule {
  readonly id: string;
  /** Path of its file, for messages. */
  readonly path: string;
  readonly title: string;
  /** The gravest that a finding of this rule can be. */
  readonly severity: Severity;
  /** Severity by the size of the difference; a difference that no step covers is not reported. */
  readonly steps?: readonly SeverityStep[];
  /** Switched off as shipped: it reports nothing until a book gives it a severity. */
  readonly off?: true;
  readonly claims: ClaimSelection;
  /** Subject parts that must agree, where both claims state them. */
  readonly same: readonly string[];
  /** Subject parts that a claim must state to be compared at all. */
  readonly stated?: readonly string[];
  /** Subject parts that both claims must state, and in which they must differ. */
  readonly different?: readonly string[];
  /** Only claims of one source (or publisher, or origin) are compared with each other; across sources unless given. */
  readonly within?: Within;
  /**
   * The comparison's name and its options, already validated against its schema; or those of a requirement
   * (`src/check/requirements`), which is asked of every value instead of every pair.
   */
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

/** Whose claims a rule compares with each other, when it does not compare across sources. */
export type Within = "source" | "publisher" | "origin";

/** The texts of an example, one for each source. */
export type RuleExample = readonly ExampleText[];

/** One text of an example; with what is known of its source where the rule asks for it. */
export type ExampleText = string | ExampleSource;

/** A text of an example with its source. */
export interface ExampleSource {
  readonly text: string;
  readonly publisher?: string;
  /** Day of publication, as 2024-05-15. */
  readonly date?: string;
  readonly headline?: string;
  /** Publisher of another text of the example that this one says it retells. */
  readonly retells?: string;
}

/** The words of an example's text, whatever else is said of its source. */
export function wordsOfExample(example: ExampleText): string {
  if (typeof example === "string") return example;
  return example.headline === undefined ? example.text : `${example.headline}\n${example.text}`;
}
