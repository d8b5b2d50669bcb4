// Remarks that help an editor weigh the positions: who copied from whom, what got lost, where the majority stands.
import type { Claim } from "../model/claim.js";
import type { Position } from "../model/finding.js";
import type { SourceFacts } from "./context.js";

/** Remarks on a finding, one sentence each. */
export function notesOn(positions: readonly Position[], facts: SourceFacts): string[] {
  return [...departures(positions, facts), ...majority(positions)];
}

/** True when a source of one position credits a source that only another position holds. */
export function departsFromCredit(positions: readonly Position[], facts: SourceFacts): boolean {
  return creditPairs(positions, facts).length > 0;
}

function departures(positions: readonly Position[], facts: SourceFacts): string[] {
  return creditPairs(positions, facts).flatMap(({ own, credited }) => {
    const names = [facts.publisherOf(own.source), facts.publisherOf(credited.source)] as const;
    const note = `${names[0]} credits ${names[1]}, which has ${isFigure(own) ? "another figure" : "it otherwise"}.`;
    const lost = credited.hedge !== null && own.hedge === null && isFigure(own);
    return lost ? [note, `${names[0]} drops the hedge “${credited.hedge}” of ${names[1]}.`] : [note];
  });
}

interface CreditPair {
  readonly own: Claim;
  readonly credited: Claim;
}

function creditPairs(positions: readonly Position[], facts: SourceFacts): CreditPair[] {
  const pairs = new Map<string, CreditPair>();
  if (facts.lineage.derivedFrom.size === 0) return [];
  const sources = positions.map(({ claims }) => new Set(claims.map(({ source }) => source)));
  const firstOf = new Map<string, Claim>();
  for (const { claims } of positions)
    for (const claim of claims) if (!firstOf.has(claim.source)) firstOf.set(claim.source, claim);
  positions.forEach((position, at) => {
    for (const own of position.claims) {
      for (const parent of facts.lineage.derivedFrom.get(own.source) ?? []) {
        if (sources[at]?.has(parent) === true || pairs.has(`${own.source} ${parent}`)) continue;
        const credited = firstOf.get(parent);
        if (credited !== undefined) pairs.set(`${own.source} ${parent}`, { own, credited });
      }
    }
  });
  return [...pairs.values()];
}

function majority(positions: readonly Position[]): string[] {
  const [first, second] = positions;
  if (first === undefined || second === undefined) return [];
  const all = positions.reduce((sum, { origins }) => sum + origins, 0);
  if (first.origins <= second.origins || all < 3) return [];
  return [
    `${first.origins} of ${all} independent origins have ${first.value}${/[.!?]”?$/.test(first.value) ? "" : "."}`,
  ];
}

function isFigure({ kind }: Claim): boolean {
  return /^(?:money|count|percent|measure|rank|age|date|duration)$/.test(kind);
}
