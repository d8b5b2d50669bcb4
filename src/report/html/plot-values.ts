// What can be drawn of a finding: takes its claims, gives intervals on one common axis, or null when there is none (names,
// words, two currencies, values that are all the same).
import type { Claim } from "../../model/claim.js";
import type { Finding } from "../../model/finding.js";
import type { Interval } from "../../model/quantity.js";
import { instantsOf } from "./instants.js";

/** One value on the axis. An end that is null is open. */
export interface Mark {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  /** The end itself is excluded ("more than 12"). */
  readonly lowExclusive: boolean;
  readonly highExclusive: boolean;
  readonly change: "increase" | "decrease" | null;
}

export interface Plot {
  /** `time`: milliseconds since 1970, in UTC. */
  readonly axis: "number" | "time";
  /** What the numbers of the axis are: "km", "%", "USD"; empty when the positions say it. */
  readonly unit: string;
  /** One row for each position, its values from low to high; a row may be empty. */
  readonly rows: readonly (readonly Mark[])[];
}

/** A claim's value as a mark, and on which axis it belongs; null when it has no place on any. */
interface Placed {
  readonly mark: Mark;
  readonly axis: Plot["axis"];
  readonly unit: string;
}

/** The marks of a finding's positions on one axis; null when they have none in common or there is nothing to see. */
export function plotOf(finding: Finding): Plot | null {
  const claims = finding.positions.flatMap((position) => position.claims);
  const place = placerFor(claims);
  const rows = finding.positions.map((position) => distinct(position.claims.map(place)));
  const placed = rows.flat();
  const first = placed[0];
  if (first === undefined || placed.some(({ axis, unit }) => axis !== first.axis || unit !== first.unit)) return null;
  if (rows.filter((row) => row.length > 0).length < 2) return null;
  const ends = new Set(placed.flatMap(({ mark }) => [mark.low, mark.high]).filter((end) => end !== null));
  if (ends.size < 2) return null;
  return { axis: first.axis, unit: first.unit, rows: rows.map((row) => telling(row.map(({ mark }) => mark))) };
}

/** Values drawn for one position: compatible values are many in a long list of sources, and say little more than a few. */
const drawnValues = 5;

/** From low to high; of more than can be drawn, some from the whole stretch, its two ends among them. */
function telling(marks: readonly Mark[]): readonly Mark[] {
  const middle = ({ low, high }: Mark): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
  const ordered = [...marks].sort((a, b) => middle(a) - middle(b));
  if (ordered.length <= drawnValues) return ordered;
  const picked = Array.from({ length: drawnValues }, (_, at) =>
    Math.round((at * (ordered.length - 1)) / (drawnValues - 1)),
  );
  return picked.map((at) => ordered[at] as Mark);
}

function distinct(placed: readonly (Placed | null)[]): Placed[] {
  const byShape = new Map<string, Placed>();
  for (const one of placed) if (one !== null) byShape.set(JSON.stringify(one), one);
  return [...byShape.values()];
}

/** Measures in several units are drawn in the base unit of their dimension; lengths of time in the largest unit that fits all. */
function placerFor(claims: readonly Claim[]): (claim: Claim) => Placed | null {
  const units = new Set(claims.map((claim) => (claim.kind === "measure" ? claim.value.unit : "")));
  const seconds = claims.flatMap((claim) =>
    claim.kind === "duration" ? [claim.value.low ?? claim.value.high ?? 0] : [],
  );
  const step = stepFor(Math.min(...seconds.filter((length) => length > 0)));
  return (claim) => {
    switch (claim.kind) {
      case "money":
        return onNumbers(claim.value, claim.value.currency, 1, claim.value.change);
      case "count":
        if (claim.value.against !== undefined) return null;
        return onNumbers(claim.value, "", 1, claim.value.change);
      case "percent":
        return onNumbers(claim.value, claim.value.unit, 1, claim.value.change);
      case "rank":
        return onNumbers(claim.value, "");
      case "age":
        return onNumbers(claim.value, "years");
      case "measure": {
        const { value } = claim;
        return units.size === 1
          ? onNumbers(value, value.unit === "magnitude" ? "" : value.unit, 1, value.change)
          : onNumbers(value.base, `${value.dimension}, base unit`, 1, value.change);
      }
      case "duration":
        return onNumbers(claim.value, step.name, step.seconds);
      case "date": {
        const span = instantsOf(claim.value);
        return span === null
          ? null
          : { mark: markOf({ ...span, approximate: claim.value.approximate }), axis: "time", unit: "" };
      }
      default:
        return null;
    }
  };
}

function onNumbers(interval: Interval, unit: string, divisor = 1, change?: "increase" | "decrease"): Placed | null {
  const ends = [interval.low, interval.high].filter((end) => end !== null);
  if (ends.length === 0 || !ends.every(Number.isFinite)) return null;
  return { mark: markOf(interval, divisor, change ?? null), axis: "number", unit };
}

function markOf(interval: Interval, divisor = 1, change: Mark["change"] = null): Mark {
  const scaled = (end: number | null): number | null => (end === null ? null : end / divisor);
  return {
    low: scaled(interval.low),
    high: scaled(interval.high),
    approximate: interval.approximate,
    lowExclusive: interval.lowExclusive === true,
    highExclusive: interval.highExclusive === true,
    change,
  };
}

const steps = [
  { name: "years", seconds: 31_557_600 },
  { name: "days", seconds: 86_400 },
  { name: "hours", seconds: 3600 },
  { name: "minutes", seconds: 60 },
] as const;

function stepFor(shortest: number): { readonly name: string; readonly seconds: number } {
  return steps.find(({ seconds }) => seconds <= shortest) ?? { name: "seconds", seconds: 1 };
}
