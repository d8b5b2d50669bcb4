// One figure, without hedge and without a second figure beside it: the smallest parser that gives a value.
import type { Scales } from "../../lexicon/scales.js";
import type { Interval } from "../../model/quantity.js";
import type { Span } from "../../model/span.js";
import { isPlainLetter } from "../../text/letters.js";
import { openingsOf, wordBehind } from "./beside.js";
import { readCardinal } from "./cardinal.js";
import type { NumberMention } from "./number.js";
import { readPart, withPart } from "./part.js";
import { type Piece, readPieces } from "./pieces.js";
import { settle } from "./roundness.js";
import { readVague } from "./vague.js";

export interface Figure extends Span, Interval, Pick<NumberMention, "type" | "form" | "plain"> {
  /** The factor of a scale that ends the figure, 1 without: a range's first figure may borrow it. */
  readonly scale: number;
}

/** The figure that starts at `at`. `marked`: a currency sign stands before it, so that "m" is a million. */
export function readFigure(text: string, at: number, limit: number, scales: Scales, marked: boolean): Figure | null {
  const pieces = readPieces(text, at, limit, scales);
  const head = pieces[0];
  if (head === undefined) return null;
  return head.type === "digits" ? readDigitFigure(text, pieces, limit, scales, marked) : readWordFigure(text, pieces);
}

const ordinalEnding = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy;
const abbreviation = /[ \u00a0\u202f-]?([A-Za-z]{1,10})(?![\p{L}\p{N}])/uy;
/** "3m people", "2.4m cubic metres"; but waves, walls and races are three metres high or long. */
const pluralNoun =
  / (?!(?:waves|swells|surges|walls|fences|cliffs|banners|pythons|hurdles|heats|finals|sprints|races|events|freestyle|relays)\b)(?:(?:cubic|square|metric|sq|cu)\b|people|men|women|children|[a-z]{3,}s\b)/y;

function readDigitFigure(text: string, pieces: Piece[], limit: number, scales: Scales, marked: boolean): Figure | null {
  const head = pieces[0] as Piece;
  ordinalEnding.lastIndex = head.end;
  if (head.plain && isPlainLetter(text.charCodeAt(head.end)) && ordinalEnding.test(text))
    return figure(pieces, 1, { value: head.value, type: "ordinal", end: ordinalEnding.lastIndex });
  const scaled = readAbbreviation(text, head, limit, scales, marked);
  if (scaled !== null) return scaled;
  const dozen = pieces[1];
  if (dozen?.type === "dozen" && !head.fraction && dozen.value === 12)
    return figure(pieces, 2, { value: head.value * dozen.value, scale: dozen.value });
  const part = readPart(pieces, 0);
  if (part !== null)
    return figure(pieces, part.next, { value: part.value, type: part.fraction ? "fraction" : "cardinal" });
  if (head.fraction) return figure(pieces, 1, { value: head.value, type: "fraction", ...fractionOfScale(pieces) });
  const whole = readCardinal(pieces, 0);
  if (whole === null) return null;
  const reading = withPart(pieces, whole);
  return figure(pieces, reading.next, { value: reading.value });
}

function fractionOfScale(pieces: readonly Piece[]): { value: number; type: "cardinal"; end: number } | undefined {
  const [head, scale] = pieces;
  if (head === undefined || (scale?.type !== "scale" && scale?.type !== "dozen")) return undefined;
  return { value: head.value * scale.value, type: "cardinal", end: scale.end };
}

function readAbbreviation(text: string, head: Piece, limit: number, scales: Scales, marked: boolean): Figure | null {
  const opening = wordBehind(text, head.end);
  if (opening !== null && !openingsOf(scales.abbreviations).has(opening) && !scales.words.has(opening)) return null;
  abbreviation.lastIndex = head.end;
  const match = abbreviation.exec(text);
  if (match === null) return null;
  const end = abbreviation.lastIndex;
  const written = match[1] as string;
  const glued = match[0].length === written.length;
  const known = scales.abbreviations.get(written) ?? gluedWord(written, glued, scales);
  if (known === undefined || end > limit) return null;
  if (known.money && !marked) {
    pluralNoun.lastIndex = end;
    if (written !== "MM" && !glued) return null;
    // "10M" alone is ten million in headlines; other letters may be units.
    const sure = written === "M" || (!head.plain && /^[Bb]$/.test(written));
    if (!sure && !pluralNoun.test(text)) return null;
  }
  return figure([head], 1, { value: head.value * known.factor, scale: known.factor, end });
}

function gluedWord(written: string, glued: boolean, scales: Scales): { factor: number; money: boolean } | undefined {
  const factor = glued ? scales.words.get(written.toLowerCase()) : undefined;
  return factor === undefined ? undefined : { factor, money: false };
}

