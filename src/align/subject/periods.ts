// Whether two claims speak of the same time. A claim without a time speaks of the story's own event, which is near the
// day of publication; a time far from that day belongs to another event.
import type { Claim } from "../../model/claim.js";
import type { Period } from "../../model/subject.js";
import type { Part } from "./part.js";

/** Days beyond which a time is no longer the news of the day but its background. */
const background = 30;
/** Days beyond which it is another age's. */
const years = 700;
/** Days by which reports of one event may differ in their sentence's date (the day it happened, the day it was announced). */
const sameNews = 10;

export function agreePeriods(a: Claim, b: Claim, published: ReadonlyMap<string, string | null>): Part {
  const [left, right] = [a.subject.period, b.subject.period];
  const detail = `${wordsOf(left)} / ${wordsOf(right)}`;
  if (left === null && right === null) return { part: "period", verdict: "missing", detail, weight: 0 };
  if (left === null || right === null) {
    const [stated, other] = left === null ? [right as Period, a] : [left, b];
    const day = published.get(other.source) ?? published.get(left === null ? b.source : a.source) ?? null;
    const weight = backgroundWeight(stated, day);
    return { part: "period", verdict: weight < 0 ? "differs" : "missing", detail, weight };
  }
  const undated = agreeUndated(left, right, detail);
  if (undated !== null) return undated;
  const turning = agreeTurningPoints(left, right, detail);
  if (turning !== null) return turning;
  const apart = distanceInDays(left, right);
  if (apart === 0) return { part: "period", verdict: "agrees", detail, weight: 0.08 };
  if (apart <= sameNews) return { part: "period", verdict: "missing", detail, weight: -0.08 };
  return { part: "period", verdict: "differs", detail, weight: -0.4, apart: true };
}

/** "By 2008" and "by 2012" overlap, but what shall be done by them is not one thing; nor is what has grown since. */
function agreeTurningPoints(a: Period, b: Period, detail: string): Part | null {
  const [left, right] = a.from === null && b.from === null ? [a.to, b.to] : [null, null];
  if (left === null || right === null || left.startsWith(right) || right.startsWith(left)) return null;
  const apart = Math.abs(endOf(left) - endOf(right)) / dayLength;
  if (apart <= 1) return null;
  return apart > background
    ? { part: "period", verdict: "differs", detail, weight: -0.4, apart: true }
    : { part: "period", verdict: "differs", detail, weight: -0.22 };
}

/** What a stated time says against a claim without one, which speaks of the news of its day. */
function backgroundWeight(stated: Period, day: string | null): number {
  const dated = isDated(stated);
  if (stated.monthDay !== undefined || (day === null && isCoarse(stated))) return -0.22;
  if (day === null || !dated) return 0;
  const distance = distanceInDays(stated, { from: day, to: day, relation: "at" });
  if (distance > years) return -0.4;
  return distance > background ? -0.22 : 0;
}

/**
 * Sources without a date of their own give weekdays and months only. News of the day is told by weekday, its background
 * by month, so that a month against a weekday is another time.
 */
function agreeUndated(a: Period, b: Period, detail: string): Part | null {
  if (isDated(a) && isDated(b)) return null;
  const agree: Part = { part: "period", verdict: "agrees", detail, weight: 0.06 };
  const differ: Part = { part: "period", verdict: "differs", detail, weight: -0.22 };
  if (a.monthDay !== undefined && b.monthDay !== undefined) {
    const near = a.monthDay.startsWith(b.monthDay) || b.monthDay.startsWith(a.monthDay);
    return near ? agree : { ...differ, apart: true };
  }
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday === b.weekday ? agree : differ;
  if (a.monthDay !== undefined || b.monthDay !== undefined) return differ;
  const dated = isDated(a) ? a : b;
  return isCoarse(dated) ? differ : { part: "period", verdict: "missing", detail, weight: 0 };
}

/** A day, month or year that is known; a weekday or a month alone is not. */
function isDated(period: Period): boolean {
  return period.from !== null || period.to !== null;
}

/** A month or a year, not a day. */
function isCoarse(period: Period): boolean {
  const end = period.from ?? period.to;
  return end !== null && end.length <= 7;
}

function wordsOf(period: Period | null): string {
  if (period === null) return "–";
  if (period.monthDay !== undefined) return `--${period.monthDay}`;
  if (period.weekday !== undefined && period.from === null) return `weekday ${period.weekday}`;
  return period.from === period.to ? String(period.from) : `${period.from ?? ""}…${period.to ?? ""}`;
}

const dayLength = 86_400_000;

/** Days between two periods; 0 when they touch or when an end is open towards the other. */
function distanceInDays(a: Period, b: Period): number {
  const [aFrom, aTo] = boundsOf(a);
  const [bFrom, bTo] = boundsOf(b);
  if (aFrom > bTo) return Math.round((aFrom - bTo) / dayLength);
  if (bFrom > aTo) return Math.round((bFrom - aTo) / dayLength);
  return 0;
}

function boundsOf(period: Period): [number, number] {
  return [
    period.from === null ? Number.NEGATIVE_INFINITY : startOf(period.from),
    period.to === null ? Number.POSITIVE_INFINITY : endOf(period.to),
  ];
}

function startOf(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), monthOf(iso, 1) - 1, dayOf(iso, 1));
}

/** Last day of what the text names: of the year, of the month, or the day itself. */
function endOf(iso: string): number {
  const year = Number(iso.slice(0, 4));
  if (iso.length < 7) return Date.UTC(year, 11, 31);
  return iso.length < 10 ? Date.UTC(year, monthOf(iso, 12), 0) : Date.UTC(year, monthOf(iso, 1) - 1, dayOf(iso, 1));
}

function monthOf(iso: string, otherwise: number): number {
  return iso.length < 7 ? otherwise : Number(iso.slice(5, 7));
}

function dayOf(iso: string, otherwise: number): number {
  return iso.length < 10 ? otherwise : Number(iso.slice(8, 10));
}
