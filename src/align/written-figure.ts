// Figures and times as they were written, brought to one shape, so that slips of the pen can be seen: the digits, the unit
// beside them, and the size that makes two ways of writing one figure equal.
import type { Claim } from "../model/claim.js";
import type { DateValue, DurationValue } from "../model/timespan.js";

/** A figure as written. */
export interface WrittenFigure {
  /** Figures of two families are never taken for each other: money, a length, a year, a day … */
  readonly family: string;
  /** Currency, unit, or the like: a slip may put another in its place. Of a day the weekday, where it is written. */
  readonly unit: string;
  /** The number beside the unit; of a day the days since 1970, of a clock time the minutes since midnight. */
  readonly number: number;
  /** Equal for equal sizes, however written: "60 minutes", "one hour". */
  readonly size: string;
  /** Neither a bound nor hedged. */
  readonly exact: boolean;
}

/** The figures of a claim; none when it is a range, vague, or no figure, two for a day with a clock time. */
export function writtenFiguresOf(claim: Claim): WrittenFigure[] {
  const figure = claim.kind === "date" ? dayOf(claim.value) : amountOf(claim);
  const clock = claim.kind === "date" ? clockOf(claim.value) : null;
  return [figure, clock].filter((found) => found !== null);
}

function amountOf(claim: Claim): WrittenFigure | null {
  switch (claim.kind) {
    case "money":
      return ofAmount(claim.value, "money", claim.value.currency);
    case "percent":
      return ofAmount(claim.value, "percent", claim.value.unit);
    case "count":
      // Of a score the one figure is nothing without the other.
      return claim.value.against === undefined ? ofAmount(claim.value, "count", "") : null;
    case "age":
      return ofAmount(claim.value, "age", claim.value.unit);
    case "rank":
      return ofAmount(claim.value, "rank", "");
    case "measure": {
      const figure = ofAmount(claim.value, `measure ${claim.value.dimension}`, claim.value.unit);
      const base = claim.value.base.low ?? claim.value.base.high;
      return figure === null || base === null ? figure : { ...figure, size: String(Number(base.toPrecision(3))) };
    }
    case "duration":
      return ofDuration(claim.value);
    default:
      return null;
  }
}

function ofAmount(
  {
    low,
    high,
    approximate,
  }: { readonly low: number | null; readonly high: number | null; readonly approximate: boolean },
  family: string,
  unit: string,
): WrittenFigure | null {
  // "dozens", "hundreds of thousands": how many is anybody's guess.
  if (low !== high && (approximate || (low !== null && high !== null))) return null;
  const number = low ?? high;
  if (number === null || number === 0) return null;
  // "minus 19 degrees": a figure of its own sort.
  const side = number < 0 ? `minus ${unit}` : unit;
  return { family, unit: side, number: Math.abs(number), size: String(number), exact: low === high && !approximate };
}

function ofDuration({ iso, low, high, sense }: DurationValue): WrittenFigure | null {
  const parts = /^P(?:T)?(\d+(?:\.\d+)?)([YMWDHS])$/.exec(iso);
  if (parts === null || low === null || low !== high) return null;
  // "every day", "once a week": no figure is written.
  if (sense === "frequency" && parts[1] === "1") return null;
  const unit = iso.startsWith("PT") ? `T${parts[2]}` : (parts[2] as string);
  return { family: `duration ${sense}`, unit, number: Number(parts[1]), size: String(low), exact: true };
}

function clockOf({ clock }: DateValue): WrittenFigure | null {
  if (clock === undefined) return null;
  const [hour = "0", minute = "0"] = clock.time.split(":");
  const minutes = Number(hour) * 60 + Number(minute);
  return { family: "clock", unit: clock.zone ?? "", number: minutes, size: String(minutes), exact: true };
}

function dayOf({ from, to, weekday, monthDay, relation, clock, implied }: DateValue): WrittenFigure | null {
  // "at 7.20 p.m.": the day is that of the news, and nobody wrote it.
  if (clock !== undefined && weekday === undefined && implied?.includes("day") === true) return null;
  if (from === null && to === null) {
    if (weekday !== undefined)
      return { family: "weekday", unit: "", number: weekday, size: String(weekday), exact: true };
    if (monthDay === undefined) return null;
    const number = Number(monthDay.replace("-", ""));
    return { family: monthDay.length > 2 ? "month and day" : "month", unit: "", number, size: monthDay, exact: true };
  }
  if (from !== null && to !== null && from.length === 4 && from !== to) {
    return { family: "years", unit: to, number: Number(from), size: `${from}–${to}`, exact: true };
  }
  const edge = relation === "before" || relation === "until" ? (to ?? from) : (from ?? to);
  if (edge === null || (from !== null && to !== null && from !== to)) return null;
  if (edge.length === 4) return { family: "year", unit: "", number: Number(edge), size: edge, exact: true };
  const [year = 0, month = 1, day = 1] = edge.slice(0, 10).split("-").map(Number);
  if (edge.length === 7)
    return { family: "year and month", unit: "", number: year * 12 + month, size: edge, exact: true };
  return {
    family: "day",
    unit: weekday === undefined ? "" : String(weekday),
    number: Date.UTC(year, month - 1, day) / 86_400_000,
    size: edge.slice(0, 10),
    exact: true,
  };
}
