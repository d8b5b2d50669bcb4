// Pieces of a page to blocks with zones. Takes the pieces in order; decides by form and phrase first, then by what stands
// around a piece. Refuses to guess: a piece that nothing speaks against is body.
import type { Boilerplate } from "../lexicon/boilerplate.js";
import type { Block, Zone } from "../model/source.js";
import {
  isAddress,
  isByline,
  isExchangeRate,
  isHeaderLine,
  isHeadlineLike,
  isListItem,
  soundsLikeComment,
  wordCount,
} from "./line-form.js";
import { findMasthead } from "./masthead.js";
import { markByPhrase } from "./phrases.js";
import type { Piece } from "./pieces.js";
import { isStamp } from "./stamps.js";
import { findTopLines, type TopLineLexicon } from "./top-line.js";

interface PhraseLexicon {
  readonly boilerplate: Boilerplate;
}

interface Working {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  zone: Zone | null;
  opens: boolean;
}

/** Gives every piece a zone. */
export function assignZones(text: string, pieces: readonly Piece[], lexicon: TopLineLexicon & PhraseLexicon): Block[] {
  const working = pieces.map((piece) => begin(text, piece, lexicon.boilerplate));
  for (const index of findTopLines(working, text, lexicon)) (working[index] as Working).zone = "credit";
  const masthead = working[findMasthead(working, lexicon.outlets)];
  if (masthead !== undefined) masthead.zone = "credit";
  markHeadlines(working);
  markFollowers(working);
  markComments(text, working);
  markTail(working);
  return working.map(({ start, end, zone }) => ({ start, end, zone: zone ?? "body" }));
}

function begin(text: string, piece: Piece, phrases: Boilerplate): Working {
  const { start, end } = piece;
  const words = text.slice(start, end);
  const undecided = { start, end, words, opens: false };
  if (piece.zone !== null) return { zone: piece.zone, ...undecided };
  if (isAddress(words)) return { zone: "boilerplate", ...undecided };
  if (isByline(words) || isStamp(words) || isExchangeRate(words)) return { zone: "credit", ...undecided };
  if (/^(?:\d{1,3} of \d{1,3}\b|\. \(Photo)/.test(words)) return { zone: "caption", ...undecided };
  const mark = markByPhrase(words, phrases);
  return { start, end, words, zone: mark?.zone ?? null, opens: mark?.opens ?? false };
}

const longestDeck = 3;

/** The first lines that look like headlines, with what stands above and between them; header lines only up here. */
function markHeadlines(pieces: Working[]): void {
  let lines = 0;
  for (let index = 0; index < pieces.length && index < 10; index++) {
    const piece = pieces[index] as Working;
    if (piece.zone === null && isHeaderLine(piece.words)) piece.zone = "credit";
    const next = pieces
      .slice(index + 1)
      .find(({ zone, words }) => (zone === null || zone === "related") && !isHeaderLine(words));
    const titled = lines === 0 && index === firstOf(pieces) && next !== undefined;
    // At the very top a label such as "Analysis:" or "Exclusive" begins the headline.
    if (titled && piece.zone === "related" && !piece.opens) piece.zone = null;
    if (piece.zone === null) {
      const isLine = isHeadlineLike(piece.words) && !isBodyLine(pieces, index);
      if (
        lines < longestDeck &&
        next !== undefined &&
        (isLine || (titled && isStoppedHeadline(piece.words, next.words)))
      ) {
        piece.zone = "headline";
        lines++;
      } else if (piece.words.length > 60 || lines > 0) {
        markHeadersAround(pieces, index);
        return;
      }
    }
  }
}

/** Index of the first piece that is no address, header or credit. */
function firstOf(pieces: readonly Working[]): number {
  return pieces.findIndex(({ zone }) => zone === null || zone === "related" || zone === "headline");
}

/** A first line without a full stop may still be text: the list that "Quick Facts:" opens, a line that ends on "that". */
function isBodyLine(pieces: readonly Working[], index: number): boolean {
  const { words } = pieces[index] as Working;
  return isListItem(words) || /:$/.test(pieces[index - 1]?.words ?? "") || /\b(?:that|the|a|of|and|to)$/.test(words);
}

/** "Union chief says rival can win." with a full stop, before a longer paragraph. */
function isStoppedHeadline(words: string, next: string): boolean {
  return (
    /[^.][.;]$/.test(words) &&
    wordCount(words) <= 14 &&
    next.length > words.length * 1.5 &&
    !/\b(?:said|says)\b.*["”]|^["“]/.test(words)
  );
}

/** Header lines right below the headlines: the author, then the date. */
function markHeadersAround(pieces: Working[], from: number): void {
  for (const piece of pieces.slice(from, from + 3))
    if (piece.zone === null && isHeaderLine(piece.words)) piece.zone = "credit";
}

const longestLinks = 8;

/** Headlines right after "Read more:" are links; nothing else is. */
function markFollowers(pieces: Working[]): void {
  pieces.forEach((piece, index) => {
    if (piece.zone !== "related" || !piece.opens) return;
    for (const next of pieces.slice(index + 1, index + 1 + longestLinks)) {
      if (next.zone !== null || !isHeadlineLike(next.words) || wordCount(next.words) < 3) break;
      next.zone = "related";
    }
  });
}

/** Characters of article that must stand before a form for comments, for what follows it to be comments. */
const leastArticle = 400;

function markComments(text: string, pieces: Working[]): void {
  let article = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Working;
    if (piece.zone === null) article += piece.words.length;
    if (piece.zone !== "comment") continue;
    markListBefore(text, pieces, index);
    if (!piece.opens || article < leastArticle) continue;
    for (const next of pieces.slice(index + 1))
      if (next.zone === null || next.zone === "caption") next.zone = "comment";
    return;
  }
}

/** Comments listed above the form for new ones: items with a number or bullet, and their indented further lines. */
function markListBefore(text: string, pieces: Working[], marker: number): void {
  let first = marker;
  for (let index = marker - 1; index > 0; index--) {
    const piece = pieces[index] as Working;
    const isItem = isListItem(piece.words);
    if (piece.zone !== null || !(isItem || isIndented(text, piece.start))) break;
    if (isItem) first = index;
  }
  const items = pieces.slice(first, marker);
  const before = pieces[first - 1]?.words ?? "";
  if (items.length === 0 || before.endsWith(":") || !items.some(({ words }) => soundsLikeComment(words))) return;
  for (const item of items) item.zone = "comment";
}

function isIndented(text: string, start: number): boolean {
  return start >= 2 && /[ \t]{2}|\t/.test(text.slice(start - 2, start));
}

/** Small print goes on between its own lines and after the copyright line, at the foot of the page. */
function markTail(pieces: Working[]): void {
  const bodies = pieces.filter(({ zone }) => zone === null).length;
  const lastQuarter = pieces.length - Math.max(4, Math.ceil(pieces.length / 4));
  for (let index = Math.max(1, lastQuarter); index < pieces.length && bodies > 2; index++) {
    const piece = pieces[index] as Working;
    if (piece.zone !== null || piece.words.length > 260 || /["“”]/.test(piece.words)) continue;
    const above = pieces[index - 1]?.zone;
    const below = pieces.slice(index + 1, index + 3).some(({ zone }) => zone === "boilerplate" || zone === "credit");
    if (above === "boilerplate" && below && !/\b(?:said|told|says)\b/.test(piece.words)) piece.zone = "boilerplate";
  }
}
