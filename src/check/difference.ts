// How far two values lie apart, for severities that depend on it. Takes two claims of one kind; gives nothing for words.
import type { Claim } from "../model/claim.js";
import type { DateValue } from "../model/timespan.js";
import { comparable } from "./comparisons/comparable.js";
import { shareApart } from "./comparisons/rounding.js";

/** A difference as a share of the smaller value, and in units: of money, things, years of age; days for times. */
export interface Difference {
  readonly share: number;
  readonly units: number;
}

/** The distance between the nearest ends of the two; null when it cannot be told. */
export function differenceOf(a: Claim, b: Claim): Difference | null {
  if (a.kind === "date" && b.kind === "date") return betweenDates(a.value, b.value);
  if (a.kind === "duration" && b.kind === "duration") {
    const found = nearestEnds(a.value, b.value);
    return found === null ? null : { share: shareApart(...found), units: Math.abs(found[0] - found[1]) / 86_400 };
  }
  const pair = comparable(a, b);
  if ("reason" in pair) return null;
  const ends = nearestEnds(pair.a, pair.b);
  return ends === null ? null : { share: shareApart(...ends), units: Math.abs(ends[0] - ends[1]) };
}

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** Two bounds of one sort differ by their bounds; values that overlap touch. */
function nearestEnds(a: Ends, b: Ends): [number, number] | null {
  const bounds = [a.low ?? a.high, b.low ?? b.high] as const;
  if (bounds[0] === null || bounds[1] === null) return null;
  const [below, above] = bounds[0] <= bounds[1] ? [a, b] : [b, a];
  return [below.high ?? below.low ?? 0, above.low ?? above.high ?? 0];
}

const dayLength = 86_400_000;

function betweenDates(a: DateValue, b: DateValue): Difference | null {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === null || second === null) return null;
  return { share: Number.POSITIVE_INFINITY, units: Math.abs(first - second) / dayLength };
}

function dayOf({ from, to }: DateValue): number | null {
  const iso = from ?? to;
  if (iso === null) return null;
  const day = Date.parse(iso.length <= 10 ? iso : iso.slice(0, 10));
  return Number.isNaN(day) ? null : day;
}
