// Dates and clock times of one event. Takes intervals with a precision; a coarser time agrees with a finer one inside it.
import type { DateValue } from "../../model/timespan.js";
import { minutesInDay, type Stretch, stretchOf, weekdayOf } from "./calendar.js";
import type { Comparison, Judgement } from "./comparison.js";
import { agree, differ } from "./judgement.js";
import { optionsSchema } from "./options.js";
import { offsetOf } from "./zones.js";

/** Options of `date`; see its schema. */
export type DateOptions = {
  readonly approximateDays?: number;
  readonly clockMinutes?: number;
  readonly weekday?: boolean;
};

/** What a clock time given to the hour or half-hour, or with a hedge, leaves open. */
const roundClockMinutes = 15;

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
  compare(one, other, options) {
    if (one.kind !== "date" || other.kind !== "date") return agree("not dates");
    if (one.negated !== other.negated) return agree("one of the two is denied");
    const a = one.value;
    const b = other.value;
    if (isUndated(a) || isUndated(b)) return judgeUndated(a, b, options);
    if (isPoint(a) && isPoint(b)) return judgePoints(a, b, options);
    if (a.relation === b.relation && a.relation !== "at") return judgeEdges(a, b, options);
    if (isYearSpan(a) && isYearSpan(b)) return judgeSpans(a, b);
    return judgeOverlap(a, b, options);
  },
};

function isUndated(value: DateValue): boolean {
  return value.from === null && value.to === null;
}

function isPoint(value: DateValue): boolean {
  return value.relation === "at" && value.from !== null && value.from === value.to;
}

/** "1967-1979": both years written, so each end says something. */
function isYearSpan({ from, to, relation, implied }: DateValue): boolean {
  return relation === "at" && from?.length === 4 && to?.length === 4 && from !== to && implied === undefined;
}

/** Only a weekday or a clock time is known of one side. */
function judgeUndated(a: DateValue, b: DateValue, options: DateOptions): Judgement {
  const days = [weekdayIn(a), weekdayIn(b)];
  if (options.weekday !== false && days[0] != null && days[1] != null && days[0] !== days[1]) {
    return differ("another day of the week", "contradiction", "warning");
  }
  return judgeClocks(a, b, 0, options) ?? agree("no date on one side");
}

function weekdayIn(value: DateValue): number | null {
  if (value.weekday !== undefined) return value.weekday;
  const stretch = value.from === value.to && value.from !== null ? stretchOf(value.from) : null;
  return stretch === null || stretch.end - stretch.start > minutesInDay ? null : weekdayOf(stretch.start);
}

function judgePoints(a: DateValue, b: DateValue, options: DateOptions): Judgement {
  const x = stretchOf(a.from ?? "");
  const y = stretchOf(b.from ?? "");
  if (x === null || y === null) return agree("not a date that can be compared");
  const days = Math.round(dayOf(y) - dayOf(x));
  if (x.precision === "minute" && y.precision === "minute") {
    const clocks = judgeClocks(a, b, days, options);
    if (clocks !== null) return clocks;
  }
  if (overlap(x, y)) return agree("one lies within the other");
  return judgeGap(a, b, x, y, options);
}

/** Clock times on days that lie `days` apart; null when they cannot be compared. */
function judgeClocks(a: DateValue, b: DateValue, days: number, options: DateOptions): Judgement | null {
  if (a.clock === undefined || b.clock === undefined) return null;
  const zones = [a.clock.zone ?? "local", b.clock.zone ?? "local"].map((zone) => zone.toLowerCase());
  const offsets = [offsetOf(zones[0] ?? ""), offsetOf(zones[1] ?? "")];
  const sameZone = zones[0] === zones[1];
  if (!sameZone && (offsets[0] == null || offsets[1] == null)) return agree("clock times in different zones");
  const shift = sameZone ? 0 : (offsets[1] ?? 0) - (offsets[0] ?? 0);
  const apart = Math.abs(days * minutesInDay + clockMinutes(b.clock.time) - shift - clockMinutes(a.clock.time));
  const gap =
    isUndated(a) || isUndated(b) ? Math.min(apart % minutesInDay, minutesInDay - (apart % minutesInDay)) : apart;
  const round = a.approximate || b.approximate || isRound(a.clock.time) !== isRound(b.clock.time);
  const allowed = Math.max(options.clockMinutes ?? 2, round ? roundClockMinutes : 0);
  if (gap <= allowed) return agree("the same clock time");
  if (gap >= minutesInDay) return differ(daysText(gap / minutesInDay), "contradiction");
  const slip = gap % 60 === 0 ? (gap === 720 ? ": a.m. for p.m.?" : ": another time zone?") : "";
  return differ(
    `${minutesText(gap)} apart${slip}`,
    "contradiction",
    gap % 60 === 0 && gap < 720 ? "warning" : undefined,
  );
}

