import stringWidth from "fast-string-width";

/** Longest piece of a line that a frame shows; the rest is cut, so that a file on one line does not flood the terminal. */
const longestShown = 100;

/** Characters kept before the place when a long line is cut. */
const shownBefore = 40;

/** Longest run of carets. */
const longestMark = 60;

/**
 * The line, a caret under the place, and one line either side, each with its number:
 *
 *     2 | title: Aid totals differ
 *     3 | severity: eror
 *       |           ^^^^
 *     4 | claims:
 *
 * `line` and `column` count from 1; `length` is how many characters the place covers (at least one is marked, and
 * never past the end of the line).
 */
export function codeFrame(text: string, line: number, column: number, length = 1): string {
  const lines = linesAround(text, line);
  const gutter = String(line + 1).length;
  const shown = lines.flatMap(({ number, content }) => {
    if (number !== line) return [frameLine(gutter, String(number), cut(content, 0))];
    const from = content.length > longestShown ? Math.max(0, column - 1 - shownBefore) : 0;
    const marked = content.slice(column - 1, column - 1 + Math.max(1, length)).trimEnd();
    const before = printable(content.slice(from, column - 1));
    const indent = stringWidth(before) + (from > 0 ? 1 : 0);
    const carets = Math.min(longestMark, Math.max(1, stringWidth(printable(marked))));
    return [
      frameLine(gutter, String(number), cut(content, from)),
      frameLine(gutter, "", " ".repeat(indent) + "^".repeat(carets)),
    ];
  });
  return shown.join("\n");
}

function frameLine(gutter: number, label: string, content: string): string {
  return `  ${label.padStart(gutter)} | ${content}`.trimEnd();
}

/** The line before, the line and the line after; a blank line after the place is not worth showing. */
function linesAround(text: string, line: number): { number: number; content: string }[] {
  const found: { number: number; content: string }[] = [];
  let start = 0;
  for (let number = 1; number <= line + 1 && start <= text.length; number++) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    if (number >= line - 1) {
      const content = text.slice(start, stop).replace(/\r$/, "");
      if (number <= line || content.trim() !== "") found.push({ number, content });
    }
    start = stop + 1;
  }
  return found;
}

function cut(content: string, from: number): string {
  const piece = printable(content.slice(from, from + longestShown));
  return `${from > 0 ? "…" : ""}${piece}${from + longestShown < content.length ? "…" : ""}`;
}

/** Tabs and control characters take one column each, so that the caret stands where the reader looks. */
function printable(text: string): string {
  return text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "·");
}
