// Words that are nearly spelt alike, found by an index of their spellings with letters left out (the deletion
// neighbourhood), so that no two words are compared that share no such spelling; and by how they sound.
import { doubleMetaphone } from "double-metaphone";
import { distance } from "fastest-levenshtein";

/** Edits allowed between two spellings of a word: one in a short word, two from seven letters on. */
function editsAllowed(length: number): number {
  return length >= 7 ? 2 : 1;
}

/** Equal, near in spelling, or alike in sound and beginning. */
export function nearWords(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  const edits = distance(a, b);
  if (edits <= editsAllowed(shorter)) return true;
  return shorter >= 4 && edits <= 3 && a.slice(0, 2) === b.slice(0, 2) && soundsAlike(a, b);
}

function soundsAlike(a: string, b: string): boolean {
  return doubleMetaphone(a)[0] === doubleMetaphone(b)[0];
}

/** Pairs of word lists of equal length, all of whose words are near each other and at least one of which differs. */
export function nearPairs(lists: readonly (readonly string[])[]): [number, number][] {
  const postings = new Map<string, number[]>();
  const pairs = new Set<string>();
  const found: [number, number][] = [];
  for (const [index, words] of lists.entries()) {
    for (const key of keysOf(words)) {
      const list = postings.get(key);
      if (list === undefined) {
        postings.set(key, [index]);
        continue;
      }
      for (const other of list) {
        const pair = `${other} ${index}`;
        if (pairs.has(pair)) continue;
        pairs.add(pair);
        if (allNear(lists[other] as readonly string[], words)) found.push([other, index]);
      }
      list.push(index);
    }
  }
  return found;
}

function allNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if (a.every((word, index) => word === b[index])) return false;
  return a.every((word, index) => nearWords(word, b[index] as string));
}

/** Index keys of the last word: its spellings with letters left out, and its sound with its first two letters. */
function keysOf(words: readonly string[]): Set<string> {
  const last = words.at(-1) ?? "";
  const keys = new Set<string>();
  if (last.length < 3) return keys;
  keys.add(`${words.length} ${last}`);
  addDeletions(last, editsAllowed(last.length), words.length, keys);
  keys.add(`${words.length} ~${last.slice(0, 2)}${doubleMetaphone(last)[0]}`);
  return keys;
}

function addDeletions(word: string, depth: number, count: number, keys: Set<string>): void {
  for (let at = 0; at < word.length; at++) {
    const shorter = word.slice(0, at) + word.slice(at + 1);
    keys.add(`${count} ${shorter}`);
    if (depth > 1) addDeletions(shorter, depth - 1, count, keys);
  }
}
