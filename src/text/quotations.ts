// Pairs of quotation marks and what lies between them. Says nothing of who speaks. Each block is read afresh, so that a
// stray or wrongly turned mark cannot turn the rest of the text inside out.
import type { Block } from "../model/source.js";
import { claimZones } from "../model/source.js";
import type { Span } from "../model/span.js";
import { quotationMarks } from "./quotation-marks.js";
import { pairMarks, type QuotedRange } from "./quotation-pairs.js";

export interface Quotation extends Span {
  /** The words inside, without the marks; `start` and `end` of the quotation itself include them. */
  readonly inner: Span;
  /** `double`, `single` or `guillemet`, straight or curly alike. */
  readonly mark: "double" | "single" | "guillemet";
  /** 0 for an outermost quotation, 1 for one inside it … */
  readonly depth: number;
  /** False when the closing mark is missing and the end was worked out. */
  readonly closed: boolean;
  /** The speech goes on in the next outermost quotation, one paragraph further down. */
  readonly continues?: true;
}

/** How many paragraphs a quotation may run on without a mark of its own before it counts as a stray mark. */
const farthestClose = 8;

/**
 * All quotations of the blocks that make claims, in order of their start, nested ones after the one they lie in. A speech
 * of several paragraphs is one quotation for each, all but the last marked `continues`. Linear in the length of the text.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  const readable = blocks.filter((block) => claimZones.includes(block.zone));
  /** Last outermost quotation of the block before, when it was left open to the block's end. */
  let open: { index: number; sign: string; since: number } | null = null;
  for (let at = 0; at < readable.length; at++) {
    const block = readable[at] as Block;
    const marks = quotationMarks(text, block);
    const first = marks[0];
    let carried = false;
    if (open !== null && first === undefined) {
      if (at - open.since >= farthestClose) open = null;
      continue;
    }
    if (open !== null && first !== undefined && isReopening(text, block, first, open.sign)) {
      found[open.index] = { ...(found[open.index] as Quotation), continues: true };
    } else if (open !== null && first?.family === "double" && first.closes && !first.opens) {
      carried = bridge(text, readable, open, at, first.start, found);
    }
    const ranges = pairMarks(text, block, carried && first !== undefined ? marks.slice(1) : marks);
    if (carried && first !== undefined) {
      const inner = trimmed(text, block.start, first.start);
      found.push({ start: inner.start, end: first.end, inner, mark: first.family, depth: 0, closed: true });
    }
    const base = found.length;
    for (const range of ranges) found.push(quotationOf(text, range));
    open = leftOpen(ranges, base, at, block);
  }
  return found;
}

/** The block begins with a mark like the one that was left open. */
function isReopening(text: string, block: Block, first: { start: number; sign: string; opens: boolean }, sign: string) {
  return first.opens && first.sign === sign && text.slice(block.start, first.start).trim() === "";
}

/** Turns the quotation that was left open, and the unmarked blocks after it, into parts of one speech. */
function bridge(
  text: string,
  blocks: readonly Block[],
  open: { index: number; since: number },
  at: number,
  closing: number,
  found: Quotation[],
): boolean {
  const opened = found[open.index] as Quotation;
  if (text.slice((blocks[at] as Block).start, closing).trim() === "") return false;
  const end = (blocks[open.since] as Block).end;
  const inner = trimmed(text, opened.inner.start, end);
  found.length = open.index;
  found.push({ ...opened, inner, end: inner.end, closed: true, continues: true });
  for (let between = open.since + 1; between < at; between++) {
    const block = blocks[between] as Block;
    const whole = trimmed(text, block.start, block.end);
    if (whole.start < whole.end)
      found.push({ ...whole, inner: whole, mark: opened.mark, depth: 0, closed: true, continues: true });
  }
  return true;
}

function leftOpen(ranges: readonly QuotedRange[], base: number, at: number, block: Block) {
  let last = -1;
  for (let index = ranges.length - 1; index >= 0; index--) {
    if ((ranges[index] as QuotedRange).depth === 0) {
      last = index;
      break;
    }
  }
  const range = ranges[last];
  if (range === undefined || range.closed || range.family === "guillemet" || range.limit < block.end) return null;
  return { index: base + last, sign: range.sign, since: at };
}

function quotationOf(text: string, range: QuotedRange): Quotation {
  const inner = trimmed(text, range.innerStart, range.innerEnd);
  const end = range.closed ? range.end : inner.end;
  return { start: range.start, end, inner, mark: range.family, depth: range.depth, closed: range.closed };
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
