/**
 * A time as an interval with a precision. Ends are ISO 8601 text cut to what is known (`2014`, `2014-01`,
 * `2022-01-18`, `2022-01-18T17:06`); an open end is `null` ("since 2020" has no end).
 */
export interface DateValue {
  readonly from: string | null;
  readonly to: string | null;
  readonly approximate: boolean;
  /** The part of the value that was worked out, not written: the year of "January 9", the date of "on Friday". */
  readonly implied?: readonly ("year" | "month" | "day")[];
  /** The weekday as written, Monday = 1 … Sunday = 7; all that is known when the source has no date of its own. */
  readonly weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Month, or month and day, of a date whose year is not known because the source has no date: "01", "01-09". */
  readonly monthDay?: string;
  /** The part of the day as written: "Monday night", "this morning". */
  readonly dayPart?: "morning" | "afternoon" | "evening" | "night";
  /** Clock time as written, 24-hour `17:06`, `until` the end of a range ("from 9 to 11 a.m."), with the zone if one is named ("GMT", "PDT", "local"). */
  readonly clock?: { readonly time: string; readonly until?: string; readonly zone?: string };
  /** How the words place what happened: at the time, from it on, up to it, before it, after it. */
  readonly relation: "at" | "since" | "until" | "before" | "after";
}

export interface DurationValue {
  /** ISO 8601 duration, weeks as days when mixed: "P6M", "P1W", "PT30S". The low end when the text gives a range. */
  readonly iso: string;
  /** True for a frequency ("every six months"). */
  readonly every?: true;
  /** Seconds, as an interval: hedges and ranges as in any other quantity. A month counts 30.4375 days, a year 365.25. */
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  /** The days it spans when the text ties it to the source's date ("the past nine days", "the next two years"). */
  readonly period?: { readonly from: string; readonly to: string };
  /** How it is meant: a length of time, how often, how long ago, or the age of a thing. */
  readonly sense: "length" | "frequency" | "ago" | "age";
}
