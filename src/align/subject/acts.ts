// Whether two dates are of one act. One verb is shared by much that has nothing else in common: two bodies that strike, two
// days on which markets fell. Sameness needs the thing as well, and texts that speak of the same days.
import type { Lexicon } from "../../lexicon/index.js";
import type { Claim } from "../../model/claim.js";
import { agreeAnchors } from "./anchors.js";
import type { Part } from "./part.js";

type Published = ReadonlyMap<string, string | null>;

const dayLength = 86_400_000;
/** Texts printed further apart, each of which tells of a weekday of its own, tell of two days. */
const sameWeek = 6;
/** What lies as far back when a text is printed is not what that text says will come. */
const longPast = 60;

/** The verb, and who does it or what it is done to. */
export function agreeAct(a: Claim, b: Claim, published: Published, lexicon: Lexicon): Part {
  const [left, right] = [a.subject.measure, b.subject.measure];
  if (a.kind !== "date" || b.kind !== "date") return { part: "act", verdict: "missing", detail: "–", weight: 0 };
  const reason = apartInTime(a, b, published);
  if (reason !== null) return { part: "act", verdict: "differs", detail: reason, weight: -0.4, apart: true };
  const things = sharedThings(a, b, lexicon);
  const detail = `${left ?? "–"} / ${right ?? "–"}: ${things ?? "–"}`;
  if (things === null) return { part: "act", verdict: "missing", detail, weight: 0 };
  return things === ""
    ? { part: "act", verdict: "differs", detail, weight: -0.2 }
    : {
        part: "act",
        verdict: "agrees",
        detail,
        weight: isOneHappening(a, b, lexicon) ? 0.5 : 0,
      };
}

/** Days of one happening that two papers may put it on, at most so far apart. */
const sameDays = 7;

/** The same noun does the same thing on nearly the same day: "the crush began at 8:20" and "the crush started at 8:50". */
function isOneHappening(a: Claim, b: Claim, { eventVerbs }: Lexicon): boolean {
  const { measure, counted } = a.subject;
  if (measure === null || counted === null || !eventVerbs.classes.has(measure)) return false;
  if (b.subject.measure !== measure || b.subject.counted !== counted || a.kind !== "date" || b.kind !== "date")
    return false;
  const [one, other] = [dayOf(a.value.from ?? a.value.to), dayOf(b.value.from ?? b.value.to)];
  if (one === null || other === null) return a.value.clock !== undefined && b.value.clock !== undefined;
  return isDay(a.value.from) && isDay(b.value.from) && Math.abs(one - other) <= sameDays;
}

function isDay(iso: string | null): boolean {
  return iso !== null && iso.length >= 10;
}

/** Why two dates cannot be of one act, whatever else the sentences say; null when they can. */
export function apartInTime(a: Claim, b: Claim, published: Published): string | null {
  if (a.kind !== "date" || b.kind !== "date") return null;
  if (isStamp(a) || isStamp(b)) return "the time of a reading";
  if (isFiscal(a) !== isFiscal(b)) return "a business year and a year of the calendar";
  const days = [dayOf(published.get(a.source)), dayOf(published.get(b.source))] as const;
  if (days[0] === null || days[1] === null) return null;
  const between = Math.abs(days[0] - days[1]);
  const ofTheDay = isOfTheDay(a) && isOfTheDay(b);
  if (ofTheDay && between > (isToday(a) && isToday(b) ? 0 : 1)) return "the news of two days";
  if (isReckoned(a) && isReckoned(b) && between > sameWeek) return "the news of two weeks";
  if (comesAfter(a, days[0], b) || comesAfter(b, days[1], a)) return "one is over when the other is to come";
  return null;
}

/**
 * What two dates have in common besides the verb: a name, the noun that they go with, other words of their sentences. Empty
 * when nothing is, null when one of them names nothing.
 */
export function sharedThings(a: Claim, b: Claim, lexicon: Lexicon): string | null {
  if (agreeAnchors(a, b, lexicon).verdict === "agrees") return a.subject.anchor?.text ?? "";
  if (a.subject.counted !== null && a.subject.counted === b.subject.counted) return a.subject.counted;
  if (areTwoTrades(a, b, lexicon)) return "";
  const [ours, theirs] = [thingsOf(a), thingsOf(b)];
  if (ours.length === 0 || theirs.length === 0) return null;
  return ours.filter((word) => theirs.includes(word)).join(" ");
}

/** Bakers and pilots. */
function areTwoTrades(a: Claim, b: Claim, { measures: { humans } }: Lexicon): boolean {
  const [left, right] = [a.subject.counted, b.subject.counted];
  return left !== null && right !== null && left !== right && humans.has(left) && humans.has(right);
}

/** Where it was done says little: much is done there. */
function thingsOf({ subject: { terms, measure, facet, places } }: Claim): string[] {
  const where = new Set(places.flatMap((place) => place.toLowerCase().split(/\s+/)));
  return terms.filter((term) => term !== measure && term !== facet && !where.has(term) && !calendarWord.test(term));
}

const calendarWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|morning|afternoon|evening|night|day|week|month|year|\d+)$/;

/** "As of 16:08": when a figure was read off, which every reader does at a time of his own. */
function isStamp({ text }: Claim): boolean {
  return /^as (?:of|at)\b/i.test(text);
}

function isFiscal({ text }: Claim): boolean {
  return /\b(?:fiscal|financial year|FY ?\d)/i.test(text);
}

/** "Today", "this morning", or a clock time without a day. */
function isOfTheDay(claim: Claim): boolean {
  if (claim.kind !== "date" || claim.value.weekday !== undefined) return false;
  if (claim.value.from === null && claim.value.to === null) return claim.value.clock !== undefined;
  return isReckoned(claim) && /\b(?:today|tonight|yesterday|tomorrow|this|last night|overnight)\b/i.test(claim.text);
}

function isToday({ text }: Claim): boolean {
  return /\b(?:today|tonight)\b/i.test(text);
}

/** A day that is worked out from that of publication. */
function isReckoned(claim: Claim): boolean {
  if (claim.kind !== "date") return false;
  const { implied, from, to, weekday } = claim.value;
  const end = from ?? to;
  return (
    implied?.includes("day") === true &&
    end !== null &&
    end.length >= 10 &&
    (weekday !== undefined || !/\d/.test(claim.text))
  );
}

/** True when `coming` lies ahead of the day on which its text was printed, and `other` is told as over and long before it. */
function comesAfter(coming: Claim, printed: number, other: Claim): boolean {
  if (coming.kind !== "date" || other.kind !== "date" || other.modality !== "asserted") return false;
  const [start, end] = [coming.value.from ?? coming.value.to, other.value.to ?? other.value.from];
  if (start === null || end === null) return false;
  // The same day of another year is a slip.
  if (start.length >= 10 && start.slice(5, 10) === end.slice(5, 10)) return false;
  const [begins, ended] = [dayOf(start), dayOf(end)];
  return (
    begins !== null &&
    ended !== null &&
    begins > printed &&
    (coming.modality === "planned" || coming.value.implied === undefined) &&
    ended < printed - longPast
  );
}

/** Days since 1970; of a month or a year its first. */
function dayOf(iso: string | null | undefined): number | null {
  if (iso == null) return null;
  const time = Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? null : Math.floor(time / dayLength);
}
