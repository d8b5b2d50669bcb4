import type { Source } from "../model/source.js";

/** Where a character of a text stands, both counted from 1; the column counts UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds line and column of offsets into one text. Lines end at `\n`, `\r\n` or a lone `\r`. The index of line starts is
 * built once; each look-up is a binary search. An offset beyond the end is placed on the last line.
 */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] as number) + 1 };
  };
}

/** The untouched text of a source, and where its offsets stand. */
export interface NumberedText {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
}

/** Looks up sources by id; the lines of a source are counted when it is first asked for, and once. */
export function numberedTexts(sources: readonly Source[]): (id: string) => NumberedText {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const numbered = new Map<string, NumberedText>();
  return (id) => {
    const known = numbered.get(id);
    if (known !== undefined) return known;
    const text = texts.get(id) ?? "";
    const made = { text, placeOf: placesIn(text) };
    numbered.set(id, made);
    return made;
  };
}
