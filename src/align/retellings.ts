// Texts that give the same figures but for a few. Where one text retells another, or both the same release, a figure that
// each of the two has and the other lacks is hardly there by chance.
import type { FigurePlaces } from "./figure-places.js";

/** Two texts are close when they have at least this many figures in common … */
const fewestShared = 4;
/** … and more than this share of all that the longer one gives. */
const leastShare = 0.5;
/** A figure is looked at in this many of its texts at the most. */
const mostTexts = 6;

/** The figures that close texts have in each other's place. */
export interface Retellings {
  /**
   * How many figures of this sort one of two close texts has and the other lacks, these two included: at least 1, of the
   * two texts that leave the fewest. Null when no text of the one is close to a text of the other.
   */
  leftOver(a: FigurePlaces, b: FigurePlaces): number | null;
}

/** Prepares the comparison for the figures of one story; `sortOf` tells which figures could be taken for each other. */
export function retellingsOf(nodes: readonly FigurePlaces[], sortOf: (node: FigurePlaces) => string): Retellings {
  const bySource = new Map<string, FigurePlaces[]>();
  for (const node of nodes) {
    for (const source of node.sources) {
      const own = bySource.get(source);
      if (own === undefined) bySource.set(source, [node]);
      else own.push(node);
    }
  }
  const known = new Map<string, boolean>();
  const close = (a: string, b: string): boolean => {
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    const found = known.get(key) ?? areClose(bySource.get(a) ?? [], bySource.get(b) ?? [], b);
    known.set(key, found);
    return found;
  };
  const lacking = (source: string, other: string, sort: string): number =>
    (bySource.get(source) ?? []).filter((node) => !node.sources.has(other) && sortOf(node) === sort).length;
  return {
    leftOver(a, b) {
      let fewest: number | null = null;
      for (const left of [...a.sources].slice(0, mostTexts)) {
        for (const right of [...b.sources].slice(0, mostTexts)) {
          if (!close(left, right)) continue;
          const count = Math.max(lacking(left, right, sortOf(a)), lacking(right, left, sortOf(b)));
          if (fewest === null || count < fewest) fewest = count;
        }
      }
      return fewest;
    },
  };
}

function areClose(ours: readonly FigurePlaces[], theirs: readonly FigurePlaces[], other: string): boolean {
  const shared = ours.filter(({ sources }) => sources.has(other)).length;
  return shared >= fewestShared && shared > leastShare * Math.max(ours.length, theirs.length);
}
