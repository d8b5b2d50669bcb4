// Runs of words as numbers, by which texts are compared without comparing them word for word. Reads the characters once and
// makes no words of them: this runs over every text of a run.
// Source of the method: A. Broder, "On the resemblance and containment of documents" (1997).
import { claimZones, type Source } from "../model/source.js";

/** Words in a shingle: long enough that independent reporters rarely write the same run. */
const shingleLength = 5;

const basis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * The shingles of headline, body and captions in the order of the text, as 32-bit hashes (FNV-1a over the words). Case of
 * Latin letters, marks, and the borders of paragraphs do not count. A text of fewer words has none.
 */
export function shinglesOf({ text, blocks }: Source): number[] {
  const shingles: number[] = [];
  const last = new Uint32Array(shingleLength);
  let count = 0;
  const add = (word: number) => {
    last[count++ % shingleLength] = word;
    if (count < shingleLength) return;
    let hash = basis;
    for (let at = count - shingleLength; at < count; at++)
      hash = Math.imul(hash ^ (last[at % shingleLength] as number), prime);
    shingles.push((hash ^ (hash >>> 15)) >>> 0);
  };
  for (const { start, end, zone } of blocks) {
    if (!claimZones.includes(zone)) continue;
    let word = basis;
    for (let at = start; at < end; at++) {
      const letter = letterAt(text, at);
      if (letter > 0) word = Math.imul(word ^ letter, prime);
      else if (word !== basis) {
        add(word);
        word = basis;
      }
    }
    if (word !== basis) add(word);
  }
  return shingles;
}

/** The letter or digit at an offset, Latin ones in lower case; 0 for white space and marks. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code >= 0x30 && code <= 0x39) return code;
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || code === 0xfeff)
    return 0;
  return code;
}