function readWordFigure(text: string, pieces: Piece[]): Figure | null {
  if (pieces[0]?.type === "a" && pieces[1]?.type === "pair") return figure(pieces, 2, { value: 2 });
  const vague = readVague(pieces, 0);
  if (vague !== null)
    return { ...figure(pieces, vague.next, { value: vague.low }), high: vague.high, approximate: true };
  const part = readPart(pieces, 0);
  if (part !== null && !isOrdinalAfterArticle(text, pieces, part.next))
    return figure(pieces, part.next, { value: part.value, type: part.fraction ? "fraction" : "cardinal" });
  const ordinal = readOrdinal(pieces);
  if (ordinal !== null) return figure(pieces, ordinal.next, { value: ordinal.value, type: "ordinal" });
  return readDozens(pieces) ?? readPlainWords(text, pieces);
}

function readPlainWords(text: string, pieces: readonly Piece[]): Figure | null {
  const whole = readCardinal(pieces, 0);
  if (whole === null) return null;
  const reading = withLastPart(text, pieces, whole) ?? withPart(pieces, whole);
  return figure(pieces, reading.next, { value: reading.value });
}

/** "forty-two and a third", with nothing behind it: "two and a third was hurt" are people. */
function withLastPart(
  text: string,
  pieces: readonly Piece[],
  whole: { value: number; next: number },
): { value: number; next: number } | null {
  const [and, article, part] = pieces.slice(whole.next, whole.next + 3);
  if (and?.type !== "and" || article?.type !== "a" || part?.type !== "ordinal" || part.plural || part.value < 3)
    return null;
  if (!/^\s*(?:[.!?;)]|$)/.test(text.slice(part.end, part.end + 2))) return null;
  return { value: whole.value + 1 / part.value, next: whole.next + 3 };
}

/** "a dozen", "two dozen"; "dozen" alone as in "the dozen"; never "a score". */
function readDozens(pieces: readonly Piece[]): Figure | null {
  const head = pieces[0] as Piece;
  if (head.type === "dozen" && !head.plural && head.value === 12) return figure(pieces, 1, { value: 12 });
  const count = head.type === "a" ? { value: 1, next: 1 } : readCardinal(pieces, 0);
  const dozen = count === null ? undefined : pieces[count.next];
  if (count === null || dozen?.type !== "dozen" || (dozen.value === 20 && head.type === "a")) return null;
  return figure(pieces, count.next + 1, { value: count.value * dozen.value, scale: dozen.value });
}

const shareEnds =
  /^ (?:to|from|in|since|on|over|during|after|and|as|this|last|at|between|compared|when|while|within)\b/;

/** "a third man" against "a third of the men", "a third." */
function isOrdinalAfterArticle(text: string, pieces: readonly Piece[], next: number): boolean {
  if (pieces[0]?.type !== "a" || pieces[next - 1]?.type !== "ordinal" || next !== 2) return false;
  // "fell by a third in 2024"
  const head = pieces[0];
  if (text.slice(head.start - 3, head.start) === "by " && shareEnds.test(text.slice((pieces[1] as Piece).end)))
    return false;
  return !/^(?: of\b|[.,;:]|$| (?:more|less|higher|lower|fewer)\b)/.test(
    text.slice((pieces[1] as Piece).end, (pieces[1] as Piece).end + 8),
  );
}

/** "fifth", "twenty-first", "one hundred and first", "two hundredth". */
function readOrdinal(pieces: readonly Piece[]): { value: number; next: number } | null {
  const head = pieces[0] as Piece;
  if (head.type === "ordinal") return head.plural ? null : { value: head.value, next: 1 };
  const whole = readCardinal(pieces, head.type === "a" ? 1 : 0);
  if (head.type === "a" && pieces[1]?.type === "ordinal" && !pieces[1].plural)
    return { value: pieces[1].value, next: 2 };
  if (whole === null) return null;
  const last = pieces[whole.next - 1] as Piece;
  const next = pieces[whole.next]?.type === "and" ? whole.next + 1 : whole.next;
  const ordinal = pieces[next];
  if (ordinal?.type !== "ordinal" || ordinal.plural) return null;
  if (ordinal.value >= 100) return { value: whole.value * ordinal.value, next: next + 1 };
  const open = last.type === "hundred" || last.type === "scale" || (last.type === "tens" && ordinal.value < 10);
  return open ? { value: whole.value + ordinal.value, next: next + 1 } : null;
}

function figure(
  pieces: readonly Piece[],
  next: number,
  found: { value: number; type?: Figure["type"]; scale?: number; end?: number },
): Figure {
  const head = pieces[0] as Piece;
  const last = pieces[next - 1] as Piece;
  const value = settle(found.value);
  const end = found.end ?? last.end;
  const scale = found.scale ?? (last.type === "scale" || last.type === "hundred" ? last.value : 1);
  return {
    start: head.start,
    end,
    low: value,
    high: value,
    approximate: false,
    type: found.type ?? "cardinal",
    form: head.type === "digits" ? "digits" : "words",
    plain: head.plain && end === head.end,
    scale,
  };
}
