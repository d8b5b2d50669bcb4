import type { Source, Zone } from "../../model/source.js";
import type { Span } from "../../model/span.js";

/** A stretch of a source that is shown as one paragraph. */
export interface Paragraph {
  readonly span: Span;
  /** `unread`: text between the blocks, which no part of the program looks at. */
  readonly zone: Zone | "unread";
}

/** The whole text of a source in paragraphs: its blocks, and whatever lies between them, so that nothing is kept from the reader. */
export function paragraphsOf({ text, blocks }: Pick<Source, "text" | "blocks">): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const unread = (start: number, end: number): void => {
    if (/\S/.test(text.slice(start, end))) paragraphs.push({ span: { start, end }, zone: "unread" });
  };
  let at = 0;
  for (const { start, end, zone } of blocks) {
    unread(at, start);
    paragraphs.push({ span: { start, end }, zone });
    at = end;
  }
  unread(at, text.length);
  return paragraphs;
}
