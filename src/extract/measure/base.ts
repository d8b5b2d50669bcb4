// A value in the base unit of its dimension, so that miles compare with kilometres.
import { convert } from "convert";
import type { Unit } from "../../lexicon/units.js";
import type { Interval } from "../../model/quantity.js";
import { settle } from "../number/roundness.js";

/** Base unit of each dimension, as the conversion library names it. */
const baseUnits: ReadonlyMap<string, string> = new Map([
  ["length", "m"],
  ["speed", "m"],
  ["mass", "kg"],
  ["area", "m2"],
  ["volume", "m3"],
  ["temperature", "K"],
  ["pressure", "Pa"],
  ["energy", "J"],
  ["power", "W"],
  ["data", "B"],
]);

const secondsPer = { hour: 3600, second: 1 } as const;

/** One value in the base unit; as it is when the unit has no conversion. A difference of temperatures has no offset. */
export function toBase(value: number, unit: Unit, difference = false): number {
  const base = baseUnits.get(unit.dimension);
  if (unit.convert === null || base === undefined) return value;
  // The lexicon's unit names are checked by a test against the library, whose types list every name.
  const amount = convert(value * unit.times, unit.convert as "m").to(base as "m") as number;
  const offset = difference ? (convert(0, unit.convert as "m").to(base as "m") as number) : 0;
  return settle((amount - offset) / (unit.per === null ? 1 : secondsPer[unit.per]));
}

/** The interval in the base unit. */
export function baseInterval(interval: Interval, unit: Unit, difference = false): Interval {
  const { low, high, ...rest } = interval;
  return {
    ...rest,
    low: low === null ? null : toBase(low, unit, difference),
    high: high === null ? null : toBase(high, unit, difference),
  };
}
