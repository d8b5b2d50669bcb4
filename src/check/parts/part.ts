// What a part of a subject is, as `same`, `stated` and `different` name it. The registry is index.ts.
import type { Lexicon } from "../../lexicon/index.js";
import type { Claim, ClaimKind } from "../../model/claim.js";
import type { SourceFacts } from "../context.js";

/** How two claims stand to each other in one part. */
export type PartVerdict = "agrees" | "differs" | "missing";

/** One part in which two claims can agree, differ, or say nothing. */
export interface SubjectPart {
  /** As rule files write it. */
  readonly name: string;
  /** For editors: what it is, in a few words that can follow "the same". */
  readonly documentation: string;
  /** Kinds of claims that can state it. */
  readonly kinds: readonly ClaimKind[];
  /** The name under which alignment has already judged it for the claims of a group; its verdict then holds for `same`. */
  readonly aligned?: string;
  /** What the claim states; empty when it states nothing. */
  valuesOf(claim: Claim, facts: SourceFacts): readonly string[];
  /** Whether two values are one; equal letters unless given. */
  sameValue?(a: string, b: string, lexicon: Lexicon): boolean;
}
