// What the kinds of numeric claims have in common, so that one comparison judges them all.
import type { Claim } from "../../model/claim.js";
import type { Interval } from "../../model/quantity.js";

/** A figure with what keeps it from being comparable with another. */
export interface Figure extends Interval {
  readonly change?: "increase" | "decrease";
  readonly per?: string;
  /** The unit of the last written non-zero digit, in the figure's own unit. */
  readonly roundness: number;
  /** Currency, unit, percent sign …; figures of different units are not compared directly. */
  readonly unit: string;
  /** Counts, ages and ranks come in whole numbers, and small ones are exact. */
  readonly whole: boolean;
}

/** A claim of a numeric kind as a figure; undefined for the other kinds. */
export function figureOf(claim: Claim): Figure | undefined {
  switch (claim.kind) {
    case "money":
      return { ...claim.value, unit: claim.value.currency, whole: false };
    case "count":
      return { ...claim.value, unit: "", whole: true };
    case "percent":
      return { ...claim.value, unit: claim.value.unit, whole: false };
    case "measure":
      return { ...claim.value, unit: claim.value.unit, whole: false };
    case "age":
      return { ...claim.value, roundness: 1, unit: "year", whole: true };
    case "rank":
      return { ...claim.value, roundness: 1, unit: "", whole: true };
    default:
      return undefined;
  }
}

/** The shape of an interval: a single figure, a range, or a bound with one open end. */
export function shapeOf({ low, high }: Interval): "point" | "range" | "at least" | "at most" | "open" {
  if (low === null) return high === null ? "open" : "at most";
  if (high === null) return "at least";
  return low === high ? "point" : "range";
}

/** The one number by which a figure is known: its only end, or the middle of a range. */
export function centreOf({ low, high }: Interval): number {
  if (low === null) return high ?? 0;
  return high === null ? low : (low + high) / 2;
}
