// How far apart two figures are, and whether one is a rounding of the other. All figures are in one unit.
import { centreOf, type Figure } from "./figures.js";

/** How two figures that do not overlap stand to each other. */
export type Distance = "same" | "rounded" | "coarsely rounded" | "apart";

/** What a rule allows, as shares: between plain figures, and when one is hedged. */
export interface Allowance {
  readonly tolerance: number;
  readonly approximate: number;
  /** Between figures that were written in two units, of which one has been converted and rounded. */
  readonly converted?: number;
}

/** Beyond this a rounding is none that an editor would accept, whatever the digits say: 100,000 for 120,000. */
const coarsest = 0.1;

/** The gap between two closed intervals as a share of the smaller end; 0 when they touch. */
export function shareApart(x: number, y: number): number {
  const smaller = Math.min(Math.abs(x), Math.abs(y));
  if (x === y) return 0;
  return smaller === 0 ? Number.POSITIVE_INFINITY : Math.abs(x - y) / smaller;
}

/**
 * Judges the two nearest ends `x` of `a` and `y` of `b`. "Rounded" follows the written roundness: 2,487 rounds to 2,500,
 * but 750 does not round to 700. A figure with one significant digit may stand for much; there the rule's allowance is
 * the limit, and beyond it the rounding is coarse.
 */
export function distance(a: Figure, x: number, b: Figure, y: number, allowed: Allowance): Distance {
  const apart = shareApart(x, y);
  if (apart < 1e-9) return "same";
  const gap = Math.abs(x - y);
  if (apart <= (allowed.converted ?? 0)) return "rounded";
  if (a.approximate || b.approximate) {
    if (apart <= allowed.approximate + 1e-9 || gap <= hedgedSlack(a, x, b, y)) return "rounded";
  }
  const small = Math.max(Math.abs(x), Math.abs(y)) < 100;
  if (a.whole && small) return "apart";
  if (!roundsTo(a, x, b, y)) return "apart";
  const [coarse, fine] = a.roundness > b.roundness ? [a, b] : [b, a];
  const digits = Math.abs(centreOf(coarse)) / coarse.roundness;
  if (apart <= allowed.tolerance + 1e-9) return "rounded";
  const decimals = fine.roundness < 1 && coarse.roundness <= 1;
  const fewInNumber = a.whole && Math.abs(x) < 1000;
  if (!fewInNumber && (decimals || digits >= 10)) return "rounded";
  return apart <= coarsest ? "coarsely rounded" : "apart";
}

/** True when the finer of two ends, rounded as the coarser is written, gives the coarser (a half rounds up). */
function roundsTo(a: Figure, x: number, b: Figure, y: number): boolean {
  if (a.roundness === b.roundness) return false;
  const [unit, coarse, fine] = a.roundness > b.roundness ? [a.roundness, x, y] : [b.roundness, y, x];
  const gap = Math.abs(coarse - fine);
  const half = unit / 2;
  return gap < half * (1 - 1e-9) || (gap <= half * (1 + 1e-9) && coarse > fine);
}

/** What "about 50" or "a dozen or so" leaves open in numbers below a hundred: half of the last written digit's unit. */
function hedgedSlack(a: Figure, x: number, b: Figure, y: number): number {
  const larger = Math.max(Math.abs(x), Math.abs(y));
  if (larger >= 100) return 0;
  const unit = Math.max(a.approximate ? a.roundness : 0, b.approximate ? b.roundness : 0);
  const half = Math.min(unit / 2, larger / 4) * (1 + 1e-9);
  return a.whole && larger >= 10 ? Math.max(half, 1) : half;
}
