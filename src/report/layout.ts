// Fits styled text into the columns of a terminal; widths are what a terminal shows, not lengths of strings.
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

/**
 * Text each of whose characters takes one column, as nearly all does: no escape sequence, nothing wide, nothing that combines.
 * Measuring the rest needs tables of emoji, which take longer to set up than a whole report to print.
 */
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u25b2\u25cf\u2716]*$/;

/** Columns that a text takes. */
function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** Wraps at words (and inside a word that alone is too wide), the first line under `first`, the others under `rest`. */
export function wrapped(text: string, width: number, first: string, rest = first): string[] {
  const room = Math.max(20, width - Math.max(first.length, rest.length));
  const lines = narrow.test(text) ? wrapNarrow(text, room) : wrapAnsi(text, room, { hard: true }).split("\n");
  return lines.map((line, index) => inert(`${index === 0 ? first : rest}${line}`));
}

/** In the log of a build server a line that begins with two colons is a command; one sign that looks like them is not. */
function inert(line: string): string {
  return line.replace(/^(\s*)::/, "$1∷");
}

/** Fills each line with as many words as fit. */
function wrapNarrow(text: string, room: number): string[] {
  const lines: string[] = [];
  let from = 0;
  while (text.length - from > room) {
    const blank = text.lastIndexOf(" ", from + room);
    const end = blank > from ? blank : from + room;
    lines.push(text.slice(from, end).trimEnd());
    from = end === blank ? end + 1 : end;
  }
  return [...lines, text.slice(from).trimEnd()];
}

/** Most that one column but the last may take of the width. */
const widestShare = 0.4;

/**
 * Aligns rows in columns two blanks apart. A cell too wide for its column goes on in its own line with the others below;
 * the last column wraps.
 */
export function columns(rows: readonly (readonly string[])[], width: number, indent: string): string[] {
  const limit = Math.floor((width - indent.length) * widestShare);
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => {
    const fitting = rows.map((row) => widthOf(row[at] ?? "")).filter((cell) => cell <= limit);
    return Math.max(0, ...fitting);
  });
  return rows.flatMap((row) => rowLines(row, widths, width, indent)).map(inert);
}

function rowLines(row: readonly string[], widths: readonly number[], width: number, indent: string): string[] {
  const last = row.length - 1;
  const lines: string[] = [];
  let line = indent;
  let start = indent.length;
  for (const [at, cell] of row.entries()) {
    if (at === last) break;
    const cellStart = start;
    start += (widths[at] ?? 0) + 2;
    if (cellStart + widthOf(cell) > start - 2) {
      const [first = "", ...more] = wrapped(cell, width, " ".repeat(cellStart));
      lines.push(line + first.slice(cellStart), ...more);
      line = " ".repeat(start);
    } else line += cell + " ".repeat(start - cellStart - widthOf(cell));
  }
  const cell = row[last] ?? "";
  // A last column squeezed into the margin reads worse than one on its own line.
  if (width - start < Math.min(24, widthOf(cell))) {
    return [...lines, line.trimEnd(), ...wrapped(cell, width, `${indent}  `)];
  }
  const [first = "", ...more] = wrapped(cell, width, " ".repeat(start));
  return [...lines, line + first.slice(start), ...more];
}