/** Two beginnings ("since 2014", "since January 2014"), or two ends. */
function judgeEdges(a: DateValue, b: DateValue, options: DateOptions): Judgement {
  const x = stretchOf((a.from ?? a.to) as string);
  const y = stretchOf((b.from ?? b.to) as string);
  if (x === null || y === null || overlap(x, y)) return agree("the same turning point");
  if (a.relation === "before" || a.relation === "after") return agree("both can be right");
  return judgeGap(a, b, x, y, options);
}

function judgeSpans(a: DateValue, b: DateValue): Judgement {
  if (a.from === b.from && a.to === b.to) return agree("the same years");
  return differ(`${a.from}–${a.to} / ${b.from}–${b.to}`, "contradiction");
}

/** A point or range against a range or an open end. */
function judgeOverlap(a: DateValue, b: DateValue, options: DateOptions): Judgement {
  const x = rangeOf(a);
  const y = rangeOf(b);
  if (x === null || y === null || overlap(x, y)) return agree("the times overlap");
  const open = a.from === null || a.to === null || b.from === null || b.to === null;
  const judgement = judgeGap(a, b, x, y, options);
  if (judgement.compatible || !open) return judgement;
  return differ(judgement.reason, "contradiction", "info");
}

function judgeGap(a: DateValue, b: DateValue, x: Stretch, y: Stretch, options: DateOptions): Judgement {
  const gap = Math.max(x.start - y.end, y.start - x.end);
  const coarse = [x.precision, y.precision];
  const slack = coarse.includes("year") ? 366 : coarse.includes("month") ? 31 : (options.approximateDays ?? 2);
  if ((a.approximate || b.approximate) && gap < slack * minutesInDay) return agree("within what the hedge allows");
  const days = Math.floor(gap / minutesInDay) + 1;
  const bothWorkedOut = a.implied?.includes("day") === true && b.implied?.includes("day") === true;
  if (days === 1 && coarse[0] === "day" && coarse[1] === "day" && bothWorkedOut) {
    return differ("one day apart, both worked out from the publication date", "contradiction", "warning");
  }
  return differ(slipText(a, b) ?? gapText(coarse.includes("year"), coarse.includes("month"), days), "contradiction");
}

/** The same day of another month or year is a usual slip. */
function slipText({ from: a }: DateValue, { from: b }: DateValue): string | null {
  if (a === null || b === null || a.length < 10 || b.length < 10) return null;
  if (a.slice(4, 10) === b.slice(4, 10)) return "the same day of another year";
  if (a.slice(0, 4) === b.slice(0, 4) && a.slice(8, 10) === b.slice(8, 10)) return "the same day of another month";
  return null;
}

function gapText(years: boolean, months: boolean, days: number): string {
  if (years) return "another year";
  return months ? "another month" : daysText(days);
}

function rangeOf({ from, to }: DateValue): Stretch | null {
  const start = from === null ? null : stretchOf(from);
  const end = to === null ? null : stretchOf(to);
  if (start === null && end === null) return null;
  const precision = start?.precision ?? end?.precision ?? "day";
  return { start: start?.start ?? Number.NEGATIVE_INFINITY, end: end?.end ?? Number.POSITIVE_INFINITY, precision };
}

function overlap(x: Stretch, y: Stretch): boolean {
  return x.start < y.end && y.start < x.end;
}

function dayOf({ start }: Stretch): number {
  return Math.floor(start / minutesInDay);
}

function clockMinutes(time: string): number {
  const [hour = "0", minute = "0"] = time.split(":");
  return Number(hour) * 60 + Number(minute);
}

function isRound(time: string): boolean {
  return /:(?:00|30)$/.test(time);
}

function minutesText(minutes: number): string {
  if (minutes % 60 === 0) return minutes === 60 ? "one hour" : `${minutes / 60} hours`;
  return `${minutes} minutes`;
}

function daysText(days: number): string {
  const whole = Math.round(days);
  return whole === 1 ? "one day apart" : `${whole} days apart`;
}
