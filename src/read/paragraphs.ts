// Text to paragraphs. Takes text with blank lines between paragraphs, text with one paragraph on each line, and text that
// was wrapped at some column; gives spans without the white space around them.
import type { Span } from "../model/span.js";

interface Line extends Span {
  /** Blank lines right before it. */
  readonly afterBlank: boolean;
}

/** A line longer than this was not wrapped by hand or by a mail program. */
const widestWrap = 110;
const narrowestWrap = 40;

/** Paragraphs of `text` from `from` on, in order. */
export function findParagraphs(text: string, from = 0): Span[] {
  const lines = findLines(text, from);
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | null = null;
  let previous: Line | null = null;
  for (const line of lines) {
    if (open !== null && previous !== null && continues(text, previous, line, width)) open.end = line.end;
    else {
      if (open !== null) paragraphs.push(open);
      open = { start: line.start, end: line.end };
    }
    previous = line;
  }
  if (open !== null) paragraphs.push(open);
  return paragraphs;
}

/** Lines with something on them, without the white space around it. */
function findLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let start = from; start <= text.length; ) {
    const end = lineEnd(text, start);
    let first = start;
    let last = end;
    while (first < last && isBlank(text, first)) first++;
    while (last > first && isBlank(text, last - 1)) last--;
    if (last > first) {
      lines.push({ start: first, end: last, afterBlank: blank });
      blank = false;
    } else blank = true;
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

const lineBreak = /[\n\r\u2028\u2029]/g;

function lineEnd(text: string, start: number): number {
  lineBreak.lastIndex = start;
  return lineBreak.exec(text)?.index ?? text.length;
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (
    code === 0x20 ||
    code === 0x09 ||
    (code > 0x7f && /[\s\u200b\u200e\u200f\u2060\ufeff]/.test(text.charAt(index))) ||
    code === 0x0b ||
    code === 0x0c
  );
}

/** The column at which the text was wrapped, or null when its line breaks end paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > widestWrap || width < narrowestWrap) return null;
  let breaks = 0;
  let full = 0;
  let inside = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    const previous = lines[index - 1] as Line;
    if (line.afterBlank) continue;
    breaks++;
    if (isFull(text, previous, line, width)) full++;
    if (!endsSentence(text, previous)) inside++;
  }
  return breaks >= 3 && full >= breaks * 0.7 && inside >= breaks * 0.5 ? width : null;
}

function continues(text: string, previous: Line, line: Line, width: number | null): boolean {
  if (line.afterBlank) return false;
  if (width !== null) return isFull(text, previous, line, width);
  // One sentence broken over two lines: the first stops in the middle, the second goes on in lower case.
  return (
    previous.end - previous.start >= narrowestWrap &&
    /[\p{Ll}\p{N},-]/u.test(text.charAt(previous.end - 1)) &&
    /^\p{Ll}{2}/u.test(text.slice(line.start, line.start + 2))
  );
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, previous: Line, line: Line, width: number): boolean {
  const space = text.slice(line.start, line.end).search(/\s/);
  const word = space < 0 ? line.end - line.start : space;
  return previous.end - previous.start + 1 + word > width - 2;
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?:]["”’')\]]*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}
