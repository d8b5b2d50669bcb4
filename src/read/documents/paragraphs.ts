// Paragraphs, as documents give them, to one text with a blank line between each two, and the zones that are known.
import type { Zone } from "../../model/source.js";
import type { MarkedSpan, Outline } from "../format.js";
import type { Article } from "./document.js";

/** A paragraph of a document, with the zone that the document itself gives it; null leaves that to the reader of zones. */
export interface Paragraph {
  readonly words: string;
  readonly zone: Zone | null;
}

/** The article that paragraphs make up; the title stands above them as the headline unless they begin with it. */
export function articleOf(paragraphs: readonly Paragraph[], metadata: Outline["metadata"], suffix = ""): Article {
  const written = paragraphs
    .map(({ words, zone }) => ({ words: words.replace(/[^\S\u00a0]+|\u00a0/g, " ").trim(), zone }))
    .filter(({ words }) => words !== "");
  const { title } = metadata;
  const all =
    title === undefined ? written : [{ words: title, zone: "headline" as const }, ...withoutTitle(written, title)];
  const marked: MarkedSpan[] = [];
  let text = "";
  for (const { words, zone } of all) {
    if (text !== "") text += "\n\n";
    if (zone !== null) marked.push({ start: text.length, end: text.length + words.length, zone });
    text += words;
  }
  return { suffix, text, outline: { bodyStart: 0, marked, metadata } };
}

/** Pages repeat their title above the first paragraph. */
function withoutTitle(paragraphs: readonly Paragraph[], title: string): readonly Paragraph[] {
  const same = (words: string) => words.toLowerCase().replace(/\W+/g, "") === title.toLowerCase().replace(/\W+/g, "");
  return paragraphs.filter(({ words }, index) => index > 2 || !same(words));
}
