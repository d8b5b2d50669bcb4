// Pairs the marks of one block. Double marks and guillemets first, then single ones, which may not cross them.
import type { Span } from "../model/span.js";
import type { QuotationMark } from "./quotation-marks.js";

/** What one pair of marks, or one mark left open, holds. */
export interface QuotedRange extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly family: QuotationMark["family"];
  readonly sign: string;
  readonly depth: number;
  readonly closed: boolean;
  /** How far an open one could reach: the next mark, or the end of the block. */
  readonly limit: number;
}

/** The block's quotations in order of their start; every pair lies wholly inside or outside every other. */
export function pairMarks(text: string, block: Span, marks: readonly QuotationMark[]): QuotedRange[] {
  const outer = pairDoubles(
    text,
    block,
    marks.filter((mark) => mark.family !== "single"),
  );
  const singles = marks.filter((mark) => mark.family === "single");
  const inner = singles.length === 0 ? [] : pairSingles(text, block, singles, outer);
  return nest([...outer, ...inner]);
}

function pairDoubles(text: string, block: Span, marks: readonly QuotationMark[]): QuotedRange[] {
  const pairs: QuotedRange[] = [];
  let open: QuotationMark | null = null;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as QuotationMark;
    if (open === null) {
      if (mayOpen(mark, marks[at + 1])) open = mark;
      continue;
    }
    if (mark.family !== open.family) continue;
    const next = marks[at + 1];
    if (mayClose(mark, open)) {
      pairs.push(closedRange(open, mark));
      open = null;
    } else if (isCloserOnly(next) && isCloserOnly(marks[at + 2])) {
      // Double marks inside double marks: “He said “no” to me,” she said.
      pairs.push(closedRange(mark, next as QuotationMark));
      at++;
    } else if (isCloserOnly(next) || !endsPhrase(text, block, mark.start)) {
      pairs.push(openRange(text, block, open, mark.start));
      open = mark;
    } else {
      // Turned the wrong way: Russia, “Braun said.
      pairs.push(closedRange(open, mark));
      open = null;
    }
  }
  if (open !== null && open.family === "double") pairs.push(openRange(text, block, open, block.end));
  return pairs;
}

/** A closing sign can open only where it stands like one that is wrongly turned. */
function mayOpen(mark: QuotationMark, next: QuotationMark | undefined): boolean {
  if (mark.sign === "»" || mark.sign === "›") return false;
  if (mark.family === "guillemet") return true;
  return mark.opens || (!mark.closes && mark.sign !== "”" && next !== undefined);
}

function mayClose(mark: QuotationMark, open: QuotationMark): boolean {
  if (mark.family === "guillemet") return mark.sign !== open.sign;
  if (open.sign === "„") return true;
  if (mark.sign === "”" || mark.sign === "’’" || mark.sign === "´´") return !mark.opens || mark.closes;
  if (mark.sign === "“" || mark.sign === "``" || mark.sign === "„" || mark.sign === "‘‘")
    return mark.closes && !mark.opens;
  return mark.closes || !mark.opens;
}

function isCloserOnly(mark: QuotationMark | undefined): boolean {
  return mark?.closes === true && (!mark.opens || mark.sign === "”");
}

/** The words before the offset end with a comma, a full stop or the like, perhaps with a space after it. */
function endsPhrase(text: string, block: Span, offset: number): boolean {
  let at = offset - 1;
  while (at > block.start && /\s/.test(text.charAt(at))) at--;
  return /[.,!?…]/.test(text.charAt(at));
}

function closedRange(open: QuotationMark, close: QuotationMark): QuotedRange {
  return {
    start: open.start,
    end: close.end,
    innerStart: open.end,
    innerEnd: close.start,
    family: open.family,
    sign: open.sign,
    depth: 0,
    closed: true,
    limit: close.end,
  };
}

/** A mark at the head of its block holds to the block's end; one inside a sentence no farther than that sentence. */
function openRange(text: string, block: Span, open: QuotationMark, limit: number): QuotedRange {
  const atHead = text.slice(block.start, open.start).trim() === "";
  let end = limit;
  if (!atHead || limit < block.end) {
    const stop = /[.!?…]\s+(?=[\p{Lu}“"‘«])/gu;
    const found = stop.exec(text.slice(open.end, limit));
    if (found !== null) end = open.end + found.index + 1;
  }
  return {
    start: open.start,
    end,
    innerStart: open.end,
    innerEnd: end,
    family: open.family,
    sign: open.sign,
    depth: 0,
    closed: false,
    limit,
  };
}

function pairSingles(
  text: string,
  block: Span,
  singles: readonly QuotationMark[],
  doubles: readonly QuotedRange[],
): QuotedRange[] {
  const pairs: QuotedRange[] = [];
  const containers = containersOf(block, singles, doubles);
  for (let at = 0; at < singles.length; at++) {
    const open = singles[at] as QuotationMark;
    if (!open.opens) continue;
    const container = containers[at] as Span;
    let close = -1;
    let doubtful = -1;
    let next = at + 1;
    for (; next < singles.length; next++) {
      const mark = singles[next] as QuotationMark;
      if (mark.start >= container.end) break;
      if (containers[next] !== container) continue;
      if (mark.opens && !mark.closes) break;
      if (!mark.closes || mark.start === open.end) continue;
      if (!mark.doubtful) {
        close = next;
        break;
      }
      if (doubtful < 0) doubtful = next;
    }
    const chosen = close >= 0 ? close : doubtful;
    if (chosen >= 0) {
      pairs.push(closedRange(open, singles[chosen] as QuotationMark));
      at = chosen;
    } else if (open.sign === "‘" && next >= singles.length && text.slice(block.start, open.start).trim() === "") {
      pairs.push(openRange(text, block, open, block.end));
    }
  }
  return pairs;
}

/** For each mark the innermost double quotation around it, or the block. Both lists are in order of their start. */
function containersOf(block: Span, singles: readonly QuotationMark[], doubles: readonly QuotedRange[]): Span[] {
  const ordered = nest([...doubles]);
  const stack: number[] = [];
  let next = 0;
  return singles.map((mark) => {
    while (next < ordered.length && (ordered[next] as QuotedRange).start <= mark.start) stack.push(next++);
    while (stack.length > 0 && (ordered[stack.at(-1) as number] as QuotedRange).end <= mark.start) stack.pop();
    const innermost = stack.at(-1);
    return innermost === undefined ? block : (ordered[innermost] as QuotedRange);
  });
}

/** Orders the ranges and gives each its depth. */
function nest(ranges: QuotedRange[]): QuotedRange[] {
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  return ranges.map((range) => {
    while (ends.length > 0 && (ends.at(-1) as number) <= range.start) ends.pop();
    ends.push(range.end);
    return { ...range, depth: ends.length - 1 };
  });
}
