// The times that head the entries of a live page: "12:10 GMT" on a line of its own, "14.15 A poll finds …" before the entry. They
// say when the entry was written, not when anything happened.
import type { Span } from "../model/span.js";

const zone = "(?:GMT|UTC|BST|CET|CEST|EET|IST|JST|AEST|[ECMP][SD]?T)";
const clock = `\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s${zone})?`;
const whole = new RegExp(`^${clock}:?$`, "i");
const before = new RegExp(`^${clock}(?:\\s?[:|–—-])?\\s+(?=["“‘'(]?\\p{Lu})`, "iu");

/** Entries with a time in front that make a page a live page; fewer are sentences that begin with a figure. */
const fewestEntries = 3;

/** True for a paragraph that is nothing but a time of day. */
export function isStamp(words: string): boolean {
  return words.length <= 20 && whole.test(words);
}

/** True when several paragraphs begin with a time of day. */
export function isLivePage(text: string, paragraphs: readonly Span[]): boolean {
  let entries = 0;
  for (const { start, end } of paragraphs) if (stampLength(text, start, end) > 0) entries++;
  return entries >= fewestEntries;
}

/** Offset behind the time with which an entry begins; its start when it begins with words. */
export function stampEnd(text: string, { start, end }: Span): number {
  return start + stampLength(text, start, end);
}

function stampLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (code < 0x30 || code > 0x39) return 0;
  const match = before.exec(text.slice(start, Math.min(end, start + 30)));
  // "12.30" is a time; "9.75" is none.
  return match === null || Number(/[:.](\d{2})/.exec(match[0])?.[1]) > 59 ? 0 : match[0].trimEnd().length;
}
