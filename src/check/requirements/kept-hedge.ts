// A source that retells another must keep its hedges. Takes the claims of one figure; compares a source only with the ones
// that it credits or copies, and only where the figure itself is the same.

import type { Claim, ClaimKind } from "../../model/claim.js";
import { centreOf, figureOf } from "../comparisons/figures.js";
import { optionsSchema } from "../comparisons/options.js";
import type { SourceFacts } from "../context.js";
import type { Requirement } from "./requirement.js";

/** Options of `kept-hedge`: none. */
export type KeptHedgeOptions = Readonly<Record<string, never>>;

const kinds: readonly ClaimKind[] = ["money", "count", "percent", "measure", "age"];

export const keptHedge: Requirement<KeptHedgeOptions> = {
  name: "kept-hedge",
  documentation:
    "A source that credits or copies another must keep the hedge of a figure that it takes over: “about 200” must not become “200”.",
  kinds,
  relations: ["same-subject"],
  takes: "figure",
  schema: optionsSchema({}),
  only({ lineage: { copyOf, derivedFrom } }) {
    const related = new Set([...copyOf, ...[...derivedFrom].map(([id, of]) => [id, ...of])].flat());
    return ({ source }) => related.has(source);
  },
  examine(claims, _options, facts) {
    const bySource = new Map<string, Claim[]>();
    for (const claim of claims) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim]);
    const pairs = [...bySource].flatMap(([source, own]) =>
      parentsOf(source, facts).flatMap((parent) => lostBetween(own, bySource.get(parent) ?? [])),
    );
    const [first] = pairs;
    if (first === undefined) return null;
    const [own, credited] = [pairs.map((pair) => pair.own), pairs.map((pair) => pair.credited)];
    const names = [facts.publisherOf(first.own.source), facts.publisherOf(first.credited.source)] as const;
    return {
      positions: [{ claims: [...new Set(credited)] }, { claims: [...new Set(own)] }],
      reason: `${names[0]} drops the hedge “${first.credited.hedge}” of ${names[1]}, which it retells`,
      nature: "rounding",
      answering: own,
    };
  },
};

function parentsOf(source: string, { lineage }: SourceFacts): readonly string[] {
  const copied = lineage.copyOf.get(source);
  return [...(copied === undefined ? [] : [copied]), ...(lineage.derivedFrom.get(source) ?? [])];
}

/** Claims without a hedge whose figure the other source gives only with one. */
function lostBetween(own: readonly Claim[], credited: readonly Claim[]) {
  if (own.some(({ hedge }) => hedge !== null) || credited.some(({ hedge }) => hedge === null)) return [];
  return own.flatMap((claim) => {
    const match = credited.find((other) => other.kind === claim.kind && sameFigure(claim, other));
    return match === undefined ? [] : [{ own: claim, credited: match }];
  });
}

function sameFigure(a: Claim, b: Claim): boolean {
  const [left, right] = [figureOf(a), figureOf(b)];
  return left !== undefined && right !== undefined && left.unit === right.unit && centreOf(left) === centreOf(right);
}
