// Which sources tell one story. Sources of different stories are never compared: an age in a trial report has nothing
// to say to an age in an obituary. Cosine of content words over an inverted index; words that most sources of the run
// use carry no weight, so that a large archive falls into its stories.
import type { Source } from "../model/source.js";
import { claimZones } from "../model/source.js";
import { DisjointSets } from "./disjoint-sets.js";
import { functionWords } from "./function-words.js";

/** Least cosine at which two articles tell one story: reports of one event share about a third of their vocabulary by weight. */
const sameStory = 0.12;
/** A text with fewer different content words than this is a note or an example; any shared word may then be enough. */
const shortText = 45;

/** Source id to the number of its story. */
export function storiesOf(sources: readonly Source[]): ReadonlyMap<string, number> {
  const vectors = sources.map(vectorOf);
  const postings = new Map<string, number[]>();
  for (const [index, vector] of vectors.entries()) {
    for (const word of vector.keys()) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [index]);
      else list.push(index);
    }
  }
  const stories = new DisjointSets(sources.length);
  const commonest = Math.max(24, sources.length * 0.2);
  for (const [index, vector] of vectors.entries()) {
    const products = new Map<number, number>();
    for (const [word, weight] of vector) {
      const list = postings.get(word) as number[];
      if (list.length > commonest) continue;
      for (const other of list) {
        if (other >= index) break;
        products.set(
          other,
          (products.get(other) ?? 0) + weight * ((vectors[other] as Map<string, number>).get(word) as number),
        );
      }
    }
    for (const [other, product] of products) {
      const short = Math.min(vector.size, (vectors[other] as Map<string, number>).size) < shortText;
      if (product >= (short ? sameStory / 2 : sameStory)) stories.join(index, other);
    }
  }
  return new Map(sources.map((source, index) => [source.id, stories.rootOf(index)]));
}

/** Words of four letters and more with logarithmic weights, names counting double, scaled to length 1. */
function vectorOf(source: Source): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of source.blocks) {
    if (!claimZones.includes(block.zone)) continue;
    for (const [word] of source.text.slice(block.start, block.end).matchAll(/\p{L}{3,}/gu)) {
      const lower = word.toLowerCase();
      if (functionWords.has(lower)) continue;
      counts.set(lower, (counts.get(lower) ?? 0) + (word === lower ? 1 : 2));
    }
  }
  let squares = 0;
  for (const [word, count] of counts) {
    const weight = 1 + Math.log(count);
    counts.set(word, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [word, weight] of counts) counts.set(word, weight / length);
  return counts;
}
