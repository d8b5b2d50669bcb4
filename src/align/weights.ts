// How telling a shared word is: the rarer among the things compared, the heavier. Smoothed inverse document frequency.

/** Weight of each term, from how many of the items, lists of different terms, hold it; a term not seen weighs most. */
export function rarityWeights(items: readonly (readonly string[])[]): (term: string) => number {
  const frequency = new Map<string, number>();
  for (const terms of items) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const total = items.length;
  // Many terms are held by equally many items: one logarithm for each number of them.
  const weights: number[] = [];
  return (term) => {
    const held = frequency.get(term) ?? 0;
    const known = weights[held];
    if (known !== undefined) return known;
    const weight = Math.log(1 + total / (1 + held));
    weights[held] = weight;
    return weight;
  };
}

/** Lists longer than this are looked up in a set. */
const long = 20;

/**
 * Weight shared by two lists of different terms over the geometric mean of both weights: 0 nothing in common, 1 the same
 * terms.
 */
export function likeness(a: readonly string[], b: readonly string[], weight: (term: string) => number): number {
  const set = b.length > long ? new Set(b) : null;
  let shared = 0;
  let left = 0;
  for (const term of a) {
    const w = weight(term);
    left += w;
    if (set === null ? b.includes(term) : set.has(term)) shared += w;
  }
  if (shared === 0) return 0;
  let right = 0;
  for (const term of b) right += weight(term);
  return shared / Math.sqrt(left * right);
}
