// Paragraphs to pieces: what stands before or after the sentences of a paragraph and is no part of them becomes a piece of its
// own: a label with a date, a dateline, a photo credit behind a headline, a signature at the end.
import type { Lexicon } from "../lexicon/index.js";
import type { Outlets } from "../lexicon/outlets.js";
import type { Zone } from "../model/source.js";
import type { Span } from "../model/span.js";
import { type Dateline, findDateline } from "./dateline.js";
import { formItems } from "./form-items.js";
import { findOutlets } from "./outlet-mentions.js";
import { beginsLikePhrase } from "./phrases.js";
import { findWrittenDates } from "./written-date.js";

export interface Piece extends Span {
  /** The zone its form decides, or null when the rest of the page has a say. */
  readonly zone: Zone | null;
  readonly dateline?: Dateline;
}

/** Paragraphs from the top among which a dateline is looked for; photos and prompts may stand above the first sentence. */
const lastDateline = 10;

/** Cuts the paragraph with this number on the page; most come back whole. */
export function cutPieces(
  text: string,
  paragraph: Span,
  index: number,
  { outlets, boilerplate }: Pick<Lexicon, "outlets" | "boilerplate">,
): Piece[] {
  const pieces: Piece[] = [];
  let { start, end } = paragraph;
  const items = formItems(text, paragraph);
  if (items.length > 1) return items.map((item) => ({ ...item, zone: null }));
  if (index > 0 && index < lastDateline && isAgencyByline(text, paragraph, outlets))
    return [{ start, end, zone: "credit" }];
  const label = labelledDateEnd(text, { start, end });
  if (label > start) {
    pieces.push({ start, end: label, zone: "credit" });
    start = skipSpace(text, label);
  }
  const mayHaveDateline = index < lastDateline && !beginsLikePhrase(text.slice(start, start + 60), boilerplate);
  const dateline = mayHaveDateline ? findDateline(text, { start, end }, outlets) : null;
  if (dateline !== null) {
    pieces.push({ start: dateline.start, end: dateline.end, zone: "credit", dateline });
    start = skipSpace(text, dateline.end);
  }
  const credit = index === 0 ? gluedCreditStart(text, { start, end }) : signatureStart(text, { start, end }, outlets);
  if (credit < 0) return [...pieces, { start, end, zone: null }];
  const last = text.slice(start, credit).trimEnd().length + start;
  end = skipSpace(text, credit);
  return [...pieces, { start, end: last, zone: null }, { start: end, end: paragraph.end, zone: "credit" }];
}

/** "Jane Doe and John Roe, The Associated Press": names, then an outlet, and nothing else. */
function isAgencyByline(text: string, { start, end }: Span, outlets: Outlets): boolean {
  if (end - start > 120) return false;
  const words = text.slice(start, end);
  if (!/^\p{Lu}[\p{L}.'’-]+(?:,? (?:and|\p{Lu}[\p{L}.'’-]*)){1,12}$/u.test(words)) return false;
  const last = findOutlets(text, { start, end }, outlets).at(-1);
  return last?.end === end && /, (?:the )?$/i.test(text.slice(start, last.start));
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** End of "date 2022-01-18" or "Published: 3 May 2020 |" when sentences follow on the same line; else the start. */
function labelledDateEnd(text: string, span: Span): number {
  if (span.end - span.start < 60) return span.start;
  const head = text.slice(span.start, span.start + 80);
  const label =
    /^(?:date|published|updated|last updated|posted|first published)?(?:\s+on)?\s*:?\s*/i.exec(head)?.[0] ?? "";
  const date = findWrittenDates(text, { start: span.start, end: Math.min(span.end, span.start + 80) })[0];
  if (date === undefined || date.start > span.start + label.length) return span.start;
  const after = /^(?:\s*[|–—-]\s*|\s{2,}|\s*:\s|\s)/.exec(text.slice(date.end, date.end + 6))?.[0] ?? "";
  const separated =
    label.trim() !== "" || /[|–—-]|\s{2,}/.test(after) || /\d-\d/.test(text.slice(date.start, date.end));
  return separated && after !== "" && /^["“‘(]?\p{Lu}/u.test(text.slice(date.end + after.length))
    ? date.end + after.trimEnd().length
    : span.start;
}

const photoCredit =
  /(?<=[.!?…"”’)\p{L}])\s+(?=\(?(?:Photo|Photograph|Picture|Image|Video|Pic|Credit)s?(?:\s?(?:credit|courtesy of|by))?\s?[:|])/u;

/** Offset at which a photo credit begins behind a headline on one line, or -1. */
function gluedCreditStart(text: string, span: Span): number {
  if (span.end - span.start > 240) return -1;
  const match = photoCredit.exec(text.slice(span.start, span.end));
  return match === null || match.index < 10 ? -1 : span.start + match.index;
}

const brackets =
  /(?<=[.!?"”’)\]])\s*\((?:(?:Additional )?[Rr]eporting|Writing|Editing|Compiled|Edited|Written|With (?:files|inputs?|reporting|additional)|Report) [^()]{2,300}\)\.?$/;
const dashed = /(?<=[.!?"”’)])\s*(?:--|[-–—―])\s?(\p{Lu}[\p{L}./& ]{1,40})\.?$/u;

/** Offset at which "(Reporting by …)" or "– AP" begins behind the last sentence of a paragraph, or -1. */
function signatureStart(text: string, span: Span, outlets: Outlets): number {
  const from = Math.max(span.start, span.end - 320);
  const tail = text.slice(from, span.end);
  const bracketed = tail.endsWith(")") || tail.endsWith(").") ? brackets.exec(tail) : null;
  if (bracketed !== null && from + bracketed.index > span.start) return from + bracketed.index;
  const short = tail.slice(-60);
  const signed = dashed.exec(short);
  if (signed === null) return -1;
  const offset = span.end - short.length + signed.index;
  const name = signed[1] as string;
  const nameStart = offset + signed[0].lastIndexOf(name);
  const outlet = findOutlets(text, { start: nameStart, end: span.end }, outlets)[0];
  return outlet !== undefined && outlet.start === nameStart && offset > span.start ? offset : -1;
}
