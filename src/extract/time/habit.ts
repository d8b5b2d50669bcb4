// Whether a source writes the day before the month in figures, judged from what it shows.
import type { TextDocument } from "../../text/document.js";

const pair = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;
const dayBeforeMonth =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const monthBeforeDay =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}\b/g;

/** A date in figures that can be read only one way settles it; then how dates in words are written; else month first. */
export function putsDayFirst(document: Pick<TextDocument, "text" | "source">): boolean {
  const { text } = document;
  if (!text.includes("/")) return false;
  let doubtful = false;
  for (const found of text.matchAll(pair)) {
    const [first, second] = [Number(found[1]), Number(found[2])];
    if (first > 12 && second <= 12) return true;
    if (second > 12 && first <= 12) return false;
    doubtful = true;
  }
  if (!doubtful) return false;
  return count(text, dayBeforeMonth) > count(text, monthBeforeDay);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
