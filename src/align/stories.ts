// Which sources tell one story. Sources of different stories are never compared: an age in a trial report has nothing
// to say to an age in an obituary. Two texts tell one story when both their telling words and their names are alike:
// two earthquakes share their words, and two reports from one capital their names, but not both.
import type { Lexicon } from "../lexicon/index.js";
import type { Source } from "../model/source.js";
import { claimZones } from "../model/source.js";
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

/** Source id to the number of its story. */
export function storiesOf(sources: readonly Source[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const profiles = sources.map((source) => profileOf(source, lexicon));
  const postings = new Map<string, number[]>();
  const stories = new DisjointSets(sources.length);
  const commonest = Math.max(24, sources.length * 0.2);
  for (const [index, profile] of profiles.entries()) {
    const words = new Map<number, number>();
    const names = new Map<number, number>();
    for (const [word, weight] of profile.words) {
      const list = postings.get(word) ?? [];
      const name = profile.names.get(word);
      for (const other of list.length > commonest ? [] : list) {
        const theirs = profiles[other] as Profile;
        add(words, other, weight * (theirs.words.get(word) as number));
        const theirName = theirs.names.get(word);
        if (name !== undefined && theirName !== undefined) add(names, other, name * theirName);
      }
      list.push(index);
      postings.set(word, list);
    }
    for (const [other, cosine] of words) {
      if (oneStory(profile, profiles[other] as Profile, cosine, names.get(other) ?? 0)) stories.join(index, other);
    }
  }
  return new Map(sources.map((source, index) => [source.id, stories.rootOf(index)]));
}

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function oneStory(a: Profile, b: Profile, words: number, names: number): boolean {
  if (Math.min(a.words.size, b.words.size) < shortText) return words >= sameStory / 2;
  const later = a.published !== null && b.published !== null && Math.abs(a.published - b.published) > months;
  return Math.min(words, names) >= (later ? sameStoryLater : sameStory);
}

function profileOf(source: Source, lexicon: Lexicon): Profile {
  const words = new Map<string, number>();
  const capitalised = new Map<string, number>();
  for (const block of source.blocks) {
    if (!claimZones.includes(block.zone)) continue;
    for (const [word] of source.text.slice(block.start, block.end).matchAll(/\p{L}{3,}/gu)) {
      const lower = word.toLowerCase();
      if (functionWords.has(lower) || lexicon.commonWords.has(lower)) continue;
      add(words, lower, 1);
      if (word !== lower) add(capitalised, lower, 1);
    }
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
