// The longest entry of a table of phrases that stands right after a place in the text.
import { openingsOf, wordBehind } from "./beside.js";

export interface PhraseAfter<T> {
  readonly found: T;
  readonly end: number;
  readonly words: string;
}

const word = /([ \u00a0\u202f]{0,2}[-‑]?|[ \u00a0\u202f]?)([\p{L}.'’]*\p{L}\.?)/uy;

/** Phrases of up to `most` words, in lower case, one space between; a hyphen may join the first to the figure. */
export function phraseAfter<T>(
  text: string,
  at: number,
  limit: number,
  table: ReadonlyMap<string, T>,
  most: number,
): PhraseAfter<T> | null {
  const opening = wordBehind(text, at);
  if (opening !== null && !openingsOf(table).has(opening)) return null;
  let best: PhraseAfter<T> | null = null;
  let joined = "";
  let cursor = at;
  for (let count = 0; count < most; count++) {
    word.lastIndex = cursor;
    const match = word.exec(text);
    if (match === null) break;
    let written = match[2] as string;
    if (written.endsWith(".") && !table.has(join(joined, match[1] as string, written))) written = written.slice(0, -1);
    joined = join(joined, match[1] as string, written);
    cursor += (match[1] as string).length + written.length;
    if (cursor > limit) break;
    const found = table.get(joined);
    if (found !== undefined) best = { found, end: cursor, words: joined };
  }
  return best;
}

function join(before: string, gap: string, written: string): string {
  const lower = written.toLowerCase().replace("’", "'");
  if (before === "") return lower;
  return gap.includes("-") ? `${before}-${lower}` : `${before} ${lower}`;
}
