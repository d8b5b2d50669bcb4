// Pairs of short texts that share rare words: an inverted index, so that the cost follows the number of shared rare words
// and not the number of pairs. Used for quotations and reported statements.
import { rarityWeights } from "./weights.js";

export interface SimilarPair {
  readonly a: number;
  readonly b: number;
  /** Weight of the shared terms over the geometric mean of both weights, 0 to 1. */
  readonly likeness: number;
  readonly shared: readonly string[];
}

/** A term that more texts than this hold says little and costs much. */
const tooCommon = 120;

/** All pairs that share at least `leastShared` terms, in a fixed order. Each text is the list of its different terms. */
export function similarPairs(texts: readonly (readonly string[])[], leastShared: number): SimilarPair[] {
  const weight = rarityWeights(texts);
  const totals = texts.map((terms) => terms.reduce((sum, term) => sum + weight(term), 0));
  const postings = new Map<string, number[]>();
  const pairs: SimilarPair[] = [];
  for (const [index, terms] of texts.entries()) {
    const shared = new Map<number, string[]>();
    for (const term of terms) {
      const list = postings.get(term);
      if (list === undefined) {
        postings.set(term, [index]);
        continue;
      }
      if (list.length <= tooCommon) for (const other of list) push(shared, other, term);
      list.push(index);
    }
    for (const [other, common] of shared) {
      if (common.length < leastShared) continue;
      const mean = Math.sqrt((totals[index] as number) * (totals[other] as number));
      const sum = common.reduce((total, term) => total + weight(term), 0);
      pairs.push({ a: other, b: index, likeness: mean === 0 ? 0 : sum / mean, shared: common });
    }
  }
  return pairs;
}

function push(map: Map<number, string[]>, key: number, term: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [term]);
  else list.push(term);
}

/**
 * The pairs in which each text is the other's best match among the texts of its source: a source that has two similar
 * sentences means two, and each of them meets its own counterpart. Texts of one source never meet.
 */
export function bestMatches(pairs: readonly SimilarPair[], sourceOf: (text: number) => string): SimilarPair[] {
  const { numberOf, sources } = numbered(pairs, sourceOf);
  const best = new Map<number, number>();
  /** Of one text among the texts of another's source. */
  const key = (text: number, other: number) => text * sources + (numberOf[other] as number);
  const raise = (at: number, likeness: number) => {
    if ((best.get(at) ?? 0) < likeness) best.set(at, likeness);
  };
  for (const { a, b, likeness } of pairs) {
    raise(key(a, b), likeness);
    raise(key(b, a), likeness);
  }
  return pairs.filter(
    ({ a, b, likeness }) =>
      numberOf[a] !== numberOf[b] && likeness >= (best.get(key(a, b)) ?? 0) && likeness >= (best.get(key(b, a)) ?? 0),
  );
}

/** The sources of the paired texts by number, in the order in which they come. */
function numbered(
  pairs: readonly SimilarPair[],
  sourceOf: (text: number) => string,
): { readonly numberOf: readonly number[]; readonly sources: number } {
  const numbers = new Map<string, number>();
  const numberOf: number[] = [];
  for (const { a, b } of pairs) {
    for (const text of [a, b]) {
      if (numberOf[text] !== undefined) continue;
      const source = sourceOf(text);
      const number = numbers.get(source) ?? numbers.size;
      numbers.set(source, number);
      numberOf[text] = number;
    }
  }
  return { numberOf, sources: numbers.size };
}
