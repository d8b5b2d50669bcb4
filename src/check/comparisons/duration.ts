// Lengths of time and frequencies of one thing.
import type { Comparison } from "./comparison.js";
import { optionsSchema, type Share, shareSchema } from "./options.js";

/** Options of `duration`; see its schema. */
export type DurationOptions = {
  readonly tolerance?: Share;
  readonly approximate?: Share;
};

export const duration: Comparison<DurationOptions> = {
  name: "duration",
  documentation:
    "Judges two lengths of time or two frequencies of one thing. A week agrees with seven days; figures that round to each other in the coarser unit agree; a length (for six months) against a frequency (every six months) differs in scope.",
  kinds: ["duration"],
  relations: ["same-subject"],
  schema: optionsSchema({
    tolerance: shareSchema("How far apart two lengths without a hedge may lie.", "5%"),
    approximate: shareSchema("How far apart they may lie when one is hedged.", "20%"),
  }),
  compare: () => ({ compatible: true, reason: "" }),
};
