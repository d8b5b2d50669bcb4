// Lines of a form that hold several items: "Engines: 14   Tenders: 3". Takes one line; gives the items, which are told apart
// by two blanks or more before the next label. Refuses a line of which any item has no label, for that is a table or prose.
import type { Span } from "../model/span.js";

const label = "\\p{Lu}[\\p{L}\\p{N}'’/&()-]*(?: [\\p{L}\\p{N}'’/&()-]+){0,5}:[ \\t]";
const opensWithLabel = new RegExp(`^${label}`, "u");
const beforeItem = new RegExp(`(?:[ \\u00a0]{2,}|[ \\u00a0]*\\t[ \\t\\u00a0]*)(?=${label})`, "gu");
/** Longer lines are prose. */
const longestLine = 300;

/** The items of a form's line, in order; the line itself when it holds one. */
export function formItems(text: string, line: Span): readonly Span[] {
  if (line.end - line.start > longestLine) return [line];
  const words = text.slice(line.start, line.end);
  if (!/[ \u00a0]{2}|\t/.test(words) || !opensWithLabel.test(words)) return [line];
  const items: Span[] = [];
  let start = line.start;
  for (const gap of words.matchAll(beforeItem)) {
    items.push({ start, end: line.start + gap.index });
    start = line.start + gap.index + gap[0].length;
  }
  return [...items, { start, end: line.end }];
}
