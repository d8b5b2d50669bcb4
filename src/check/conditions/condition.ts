// What a condition of `claims:` is. The registry is index.ts; a new condition is one file and one line there.
import type { Claim, ClaimKind } from "../../model/claim.js";
import type { SourceFacts } from "../context.js";

/** Whether one claim fulfils a condition. */
export type ClaimTest = (claim: Claim, facts: SourceFacts) => boolean;

/** One condition by which a rule selects claims. */
export interface Condition<Value = unknown> {
  /** The key in the rule file. */
  readonly name: string;
  /** For editors, one or two sentences. */
  readonly documentation: string;
  /** JSON Schema of its value. */
  readonly schema: object;
  /** Kinds of claims for which it can hold at all. */
  readonly kinds: readonly ClaimKind[];
  /**
   * Asks what the claims of a group are about rather than each of them: one that says it answers for those that leave
   * it out. The condition itself is then negative when no claim at all may fulfil the test.
   */
  readonly ofGroup?: "some" | "none";
  /** Makes the test, once for a run. The value is valid against the schema. */
  prepare(value: Value): ClaimTest;
}
