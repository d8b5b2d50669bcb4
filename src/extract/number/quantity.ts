// A number mention as the interval that values carry, times the factor of its unit.
import type { Interval } from "../../model/quantity.js";
import { applyHedge, type HedgeAfter } from "./hedge.js";
import type { NumberMention } from "./number.js";
import { settle } from "./roundness.js";

/** The interval alone, in the unit that `factor` stands for. */
export function intervalOf(number: NumberMention, factor = 1): Interval {
  return {
    low: number.low === null ? null : settle(number.low * factor),
    high: number.high === null ? null : settle(number.high * factor),
    approximate: number.approximate,
    ...(number.lowExclusive === true ? { lowExclusive: true as const } : {}),
    ...(number.highExclusive === true ? { highExclusive: true as const } : {}),
  };
}

/** The same interval after a hedge behind the unit: "$5 million or more", "12 people at most". */
export function hedgedBy(interval: Interval, after: HedgeAfter | null): Interval {
  return after === null ? interval : applyHedge(interval, after.effect);
}

/** The hedge before the figure and the one behind the unit, as written. */
export function hedgeText(
  number: NumberMention,
  text: string,
  unitEnd: number,
  after: HedgeAfter | null,
): string | null {
  if (after === null) return number.hedge;
  const behind = text.slice(unitEnd, after.end).trim();
  return number.hedge === null ? behind : `${number.hedge} … ${behind}`;
}
