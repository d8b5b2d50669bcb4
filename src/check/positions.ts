// Sorts the distinct values of a group into positions. Takes values and a judge of pairs; gives positions in which any
// two values can both be right. Refuses to put two values that cannot into one position, whatever lies between them.
import type { Judgement } from "./comparisons/comparison.js";
import type { DistinctValue } from "./values.js";

/** Judges two values; asked for each pair at most once, always in the order of their keys. */
export type JudgePair = (a: DistinctValue, b: DistinctValue) => Judgement;

/** Two values of different positions that cannot both be right. */
export interface Conflict {
  readonly a: DistinctValue;
  readonly b: DistinctValue;
  readonly judgement: Judgement & { readonly compatible: false };
}

export interface Sorted {
  readonly positions: readonly (readonly DistinctValue[])[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Values in conflict with something come first, best supported first, each into the first position that it fits; those
 * that fit everything (open bounds, vague figures) join the best supported position last. The cost is quadratic in
 * distinct values, of which a group has few, and linear in claims.
 */
export function sortIntoPositions(values: readonly DistinctValue[], judge: JudgePair): Sorted {
  const conflicts: Conflict[] = [];
  values.forEach((a, index) => {
    for (let other = index + 1; other < values.length; other++) {
      const b = values[other] as DistinctValue;
      const judgement = judge(a, b);
      if (judgement.compatible) continue;
      conflicts.push({ a, b, judgement });
    }
  });
  if (conflicts.length === 0) return { positions: values.length === 0 ? [] : [values], conflicts };
  const against = new Map<DistinctValue, Set<DistinctValue>>(values.map((value) => [value, new Set()]));
  for (const { a, b } of conflicts) {
    against.get(a)?.add(b);
    against.get(b)?.add(a);
  }
  const supports = new Map(values.map((value) => [value, supportOf(value)]));
  const support = (value: DistinctValue) => supports.get(value) as number;
  const total = (position: readonly DistinctValue[]) => position.reduce((sum, value) => sum + support(value), 0);
  const bySupport = [...values].sort((a, b) => support(b) - support(a) || (a.key < b.key ? -1 : 1));
  const disputed = bySupport.filter((value) => against.get(value)?.size !== 0);
  const undisputed = bySupport.filter((value) => against.get(value)?.size === 0);
  const positions: DistinctValue[][] = [];
  for (const value of disputed) {
    const foes = against.get(value);
    const home = positions.find((position) => !position.some((member) => foes?.has(member) === true));
    if (home === undefined) positions.push([value]);
    else home.push(value);
  }
  const best = positions.reduce((a, b) => (total(b) > total(a) ? b : a));
  best.push(...undisputed);
  return { positions, conflicts };
}

/** How many sources give the value; a source counts once. */
function supportOf(value: DistinctValue): number {
  return new Set(value.claims.map((claim) => claim.source)).size;
}
