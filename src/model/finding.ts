import type { Claim } from "./claim.js";
import type { FindingDecision } from "./decision.js";
import type { PartAgreement } from "./group.js";
import type { Severity } from "./severity.js";

export { type Severity, severities } from "./severity.js";

export type Nature =
  | "contradiction"
  | "update"
  | "rounding"
  | "scope"
  | "attribution"
  | "wording"
  | "spelling"
  | "garble";

/** The claims of a group that can all be true together. */
export interface Position {
  /** The value in words, as an editor would say it: "about $60 million". */
  readonly value: string;
  readonly claims: readonly Claim[];
  /** How many independent origins the claims come down to; at least 1. */
  readonly origins: number;
  /** First and last day of publication of its sources, where any is known. */
  readonly published?: { readonly first: string; readonly last: string };
  /** The source that others of this dispute credit holds this position. */
  readonly holdsOriginal?: boolean;
  /** More than half of the independent origins in the dispute hold this position. */
  readonly majority?: boolean;
}

/** A dispute, as reported under one rule. */
export interface Finding {
  /** Comes from rule, subject and values, never from offsets: the same dispute keeps its id when the text around it is edited. */
  readonly id: string;
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly nature: Nature;
  /** What the finding is about, in a few words. */
  readonly about: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Two or more; one where a rule requires something of each value by itself (an authority, a second origin). */
  readonly positions: readonly Position[];
  /** Ids of the sources whose own values contradict another's; "dozens" beside 40 and 45 fits both and is not among them. */
  readonly disputing?: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** How the claims came to meet, part by part. */
  readonly agreement: readonly PartAgreement[];
  /** Further remarks for the reader, one sentence each: "The Courier credits The Herald, which has another figure." */
  readonly notes: readonly string[];
  /** An editor's answer, where there is one. */
  readonly decision?: FindingDecision;
  /** The finding was accepted with a baseline: it is shown, and holds nothing. */
  readonly inBaseline?: boolean;
}
