// Figures that only one side has. Where sources tell one thing in their own words, the words around a figure may say too
// little; but when one source has a figure that no other has, the others have one that it lacks, both look like each
// other written wrong, and stand in like surroundings, then one of them is a slip.
import type { Claim } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { candidatePairs, type FigurePlaces, figureNodes, keyOf, rivalsOf, sortOf } from "./figure-places.js";
import { groupOf } from "./group.js";
import { bestContext, type PlacesContext } from "./places-alike.js";
import { type Resemblance, resemblanceOf } from "./resemblance.js";
import { retellingsOf } from "./retellings.js";
import { surroundingsOf } from "./surroundings.js";

interface Pair {
  readonly a: FigurePlaces;
  readonly b: FigurePlaces;
  readonly resemblance: Resemblance;
  /** What speaks for one thing, and how much of it is needed. */
  readonly context: number;
  readonly needed: number;
}

/**
 * How much must speak for one thing: the more, the more figures there are among which some may be alike by chance. Where two
 * texts share the figures of a sort but for one of each, these two are hardly there by chance.
 */
function neededFor({ chance, least, leastAlone = least }: Resemblance, rivals: number, alone: boolean): number {
  if (alone) return leastAlone;
  return Math.max(least, 0.05 + 0.13 * Math.log2(1 + 8 * chance * rivals));
}

/** The same between texts that retell each other: the more, the more of their figures are left over. */
function neededIfRetold(family: string, { chance }: Resemblance, leftOver: number | null): number {
  if (leftOver === null || chance > nearly) return Number.POSITIVE_INFINITY;
  // The only one of its sort on either side: nothing else could stand there.
  if (leftOver === 1 && chance <= seldom) return chance <= telling || sayAll.test(family) ? againstAll : 0;
  return Math.max(leastIfRetold, 1.2 * chance * leftOver ** 2);
}

/** What may speak against it: another anchor, another verb, another date or figure in the sentence. */
const againstAll = -0.6;
/** Years and clock times are told of little else, whatever the verb; days of much. */
const sayAll = /^(?:year|clock|month)/;
/** Resemblances of two digits or of years. */
const seldom = 0.06;

/** Figures that are merely near each other are so by chance more often than this. */
const nearly = 0.2;
const leastIfRetold = 0.04;

/** Resemblances rarer than this by chance. */
const telling = 0.02;

/** A group that is surer than this needs no help. */
const sure = 0.65;

/** The groups of figures given, with those of figures that stand against each other; a pair known with doubt becomes surer. */
export function withCounterparts(
  known: readonly ClaimGroup[],
  claims: readonly Claim[],
  context: PlacesContext,
): ClaimGroup[] {
  const nodes = figureNodes(claims, context.lexicon);
  const keys = new Map(nodes.flatMap((node) => node.claims.map((claim) => [claim, keyOf(node.figure)] as const)));
  const surroundings = surroundingsOf([...keys.keys()], (claim) => keys.get(claim) ?? null);
  const grouped = groupsByClaim(known);
  const rivals = rivalsOf(nodes);
  const retellings = retellingsOf(nodes, sortOf);
  const pairs = candidatePairs(nodes).flatMap(([a, b]) => {
    const resemblance = resemblanceOf(a.figure, b.figure);
    if (resemblance === null || sharedSource(a, b)) return [];
    const old = together(a, b, grouped);
    if (old !== undefined && old.confidence >= sure && a.figure.unit === b.figure.unit) return [];
    const found = bestContext(a, b, surroundings, context, resemblance.chance <= telling);
    const several = rivals.besides(a) || rivals.besides(b) ? 0.25 : 0;
    const needed = Math.min(
      neededFor(resemblance, Math.max(1, rivals.inStory(a) - 2), rivals.alone(a, b)) + several,
      neededIfRetold(a.figure.family, resemblance, retellings.leftOver(a, b)),
    );
    return found === null || found < needed ? [] : [{ a, b, resemblance, context: found, needed }];
  });
  const surer = new Map<ClaimGroup, ClaimGroup>();
  const found: ClaimGroup[] = [];
  for (const pair of bestPairs(pairs)) {
    const old = together(pair.a, pair.b, grouped);
    const made = groupOfPair(pair);
    if (old === undefined) found.push(made);
    else if (pair.a.figure.unit !== pair.b.figure.unit) surer.set(old, withFigure(surer.get(old) ?? old, made));
    else if (old.confidence < made.confidence) surer.set(old, { ...old, confidence: made.confidence });
  }
  return [...known.map((group) => surer.get(group) ?? group), ...found];
}

/** The same number in two units is compared only where it is known to be one figure. */
function withFigure(group: ClaimGroup, { confidence, agreement }: ClaimGroup): ClaimGroup {
  const figure = agreement.filter(({ part }) => part === "figure");
  return {
    ...group,
    confidence: Math.max(group.confidence, confidence),
    agreement: [...group.agreement, ...figure],
  };
}

function groupsByClaim(groups: readonly ClaimGroup[]): ReadonlyMap<Claim, ReadonlySet<ClaimGroup>> {
  const byClaim = new Map<Claim, Set<ClaimGroup>>();
  for (const group of groups) {
    for (const claim of group.claims) {
      const own = byClaim.get(claim);
      if (own === undefined) byClaim.set(claim, new Set([group]));
      else own.add(group);
    }
  }
  return byClaim;
}

/** The group that holds both already. */
function together(
  a: FigurePlaces,
  b: FigurePlaces,
  grouped: ReadonlyMap<Claim, ReadonlySet<ClaimGroup>>,
): ClaimGroup | undefined {
  const left = new Set(a.claims.flatMap((claim) => [...(grouped.get(claim) ?? [])]));
  return b.claims.flatMap((claim) => [...(grouped.get(claim) ?? [])]).find((group) => left.has(group));
}

function sharedSource(a: FigurePlaces, b: FigurePlaces): boolean {
  for (const source of a.sources) if (b.sources.has(source)) return true;
  return false;
}

/** Pairs in which each is the other's best, the best first. */
function bestPairs(pairs: readonly Pair[]): Pair[] {
  const margin = ({ context, needed }: Pair) => context - needed;
  const ordered = [...pairs].sort((x, y) => margin(y) - margin(x) || x.resemblance.chance - y.resemblance.chance);
  const taken = new Set<FigurePlaces>();
  return ordered.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a).add(pair.b);
    return true;
  });
}

function groupOfPair({ a, b, resemblance, context, needed }: Pair): ClaimGroup {
  const confidence = Math.min(0.9, 0.6 + 0.3 * (context - needed) + (resemblance.chance <= telling ? 0.1 : 0));
  return groupOf("same-subject", [...a.claims, ...b.claims], confidence, [
    { part: "figure", verdict: "agrees", detail: `${resemblance.as}: ${a.claims[0]?.text} / ${b.claims[0]?.text}` },
    { part: "surroundings", verdict: "agrees", detail: `${Math.round(100 * context)}%` },
    { part: "sources", verdict: "agrees", detail: "each figure is missing where the other stands" },
  ]);
}
