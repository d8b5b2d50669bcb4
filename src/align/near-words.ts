// Words that are nearly spelt alike, found by an index of their spellings with letters left out (the deletion
// neighbourhood), so that no two words are compared that share no such spelling; and by how they sound. The spellings are
// kept as numbers: two that fall on one number by chance are compared, and found to be unlike.
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
  if (shorter < 3 || Math.abs(a.length - b.length) > 3) return false;
  const edits = distance(a, b);
  if (edits <= editsAllowed(shorter)) return true;
  return shorter >= 4 && edits <= 3 && a.slice(0, 2) === b.slice(0, 2) && soundsAlike(a, b);
}

function soundsAlike(a: string, b: string): boolean {
  return doubleMetaphone(a)[0] === doubleMetaphone(b)[0];
}

/** One spelling, and one last word, leads to this many others at the most: in a run of thousands more say nothing. */
const mostCompared = 400;

/** Pairs of word lists of equal length, all of whose words are near each other and at least one of which differs. */
export function nearPairs(lists: readonly (readonly string[])[]): [number, number][] {
  const byLast = new Map<string, number[]>();
  for (const [index, words] of lists.entries()) {
    const last = words.at(-1) ?? "";
    if (last.length < 3) continue;
    const own = byLast.get(last);
    if (own === undefined) byLast.set(last, [index]);
    else own.push(index);
  }
  const found: [number, number][] = [];
  const words = [...byLast.keys()];
  const holders = [...byLast.values()];
  for (const own of holders) pairUp(own, own, lists, found);
  for (const [a, b] of nearLastWords(words)) {
    pairUp(holders[a] as readonly number[], holders[b] as readonly number[], lists, found);
  }
  return found.sort((x, y) => x[1] - y[1] || x[0] - y[0]);
}

function pairUp(
  left: readonly number[],
  right: readonly number[],
  lists: readonly (readonly string[])[],
  found: [number, number][],
): void {
  for (let at = 0; at < left.length && at < mostCompared; at++) {
    const a = left[at] as number;
    for (let other = left === right ? at + 1 : 0; other < right.length && other < mostCompared; other++) {
      const b = right[other] as number;
      if (!allNear(lists[a] as readonly string[], lists[b] as readonly string[])) continue;
      found.push(a < b ? [a, b] : [b, a]);
    }
  }
}

function allNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if (a.every((word, index) => word === b[index])) return false;
  return a.every((word, index) => nearWords(word, b[index] as string));
}

/** Pairs of different words, by their places in the list, that are near each other. */
function nearLastWords(words: readonly string[]): [number, number][] {
  const seen = new Set<number>();
  const found: [number, number][] = [];
  const meet = (a: number, b: number) => {
    const pair = Math.min(a, b) * words.length + Math.max(a, b);
    if (a === b || seen.has(pair)) return;
    seen.add(pair);
    if (nearWords(words[a] as string, words[b] as string)) found.push([a, b]);
  };
  const entries = deletionEntries(words);
  for (let from = 0; from < entries.length; from++) {
    const key = keyOf(entries[from] as number);
    for (let to = from + 1; to < entries.length && to <= from + mostCompared; to++) {
      if (keyOf(entries[to] as number) !== key) break;
      meet(indexOf(entries[from] as number), indexOf(entries[to] as number));
    }
  }
  for (const alike of alikeInSound(words)) {
    for (const [at, a] of alike.entries()) for (const b of alike.slice(at + 1, at + 1 + mostCompared)) meet(a, b);
  }
  return found;
}

/** Words that begin with the same two letters and sound alike. */
function alikeInSound(words: readonly string[]): number[][] {
  const byStart = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    if (word.length < 4) continue;
    const start = word.slice(0, 2);
    const own = byStart.get(start);
    if (own === undefined) byStart.set(start, [index]);
    else own.push(index);
  }
  const alike: number[][] = [];
  for (const own of byStart.values()) {
    if (own.length < 2) continue;
    const bySound = new Map<string, number[]>();
    for (const index of own) {
      const [sound] = doubleMetaphone(words[index] as string);
      const list = bySound.get(sound);
      if (list === undefined) bySound.set(sound, [index]);
      else list.push(index);
    }
    alike.push(...bySound.values());
  }
  return alike;
}

/** An entry holds the hash of a spelling above the place of its word: 30 and 22 bits of the 53 that a number has. */
const places = 2 ** 22;

function keyOf(entry: number): number {
  return Math.floor(entry / places);
}

function indexOf(entry: number): number {
  return entry % places;
}

/** The spellings of all words with up to as many letters left out as edits are allowed, in order. */
function deletionEntries(words: readonly string[]): Float64Array {
  let count = 0;
  for (const { length } of words) count += 1 + length + (editsAllowed(length) > 1 ? (length * (length - 1)) / 2 : 0);
  const entries = new Float64Array(count);
  let next = 0;
  for (const [index, word] of words.entries()) {
    const { length } = word;
    const { prefix, power } = hashesOf(word);
    const put = (hash: number) => {
      entries[next++] = (hash >>> 2) * places + index;
    };
    const whole = prefix[length] as number;
    /** Hash of the letters from `from` on, `length - from` in number. */
    const rest = (from: number) => (whole - Math.imul(prefix[from] as number, power[length - from] as number)) | 0;
    put(whole);
    for (let out = 0; out < length; out++) {
      put((Math.imul(prefix[out] as number, power[length - out - 1] as number) + rest(out + 1)) | 0);
      if (editsAllowed(length) === 1) continue;
      for (let also = out + 1; also < length; also++) {
        const between =
          ((prefix[also] as number) - Math.imul(prefix[out + 1] as number, power[also - out - 1] as number)) | 0;
        const start = (Math.imul(prefix[out] as number, power[also - out - 1] as number) + between) | 0;
        put((Math.imul(start, power[length - also - 1] as number) + rest(also + 1)) | 0);
      }
    }
  }
  return entries.sort();
}

/** Polynomial hashes of all beginnings of a word, and the powers of the base. */
function hashesOf(word: string): { readonly prefix: Int32Array; readonly power: Int32Array } {
  const prefix = new Int32Array(word.length + 1);
  const power = new Int32Array(word.length + 1);
  power[0] = 1;
  for (let at = 0; at < word.length; at++) {
    prefix[at + 1] = (Math.imul(prefix[at] as number, base) + word.charCodeAt(at)) | 0;
    power[at + 1] = Math.imul(power[at] as number, base);
  }
  return { prefix, power };
}

/** Odd and large, so that letters spread over all bits. */
const base = 0x5bd1e995;
