// What a paragraph looks like, before any word list is asked: a header with date and author, a byline, an address.
import { findDayWithoutYear, findWrittenDates } from "./written-date.js";

/** A paragraph that is nothing but an address on the web. */
export function isAddress(paragraph: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(paragraph);
}

const headerLabel =
  /\b(?:first published|last updated|last modified|published|updated|posted|modified|created|date|on|at|by|from|local time|et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|gmt|utc|bst|cet|cest|ist|eet|jst|aest|a\.?m\.?|p\.?m\.?)\b/gi;
const clock = /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?/gi;

/** What pages call themselves or their authors beside the date, in small letters. */
const headerWords = new Set(
  "and in for of the at live page blog updates update edition online print newsletter staff writer reporter correspondent editor comments comment min minutes read press office".split(
    " ",
  ),
);

/**
 * A line above the article with its date, and perhaps author and outlet: "Posted 11/27/2005 7:21 AM",
 * "Jane Doe 07:38, 01/18/22 – OUTLET", "8:24am:", "Thursday, March 6". What is left without dates, times and labels must
 * be a few names.
 */
export function isHeaderLine(paragraph: string): boolean {
  if (paragraph.length > 140 || !/\d/.test(paragraph)) return false;
  const dates = findWrittenDates(paragraph, { start: 0, end: paragraph.length });
  clock.lastIndex = 0;
  const timed = clock.test(paragraph);
  let rest = paragraph;
  for (const date of dates.toReversed()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  const day = findDayWithoutYear(rest);
  if (dates.length === 0 && !timed && day === null) return false;
  if (day !== null) rest = `${rest.slice(0, day.start)} ${rest.slice(day.end)}`;
  rest = rest
    .replace(clock, " ")
    .replace(headerLabel, " ")
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?<=^|\s)@\w+/gi, " ");
  const words = rest.match(/[\p{L}\p{N}'’.&]+/gu) ?? [];
  if (words.length === 0) return true;
  return (
    dates.length > 0 &&
    words.length <= 7 &&
    /^[\p{Lu}&\p{N}]/u.test(words[0] as string) &&
    words.every((word) => /^[\p{Lu}&]/u.test(word) || /^\d+$/.test(word) || headerWords.has(word)) &&
    !/[.!?]$/.test(rest.trim())
  );
}

/** "By Jane Doe", "By JANE DOE and John Roe, Daily Planet staff writer". */
export function isByline(paragraph: string): boolean {
  if (paragraph.length > 120 || !/^by:?\s+\p{Lu}/iu.test(paragraph) || /[!?;]/.test(paragraph)) return false;
  const words = paragraph
    .replace(/[.,|/•·–—-]/g, " ")
    .split(/\s+/)
    .slice(1)
    .filter((word) => word !== "");
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const plain = words.filter((word) => !/^[\p{Lu}\p{N}]/u.test(word));
  return names >= 1 && names <= 12 && plain.every((word) => bylineWords.has(word) || /^@|@/.test(word));
}

const bylineWords = new Set(
  "and in for of the at with de la le da di du van von der den bin al el ten ter y e reporter staff writer correspondent editor contributor special to political business sports national senior".split(
    " ",
  ),
);

/** "($1 = 0.8001 pounds)": the rate at which an agency has converted its sums. */
export function isExchangeRate(paragraph: string): boolean {
  return (
    paragraph.length <= 120 && /^\(\p{Sc}?[\d.]+(?: [\p{L} ]+)? ?= ?\p{Sc}?[\d.,]+(?: [\p{L} ]+)?\)$/u.test(paragraph)
  );
}

/** A list item of reader comments or of the article: "2. We could do the same", "• You remember". */
export function isListItem(paragraph: string): boolean {
  return /^(?:\d{1,4}[.)]|[•●◦▪‣·*-])\s+\S/.test(paragraph);
}

/** Whether a paragraph could be a headline: at most some 25 words, and no full stop at its end. */
export function isHeadlineLike(paragraph: string): boolean {
  if (paragraph.length > 200 || paragraph.length < 2) return false;
  if (/[.,;:]["”’)]*$/.test(paragraph) && !/\b(?:[A-Z]\.){2,}$|\.{3}$/.test(paragraph)) return false;
  if (!/\p{L}/u.test(paragraph)) return false;
  return wordCount(paragraph) <= 25 && sentenceEnds(paragraph) <= 1;
}

/** Number of words, by white space. */
export function wordCount(paragraph: string): number {
  return paragraph.split(/\s+/).length;
}

/** How often a sentence seems to end; the last one counts. Initials and "Mr." do not. */
export function sentenceEnds(paragraph: string): number {
  return (
    paragraph.match(
      /(?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|St|Jr|Sr|Gen|Gov|Sen|Rep|No|vs?))[.!?]["”’)\]]*(?=\s+["“‘([]?\p{Lu}|\s*$)/gu,
    ) ?? []
  ).length;
}

/** Somebody talking to others: first or second person, an emoji, exclamations. */
export function soundsLikeComment(paragraph: string): boolean {
  const unquoted = paragraph.replace(/["“][^"”]*["”]/g, " ");
  return /\b(?:I|I['’](?:m|d|ve|ll)|you|your|we|our|us|lol|imho|btw|[Ll]et['’]s)\b|!|\p{Extended_Pictographic}/u.test(
    unquoted,
  );
}
