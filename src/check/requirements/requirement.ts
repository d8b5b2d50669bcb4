// What a requirement is: a question asked of every value by itself, where a comparison is asked of pairs. The registry is
// index.ts; a new requirement is one file and one line there.
import type { Claim, ClaimKind } from "../../model/claim.js";
import type { Nature } from "../../model/finding.js";
import type { Relation } from "../../model/group.js";
import type { SourceFacts } from "../context.js";

/** One side of what a requirement found; a finding has at least one. */
export interface ExaminedPosition {
  readonly claims: readonly Claim[];
  /** The value in words, where it is not that of one claim ("9 women + 7 men"). */
  readonly value?: string;
}

/** What is amiss with the claims that were examined. */
export interface Examination {
  readonly positions: readonly ExaminedPosition[];
  /** In one plain sentence, for the reader. */
  readonly reason: string;
  readonly nature: Nature;
  /** Claims whose sources have to answer for it; all of them unless given. */
  readonly answering?: readonly Claim[];
  /** What the rule's severity is lowered to, when the matter is a light one. */
  readonly severity?: "warning" | "info";
}

/** A pure function that owns its options. */
export interface Requirement<Options = Readonly<Record<string, unknown>>> {
  readonly name: string;
  /** For editors: what it asks for. */
  readonly documentation: string;
  readonly kinds: readonly ClaimKind[];
  /** The relations of the groups it examines; empty when it takes sentences or sources. */
  readonly relations: readonly Relation[];
  /** What it is shown at once: the claims of one figure, wherever it stands, or all those of a sentence or a source. */
  readonly takes: "figure" | "sentence" | "source";
  /** Made once for a run: claims that it can never find fault with, told apart cheaply. */
  only?(facts: SourceFacts): (claim: Claim) => boolean;
  /** JSON Schema of the options, defaults included; `additionalProperties: false`. */
  readonly schema: object;
  /** What is amiss, or null. The claims are those that the rule selects, in the order of sources and text. */
  examine(claims: readonly Claim[], options: Options, facts: SourceFacts): Examination | null;
}
