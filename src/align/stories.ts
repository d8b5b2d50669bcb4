// Which sources tell one story. Sources of different stories are never compared: an age in a trial report has nothing
// to say to an age in an obituary. Two texts tell one story when both their telling words and their names are alike:
// two earthquakes share their words, and two reports from one capital their names, but not both.
import type { Lexicon } from "../lexicon/index.js";
import type { Source } from "../model/source.js";
import { DisjointSets } from "./disjoint-sets.js";
import { type Profile, profileOf, type WordVector, wordNumbers } from "./story-profiles.js";

/** Least cosine, of words and of names, at which two articles tell one story. */
const sameStory = 0.16;
/** The same for articles published months apart: a later chapter of one story is told in much the same words. */
const sameStoryLater = 0.35;
const months = 90 * 86_400_000;
/** A text with fewer different content words than this is a note or an example; any telling word in common is enough. */
const shortText = 45;

/**
 * Two sets of texts are one story when the mean likeness of their members is at least this: one short text that is like
 * texts of two stories must not chain the stories together.
 */
const sameSets = 0.1;
/** The same where a short text makes the link: it has few words to be alike in. */
const sameSetsByShortText = 0.16;
/** How many times as much as the words of a short text its names may speak for one story. */
const namesForWords = 1.5;
/** Likeness too slight to be worth remembering; it counts as none. */
const slight = 0.04;

/** Source id to the number of its story. */
export function storiesOf(all: readonly Source[], lexicon: Lexicon): ReadonlyMap<string, number> {
  // Copies to the letter are one text, however many there are.
  const numberOf = new Map<string, number>();
  const sources = all.filter(({ text }) => {
    if (numberOf.has(text)) return false;
    numberOf.set(text, numberOf.size);
    return true;
  });
  const numbers = wordNumbers(lexicon);
  const profiles = sources.map((source) => profileOf(source, numbers));
  const links = linksBetween(profiles, numbers.count());
  const stories = joinSets(sources.length, links);
  return new Map(all.map(({ id, text }) => [id, stories.rootOf(numberOf.get(text) as number)]));
}

/** A word that many texts have leads to the first of them only; the texts of one story meet by those and by their rare words. */
const mostPerWord = 60;

/** All pairs that are more than slightly alike, among those that share words. */
function linksBetween(profiles: readonly Profile[], wordCount: number): Link[] {
  const postings: number[][] = Array.from({ length: wordCount }, () => []);
  const shared = new Int32Array(profiles.length);
  const words = new Float64Array(wordCount);
  const names = new Float64Array(wordCount);
  const links: Link[] = [];
  for (const [index, profile] of profiles.entries()) {
    spread(profile.words, words);
    spread(profile.names, names);
    for (const other of candidatesFor(profile, index, postings, shared)) {
      const theirs = profiles[other] as Profile;
      const link = linkBetween(profile, theirs, cosine(theirs.words, words), cosine(theirs.names, names));
      if (link.likeness >= slight) links.push({ a: other, b: index, ...link });
    }
    clear(profile.words, words);
    clear(profile.names, names);
  }
  return links;
}

/** Earlier texts that share words with this one, which is put into the index. `shared` is all zeros before and after. */
function candidatesFor(
  { words: { words } }: Profile,
  index: number,
  postings: number[][],
  shared: Int32Array,
): number[] {
  const others: number[] = [];
  for (const word of words) {
    const list = postings[word] as number[];
    for (const other of list) {
      if (shared[other] === 0) others.push(other);
      shared[other] = (shared[other] as number) + 1;
    }
    if (list.length < mostPerWord) list.push(index);
  }
  const least = words.length < shortText ? 1 : 2;
  const candidates = others.filter((other) => (shared[other] as number) >= least);
  for (const other of others) shared[other] = 0;
  return candidates;
}

/** Writes the weights of a vector into a row that has a place for every word. */
function spread({ words, weights }: WordVector, row: Float64Array): void {
  for (let at = 0; at < words.length; at++) row[words[at] as number] = weights[at] as number;
}

function clear({ words }: WordVector, row: Float64Array): void {
  for (const word of words) row[word] = 0;
}

/** Of two vectors of length 1, one of them spread. */
function cosine({ words, weights }: WordVector, row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum += (weights[at] as number) * (row[words[at] as number] as number);
  return sum;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly oneStory: boolean;
  readonly short: boolean;
}

/** Strongest links first; a link joins two sets only when the sets as wholes are alike. */
function joinSets(count: number, links: readonly Link[]): DisjointSets {
  const sets = new DisjointSets(count);
  const sizes = new Map<number, number>();
  const sums = new Map<number, Map<number, number>>();
  for (const { a, b, likeness } of links) {
    add(rowOf(sums, a), b, likeness);
    add(rowOf(sums, b), a, likeness);
  }
  const joining = links
    .filter(({ oneStory }) => oneStory)
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  for (const { a, b, short } of joining) {
    const [left, right] = [sets.rootOf(a), sets.rootOf(b)];
    if (left === right) continue;
    const pairs = (sizes.get(left) ?? 1) * (sizes.get(right) ?? 1);
    if (pairs > 1 && (rowOf(sums, left).get(right) ?? 0) / pairs < (short ? sameSetsByShortText : sameSets)) continue;
    const size = (sizes.get(left) ?? 1) + (sizes.get(right) ?? 1);
    sets.join(left, right);
    const root = sets.rootOf(left);
    sizes.set(root, size);
    absorb(sums, root, root === left ? right : left);
  }
  return sets;
}

/** Adds the sums of a set that is no more to those of the set that it has joined. */
function absorb(sums: Map<number, Map<number, number>>, root: number, gone: number): void {
  const row = rowOf(sums, root);
  for (const [other, sum] of rowOf(sums, gone)) {
    rowOf(sums, other).delete(gone);
    if (other === root) continue;
    add(row, other, sum);
    add(rowOf(sums, other), root, sum);
  }
  sums.delete(gone);
}

function rowOf(sums: Map<number, Map<number, number>>, index: number): Map<number, number> {
  const row = sums.get(index);
  if (row !== undefined) return row;
  const made = new Map<number, number>();
  sums.set(index, made);
  return made;
}

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function linkBetween(a: Profile, b: Profile, words: number, names: number): Omit<Link, "a" | "b"> {
  if (Math.min(a.words.words.length, b.words.words.length) < shortText) {
    // Names that both have make up for words that a short text has no room for.
    const byNames = Math.min(namesForWords * words, names);
    return { likeness: (words + byNames) / 2, oneStory: words >= sameStory / 2, short: true };
  }
  const later = a.published !== null && b.published !== null && Math.abs(a.published - b.published) > months;
  const likeness = Math.min(words, names);
  return { likeness, oneStory: likeness >= (later ? sameStoryLater : sameStory), short: false };
}
