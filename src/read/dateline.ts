// The words before the first sentence of a lede: where and when it was written, and for which agency.
// Takes a paragraph; gives the span of the dateline and what it says; refuses anything that does not end in a dash.
import type { Outlets } from "../lexicon/outlets.js";
import type { Span } from "../model/span.js";
import { namedOutlet } from "./masthead.js";
import { findOutlets } from "./outlet-mentions.js";
import { isCalendarDate, monthNumber } from "./written-date.js";

export interface Dateline extends Span {
  /** The place as written, "KYIV, Ukraine"; null for "(CNN) --". */
  readonly place: string | null;
  /** Agency or outlet named in brackets, as the lexicon spells it, with its words. */
  readonly outlet: (Span & { readonly name: string }) | null;
  /** Month and day, with the year when it stands there. */
  readonly date: (Span & { readonly year: number | null; readonly month: number; readonly day: number }) | null;
}

const dash = "(?:--|[-–—―])";
const monthName =
  "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\\b\\.?";
const state = "(?:,\\s?\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,3})?";
const day = `(?<date>(?:(?<dayFirst>\\d{1,2})\\s)?(?<month>${monthName})(?:\\s(?<day>\\d{1,2}))?(?:,?\\s(?<year>\\d{4}))?)`;
const written = `(?:[,\\s]{1,3}${day})?`;
/** "(Reuters)", or "/PRNewswire/" as releases have it. */
const brackets = "(?<brackets>\\([^()]{2,40}\\)|/[^/()]{2,40}/)";
/** A hyphen with no blank beside it joins a word: "HALF-BUILT BRIDGE FALLS". */
const ending = `(?:\\s{0,2}(?:--|[–—―])\\s*|\\s{1,2}-\\s*|-\\s+)(?=["“‘'«(\\p{Lu}\\d$£€])`;

/** A place in capitals, perhaps with a state or country after it: "UNITED NATIONS", "BELLINGHAM, Wash.". */
const capitalPlace = `\\p{Lu}[\\p{Lu}.'’-]*[\\p{Lu}.'’](?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}${state}`;
/** One such place, or two: "AUSTIN, Texas and BOSTON". */
const capitalPlaces = `(?<place>${capitalPlace}(?:,? and ${capitalPlace}| ?/ ?${capitalPlace})?)`;

const capitals = new RegExp(`^${capitalPlaces}?${written}\\s{0,3}${brackets}?${ending}`, "u");
/** A place in small letters counts only with an agency in brackets: "Manila, Jan 3 (Reuters) -". */
const smallLetters = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}${state})${written}\\s{0,3}${brackets}${ending}`,
  "u",
);
/** "May 2 (Reuters) -": the day and the agency alone. */
const dayAlone = new RegExp(`^${day}\\s{0,3}${brackets}${ending}`, "u");
/** "BOSTON--(BUSINESS WIRE)--May 2, 2023--": the day behind the wire. */
const dayBehindWire = new RegExp(`^${capitalPlaces}\\s?${dash}\\s?${brackets}\\s?${dash}\\s?${day}${ending}`, "u");

/** The dateline at the start of a paragraph of `text`, or null. */
export function findDateline(text: string, paragraph: Span, outlets: Outlets): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
  const match = dayBehindWire.exec(head) ?? capitals.exec(head) ?? smallLetters.exec(head) ?? dayAlone.exec(head);
  if (match?.groups === undefined) return null;
  const { place, month, year, brackets: agency } = match.groups;
  const number = match.groups["day"] ?? match.groups["dayFirst"];
  // A month alone, "JUBA, May (…)", is no day; nor is Sept. 31.
  const exists =
    number !== undefined &&
    isCalendarDate({ year: Number(year ?? 2000), month: monthNumber(month as string), day: Number(number) });
  const date = exists ? match.groups["date"] : undefined;
  const at = (words: string) => {
    const start = paragraph.start + match[0].indexOf(words);
    return { start, end: start + words.length };
  };
  const named = agency === undefined ? undefined : findOutlets(text, at(agency), outlets)[0];
  const unlisted =
    agency === undefined || named !== undefined
      ? null
      : unlistedAgency(agency.slice(1, -1).trim(), date !== undefined, isInCapitals(place), outlets);
  if (named === undefined && unlisted === null && !isInCapitals(place)) return null;
  // "NASA - the agency": capitals and a dash alone are no dateline when the word goes on in the same breath.
  if (place !== undefined && agency === undefined && date === undefined && place.length < 4) return null;
  return {
    start: paragraph.start,
    end: paragraph.start + match[0].trimEnd().length,
    place: place ?? null,
    outlet:
      named !== undefined
        ? { start: named.start, end: named.end, name: named.outlet }
        : unlisted === null
          ? null
          : { ...at(unlisted), name: unlisted },
    date:
      date === undefined
        ? null
        : {
            ...at(date),
            month: monthNumber(month as string),
            day: Number(number),
            year: year === undefined ? null : Number(year),
          },
  };
}

/** The first word at least: "UNITED NATIONS", "BELLINGHAM, Wash.". */
function isInCapitals(place: string | undefined): boolean {
  return place !== undefined && place.slice(0, 2) === place.slice(0, 2).toUpperCase();
}

/**
 * An agency in brackets that no list knows. Behind a date nothing else stands there: "RIGA, Feb 12 (Baltic Wire) -". Without
 * one it must end like an outlet, or be letters of a station or agency (KXAN); "CAPE CANAVERAL (Florida) -" is a place.
 */
function unlistedAgency(words: string, dated: boolean, inCapitals: boolean, outlets: Outlets): string | null {
  if (!/^\p{Lu}[\p{L}\p{N}.&'’-]+(?: (?:of |and )?[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*){0,4}$/u.test(words)) return null;
  if (dated) return words;
  if (namedOutlet(words, outlets) !== null) return inCapitals ? words : null;
  return inCapitals && /^\p{Lu}{3,6}$/u.test(words) && !countries.has(words) ? words : null;
}

/** Countries and unions that are written as letters. */
const countries = new Set(["USA", "UAE", "DRC", "CAR", "PRC", "ROC", "DPRK", "KSA", "USSR", "GDR", "FRG", "EEC"]);
