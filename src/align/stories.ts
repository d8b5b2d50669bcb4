// Which sources tell one story. Sources of different stories are never compared: an age in a trial report has nothing
// to say to an age in an obituary. Two texts tell one story when both their telling words and their names are alike:
// two earthquakes share their words, and two reports from one capital their names, but not both.
import type { Lexicon } from "../lexicon/index.js";
import type { Source } from "../model/source.js";
import { claimZones } from "../model/source.js";
import { eachWord } from "../text/letters.js";
import { DisjointSets } from "./disjoint-sets.js";
import { functionWords } from "./function-words.js";

/** Least cosine, of words and of names, at which two articles tell one story. */
const sameStory = 0.16;
/** The same for articles published months apart: a later chapter of one story is told in much the same words. */
const sameStoryLater = 0.35;
const months = 90 * 86_400_000;
/** A text with fewer different content words than this is a note or an example; any telling word in common is enough. */
const shortText = 45;

interface Profile {
  readonly words: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly published: number | null;
}

/**
 * Two sets of texts are one story when the mean likeness of their members is at least this: one short text that is like
 * texts of two stories must not chain the stories together.
 */
const sameSets = 0.1;
/** The same where a short text makes the link: it has few words to be alike in. */
const sameSetsByShortText = 0.16;
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
  const profiles = sources.map((source) => profileOf(source, lexicon));
  const postings = new Map<string, number[]>();
  const links: Link[] = [];
  for (const [index, profile] of profiles.entries()) {
    for (const other of candidatesFor(profile, index, postings)) {
      const theirs = profiles[other] as Profile;
      const link = linkBetween(
        profile,
        theirs,
        cosine(profile.words, theirs.words),
        cosine(profile.names, theirs.names),
      );
      if (link.likeness >= slight) links.push({ a: other, b: index, ...link });
    }
  }
  const stories = joinSets(sources.length, links);
  return new Map(all.map(({ id, text }) => [id, stories.rootOf(numberOf.get(text) as number)]));
}

/** A word that many texts have leads to the first of them only; the texts of one story meet by those and by their rare words. */
const mostPerWord = 60;

/** Earlier texts that share words with this one, which is put into the index. */
function candidatesFor({ words }: Profile, index: number, postings: Map<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of words.keys()) {
    const list = postings.get(word) ?? [];
    for (let at = 0; at < list.length && at < mostPerWord; at++) add(shared, list[at] as number, 1);
    list.push(index);
    postings.set(word, list);
  }
  const least = Math.min(words.size, shortText) < shortText ? 1 : 2;
  return [...shared].filter(([, count]) => count >= least).map(([other]) => other);
}

/** Of two vectors of length 1. */
function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
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
  if (Math.min(a.words.size, b.words.size) < shortText) {
    return { likeness: (words + Math.min(words, names)) / 2, oneStory: words >= sameStory / 2, short: true };
  }
  const later = a.published !== null && b.published !== null && Math.abs(a.published - b.published) > months;
  const likeness = Math.min(words, names);
  return { likeness, oneStory: likeness >= (later ? sameStoryLater : sameStory), short: false };
}

function profileOf(source: Source, lexicon: Lexicon): Profile {
  const words = new Map<string, number>();
  const capitalised = new Map<string, number>();
  for (const block of source.blocks) {
    if (!claimZones.includes(block.zone)) continue;
    eachWord(source.text, block.start, block.end, (start, end) => {
      if (end - start < 3) return;
      const word = source.text.slice(start, end);
      const lower = word.toLowerCase();
      if (functionWords.has(lower) || lexicon.commonWords.has(lower)) return;
      add(words, lower, 1);
      if (word !== lower) add(capitalised, lower, 1);
    });
  }
  const names = new Map([...capitalised].filter(([word, count]) => count === words.get(word)));
  const published = source.published === null ? Number.NaN : Date.parse(source.published.value);
  return { words: unitVector(words), names: unitVector(names), published: Number.isNaN(published) ? null : published };
}

/** Logarithmic counts, scaled to length 1. */
function unitVector(counts: ReadonlyMap<string, number>): Map<string, number> {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [word, count] of counts) {
    const weight = 1 + Math.log(count);
    vector.set(word, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}
