// From amounts and units to an ISO 8601 duration and an interval of seconds.
import type { HedgeEffect } from "../../lexicon/hedges.js";
import type { DurationValue } from "../../model/timespan.js";
import type { TimeUnit } from "../time/vocabulary.js";
import type { LengthPart } from "./length-mention.js";

/** Seconds of a unit. A month counts 30.4375 days, a year 365.25; a quarter or season of sport has no fixed length but a third of a year stands for none. */
const seconds: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  weekend: 2 * 86_400,
  week: 7 * 86_400,
  fortnight: 14 * 86_400,
  month: 30.4375 * 86_400,
  quarter: 3 * 30.4375 * 86_400,
  season: 365.25 * 86_400,
  year: 365.25 * 86_400,
  decade: 3652.5 * 86_400,
  century: 36_525 * 86_400,
  millennium: 365_250 * 86_400,
};

/** ISO designator and how many of it make the unit. */
const designators: Readonly<Record<TimeUnit, readonly [string, number]>> = {
  second: ["S", 1],
  minute: ["M", 1],
  hour: ["H", 1],
  day: ["D", 1],
  weekend: ["D", 2],
  week: ["W", 1],
  fortnight: ["W", 2],
  month: ["M", 1],
  quarter: ["M", 3],
  season: ["Y", 1],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
  millennium: ["Y", 1000],
};

const clockUnits: ReadonlySet<TimeUnit> = new Set(["second", "minute", "hour"]);
/** A frequency of parts of a unit is told in the next smaller one. */
const smallerUnit: Partial<Record<TimeUnit, readonly [TimeUnit, number]>> = {
  year: ["month", 12],
  week: ["day", 7],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
};

/** The value of a length under a hedge; a bound opens the other end. */
export function durationValue(
  parts: readonly LengthPart[],
  hedge: HedgeEffect | null,
  sense: DurationValue["sense"],
): DurationValue {
  let low: number | null = 0;
  let high: number | null = 0;
  for (const { unit, amount } of parts) {
    low = low === null || amount.low === null ? null : low + amount.low * seconds[unit];
    high = high === null || amount.high === null ? null : high + amount.high * seconds[unit];
  }
  const vague = parts.some(({ amount }) => amount.vague);
  return {
    iso: isoDuration(parts),
    low: hedge?.bound === "high" ? null : low,
    high: hedge?.bound === "low" ? null : high,
    approximate: vague || hedge?.approximate === true,
    sense,
  };
}

/** "P6M", "PT30S", "P2Y3M", "PT2.5H"; weeks mixed with other units count as days. */
function isoDuration(parts: readonly LengthPart[]): string {
  const dates: string[] = [];
  const clocks: string[] = [];
  for (const part of parts) {
    let unit = part.unit;
    let value = part.amount.low ?? part.amount.high ?? 1;
    const finer = smallerUnit[unit];
    if (value < 1 && finer !== undefined) {
      unit = finer[0];
      value = Number((value * finer[1]).toFixed(2));
    }
    const [letter, factor] = designators[unit];
    const mixedWeek = letter === "W" && parts.length > 1;
    const text = `${Number((value * factor * (mixedWeek ? 7 : 1)).toFixed(4))}${mixedWeek ? "D" : letter}`;
    (clockUnits.has(unit) ? clocks : dates).push(text);
  }
  return `P${dates.join("")}${clocks.length > 0 ? `T${clocks.join("")}` : ""}`;
}
