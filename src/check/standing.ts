// How the positions of a dispute stand to each other: when each was printed, which one the credited source holds, which one
// most independent origins hold. Takes positions; gives them with these facts, where they are known.
import type { Position } from "../model/finding.js";
import type { Lineage } from "../model/group.js";
import type { SourceFacts } from "./context.js";

/** The positions with their standing. A fact that is not known, or not true, is left out. */
export function withStanding(positions: readonly Position[], facts: SourceFacts): Position[] {
  const sources = positions.map(({ claims }) => new Set(claims.map(({ source }) => source)));
  const original = positionOfOriginal(sources, facts);
  const origins = new Set(sources.flatMap((own) => [...own].map((source) => facts.originOf(source))));
  return positions.map((position, index) => {
    const days = daysOf(sources[index] as ReadonlySet<string>, facts);
    const [first, last] = [days[0], days.at(-1)];
    return {
      ...position,
      ...(first !== undefined && last !== undefined ? { published: { first, last } } : {}),
      ...(original === index ? { holdsOriginal: true } : {}),
      ...(positions.length > 1 && position.origins * 2 > origins.size ? { majority: true } : {}),
    };
  });
}

function daysOf(sources: ReadonlySet<string>, { publishedOf }: SourceFacts): string[] {
  return [...sources].flatMap((source) => publishedOf(source)?.slice(0, 10) ?? []).sort();
}

/**
 * The one position of the sources that others of this dispute credit or copy; null when nobody credits anybody here, or when
 * credited sources hold several positions.
 */
function positionOfOriginal(sources: readonly ReadonlySet<string>[], { lineage }: SourceFacts): number | null {
  const all = new Set(sources.flatMap((own) => [...own]));
  const credited = new Set<string>();
  for (const source of all) {
    for (const parent of parentsOf(source, lineage)) if (all.has(parent) && parent !== source) credited.add(parent);
  }
  // Of sources that credit one another in a row, the one at the beginning.
  const roots = [...credited].filter((source) => !parentsOf(source, lineage).some((parent) => credited.has(parent)));
  const holding = sources.flatMap((own, index) => (roots.some((root) => own.has(root)) ? [index] : []));
  return holding.length === 1 ? (holding[0] as number) : null;
}

function parentsOf(source: string, { derivedFrom, copyOf }: Lineage): string[] {
  const copied = copyOf.get(source);
  return [...(derivedFrom.get(source) ?? []), ...(copied === undefined ? [] : [copied])];
}
