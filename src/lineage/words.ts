// The words that lineage compares: those of the article itself, without case, marks and the rest of the page.
import { claimZones, type Source } from "../model/source.js";
import type { Span } from "../model/span.js";

/** A word with its place. */
export interface Word extends Span {
  /** Lower case, apostrophes straightened. */
  readonly form: string;
  /** Index of its block in the source. */
  readonly block: number;
}

const word = /\p{N}+(?:[.,:/]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;

/** The words of headline, body and captions, in order. */
export function wordsOf({ text, blocks }: Source): Word[] {
  const words: Word[] = [];
  blocks.forEach(({ start, end, zone }, block) => {
    if (!claimZones.includes(zone)) return;
    for (const match of text.slice(start, end).matchAll(word)) {
      const at = start + match.index;
      words.push({ start: at, end: at + match[0].length, form: match[0].toLowerCase().replaceAll("’", "'"), block });
    }
  });
  return words;
}
