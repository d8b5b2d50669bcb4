// Runs of words as numbers, by which texts are compared without comparing them word for word.
// Source of the method: A. Broder, "On the resemblance and containment of documents" (1997).
import type { Word } from "./words.js";

/** Words in a shingle: long enough that independent reporters rarely write the same run. */
export const shingleLength = 5;

/** The distinct shingles of a text, as 32-bit hashes (FNV-1a over the words). Shorter texts have none. */
export function shinglesOf(words: readonly Word[]): Set<number> {
  const hashes = words.map(({ form }) => hashOf(form));
  const shingles = new Set<number>();
  for (let from = 0; from + shingleLength <= hashes.length; from++) {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + shingleLength; at++) hash = Math.imul(hash ^ (hashes[at] as number), 0x01000193);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
