// What the parsers give: a time as the words have it, before anybody asks when the source was written.

import type { HolidayRule } from "../../lexicon/holidays.js";
import type { Token } from "../../text/document.js";
import type { Atom } from "./atoms.js";
import type { TimeLexicon } from "./time-lexicon.js";
import type { DayPart, TimeUnit } from "./vocabulary.js";

/** Which of the many Fridays (Junes, springs) is meant, when the words say so. */
export type Pick = "last" | "this" | "next";

/** A time as written. Parts that are missing are worked out later, or stay unknown. */
export type Moment =
  /** Any of year, month, day and weekday: "2014", "January 2014", "Tuesday, Jan. 18", "last Friday". */
  | {
      readonly form: "calendar";
      readonly year?: number;
      /** Years from the source's own: "July 7 last year". */
      readonly yearShift?: number;
      readonly month?: number;
      /** Months from the source's own: "the 20th of next month". */
      readonly monthShift?: number;
      readonly day?: number;
      /** Week of the year by ISO 8601, 1 to 53. */
      readonly week?: number;
      /** The last of several days of one month: "July 24-26". */
      readonly lastDay?: number;
      readonly weekday?: number;
      /** Weeks from the source's own: "Friday of last week". */
      readonly weekShift?: number;
      readonly pick?: Pick;
    }
  /** A part of a year, in months counted from its January: seasons, quarters, halves. */
  | {
      readonly form: "months";
      readonly first: number;
      readonly last: number;
      readonly year?: number;
      readonly yearShift?: number;
      readonly pick?: Pick;
    }
  /** Whole years: decades, centuries, "2015/16". */
  | { readonly form: "years"; readonly first: number; readonly last: number; readonly approximate?: true }
  /** So many units from the source's date ("last week", "two years ago") or from a date in the text ("the day before"). */
  | {
      readonly form: "shift";
      readonly unit: TimeUnit;
      readonly amount: number;
      /** Whole calendar units ("last week" is Monday to Sunday) or a distance ("a week ago"). */
      readonly sense: "calendar" | "distance";
      readonly base: "publication" | "text";
    }
  /** A day with a name. */
  | {
      readonly form: "holiday";
      readonly rule: HolidayRule;
      readonly year?: number;
      readonly yearShift?: number;
      readonly pick?: Pick;
    }
  /** A part of a longer time: "the third Monday of May", "the last two weeks of 2014". */
  | {
      readonly form: "portion";
      /** Counted from the end when negative. */
      readonly nth: number;
      readonly count: number;
      readonly unit: TimeUnit;
      readonly weekday?: number;
      readonly of: Moment;
    }
  /** So many units before or after another time: "two days after Christmas". */
  | { readonly form: "offset"; readonly unit: TimeUnit; readonly amount: number; readonly from: Moment }
  /** A clock time alone. */
  | { readonly form: "clock" };

export interface Clock {
  /** 24-hour `17:06`. */
  readonly time: string;
  /** The end of a range: "from 9 to 11 a.m.". */
  readonly until?: string;
  readonly zone?: string;
}

/** Part of a longer time that is meant: "early 2009", "the end of March". */
export type Edge =
  | "early"
  | "middle"
  | "late"
  | "start"
  | "end"
  | "first-half"
  | "second-half"
  | "first-week"
  | "last-week"
  | "week-of"
  | "weekend-of"
  /** Up to the source's day: "earlier this year", "the year to date". */
  | "elapsed"
  /** From the source's day on: "later this week", "the rest of the month". */
  | "remaining";

/** What a parser found at an atom. */
export interface Reading {
  readonly moment: Moment;
  readonly clock?: Clock;
  readonly dayPart?: DayPart;
  /** The clock's hour may be before or after noon: "8:15". */
  readonly halfOpen?: true;
  readonly edge?: Edge;
  /** Index of the first atom after it. */
  readonly end: number;
  /** True when the words alone may be something else, so that a preposition or the like must stand before them. */
  readonly doubtful?: true;
  /** A time only where the verb speaks of what is to come: "will open in two weeks". */
  readonly future?: true;
}

/** What parsers look at. */
export interface Line {
  readonly atoms: readonly Atom[];
  /** Indexes of the atoms that may name a unit of time, in order. */
  readonly units: readonly number[];
  readonly lexicon: TimeLexicon;
  /** The document's tokens, for the part of speech at an atom. */
  readonly tokens: readonly Token[];
  /** Whether "03/04/2014" is 3 April in this source. */
  readonly dayFirst: boolean;
  /** Words may be capitalised for being in a headline. */
  readonly headline: boolean;
}

/** Reads a time that starts at the atom, or gives null. Looks at a bounded number of atoms. */
export type TimeParser = (line: Line, at: number) => Reading | null;

/** The atom's text in lower case; empty beyond either end. */
export function wordAt(line: Line, at: number): string {
  // An index below zero is no index to the engine, but a name, and slow to look up.
  return at < 0 ? "" : (line.atoms[at]?.lower ?? "");
}

/** No amount is longer than this many atoms. */
const longestAmount = 16;

/** False at most words and figures: an amount that begins here has no unit of time behind it. */
export function unitAhead(line: Line, at: number): boolean {
  for (const unit of line.units) if (unit >= at) return unit <= at + longestAmount;
  return false;
}

/** The atom's whole number, when it is a number without separators of at most `digits` digits. */
export function numberAt(line: Line, at: number, digits = 4): number | null {
  const atom = line.atoms[at];
  if (atom === undefined || atom.kind !== "number" || atom.grouped || atom.lower.length > digits) return null;
  return Number(atom.lower);
}

/** A four-digit number that can be a year, and is not the start of a decimal or a longer figure. */
export function yearAt(line: Line, at: number): number | null {
  const year = line.atoms[at]?.lower.length === 4 ? numberAt(line, at) : null;
  if (year === null || year < 1500 || year > 2200) return null;
  const next = line.atoms[at + 1];
  const after = line.atoms[at + 2];
  if (next?.glued && next.lower === "." && after?.glued && after.kind === "number") return null;
  if (next?.lower === "%" || (next?.glued && next.kind === "word" && next.lower !== "s")) return null;
  return year;
}
