// How telling a shared word is: the rarer among the things compared, the heavier. Smoothed inverse document frequency.

/** Weight of each term, from how many of the items hold it; a term not seen weighs most. */
export function rarityWeights(items: readonly (readonly string[])[]): (term: string) => number {
  const frequency = new Map<string, number>();
  for (const terms of items) for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const total = items.length;
  return (term) => Math.log(1 + total / (1 + (frequency.get(term) ?? 0)));
}

/** Weight shared by the two term lists over the geometric mean of both weights: 0 nothing in common, 1 the same terms. */
export function likeness(a: readonly string[], b: readonly string[], weight: (term: string) => number): number {
  const set = new Set(b);
  let shared = 0;
  let left = 0;
  for (const term of a) {
    const w = weight(term);
    left += w;
    if (set.has(term)) shared += w;
  }
  let right = 0;
  for (const term of set) right += weight(term);
  return left === 0 || right === 0 ? 0 : shared / Math.sqrt(left * right);
}
