// Figures and times to groups about one subject. Claims of one kind and measure are candidates for each other; those with
// equal value and equal subject are one node, so that a hundred sources cost no more than the few values they state.
import { type Claim, figureKinds } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { birthMeasure } from "../model/subject.js";
import type { DateValue } from "../model/timespan.js";
import { buckets } from "./buckets.js";
import { DisjointSets } from "./disjoint-sets.js";
import { type FigureNode, nodesOf } from "./figure-nodes.js";
import { type Apartness, apartness, pairsToCompare } from "./figure-pairs.js";
import { groupOf } from "./group.js";
import { joinRepeated } from "./repeated-disputes.js";
import type { Agreement, AgreementContext } from "./subject/agreement.js";
import { agreementOf, agreementUnlessApart } from "./subject/agreement.js";
import { rarityWeights } from "./weights.js";

/** Below this two figures are not about the same thing. */
export const leastConfidence = 0.5;
/** Share of the sources of the rarer value that also state the other one, from which on the two are two things. */
const statedSideBySide = 0.3;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly agreement: Agreement;
}

export function alignFigures(
  claims: readonly Claim[],
  published: ReadonlyMap<string, string | null>,
  context: Pick<AgreementContext, "lexicon" | "scopeOf">,
): ClaimGroup[] {
  const figures = claims.filter((claim) => figureKinds.includes(claim.kind) && claim.subject.measure !== null);
  const weight = rarityWeights(figures.map((claim) => claim.subject.terms));
  const groups: ClaimGroup[] = [];
  for (const candidates of candidatesOf(figures)) {
    const nodes = candidates.length < 2 ? [] : nodesOf(candidates);
    if (nodes.length < 2) continue;
    groups.push(...groupBucket(nodes, { ...context, published, weight, figuresOf: figuresBySource(nodes) }));
  }
  return joinRepeated(groups);
}

/**
 * Claims that may speak of one thing: of one measure; dates also by the noun they go with, and spans of years by the name
 * they belong to, since each paper has its own verb for "was senator from 1967 to 1979".
 */
function candidatesOf(figures: readonly Claim[]): Claim[][] {
  const dates = figures.filter((claim) => claim.kind === "date");
  const spans = dates.filter(({ kind, value, subject }) => kind === "date" && isSpan(value) && subject.anchor !== null);
  return [
    ...buckets(figures, (claim) => (isBirth(claim) ? "age age" : `${claim.kind} ${claim.subject.measure}`)),
    ...buckets(
      dates.filter((claim) => claim.subject.counted !== null),
      (claim) => `${claim.subject.counted}`,
    ),
    ...buckets(spans, (claim) => claim.subject.anchor?.terms.at(-1) ?? ""),
  ];
}

/** Dates of birth stand among the ages: both say how old somebody is. */
function isBirth({ kind, subject }: Claim): boolean {
  return kind === "date" && subject.measure === birthMeasure;
}

function isSpan(value: DateValue): boolean {
  return value.from !== null && value.to !== null && value.from.length === 4 && value.from !== value.to;
}

function groupBucket(nodes: readonly FigureNode[], context: AgreementContext): ClaimGroup[] {
  const statedBy = sourcesByValue(nodes);
  const links: Link[] = [];
  const apart = apartness(nodes.length, (a, b) => {
    const [left, right] = [nodes[a] as FigureNode, nodes[b] as FigureNode];
    const agreement = twoThings(left, right, statedBy)
      ? null
      : agreementUnlessApart(left.claims[0] as Claim, right.claims[0] as Claim, context);
    if (agreement !== null && agreement.confidence >= leastConfidence) links.push({ a, b, agreement });
    return agreement === null;
  });
  for (const [a, b] of pairsToCompare(nodes)) apart(a, b);
  const found = [...links];
  found.sort((x, y) => y.agreement.confidence - x.agreement.confidence || x.a - y.a || x.b - y.b);
  return mergeLinks(nodes, found, apart);
}

/** Strongest links first; two sets join only when nothing in one is known to be apart from anything in the other. */
function mergeLinks(nodes: readonly FigureNode[], links: readonly Link[], apart: Apartness): ClaimGroup[] {
  const sets = new DisjointSets(nodes.length);
  const members = new Map<number, number[]>(nodes.map((_, index) => [index, [index]]));
  for (const { a, b } of links) {
    const [left, right] = [sets.rootOf(a), sets.rootOf(b)];
    if (left === right) continue;
    const [ours, theirs] = [members.get(left) as number[], members.get(right) as number[]];
    const kept = ours.some((x) => theirs.some((y) => (x < y ? apart(x, y) : apart(y, x))));
    if (kept) continue;
    sets.join(left, right);
    members.set(
      sets.rootOf(left),
      [...ours, ...theirs].sort((x, y) => x - y),
    );
  }
  return tellingLinks(nodes, links, sets).map(([root, { agreement }]) => {
    const claims = (members.get(root) as number[]).flatMap((index) => (nodes[index] as FigureNode).claims);
    return groupOf("same-subject", claims, agreement.confidence, agreement.parts);
  });
}

/** For each set the link that tells most about a dispute: the strongest between two different figures, or else the strongest. */
function tellingLinks(nodes: readonly FigureNode[], links: readonly Link[], sets: DisjointSets): [number, Link][] {
  const telling = new Map<number, Link>();
  const disputed = new Set<number>();
  for (const link of links) {
    const root = sets.rootOf(link.a);
    if (root !== sets.rootOf(link.b)) continue;
    const differ = nodes[link.a]?.figureKey !== nodes[link.b]?.figureKey;
    if (!telling.has(root) || (differ && !disputed.has(root))) telling.set(root, link);
    if (differ) disputed.add(root);
  }
  return [...telling].sort(([x], [y]) => x - y);
}

function sourcesByValue(nodes: readonly FigureNode[]): ReadonlyMap<string, ReadonlySet<string>> {
  const statedBy = new Map<string, Set<string>>();
  for (const node of nodes) {
    const person = ageOf(node);
    for (const key of person === null ? [node.figureKey] : [node.figureKey, `${node.figureKey} ${person}`]) {
      const sources = statedBy.get(key) ?? new Set();
      for (const claim of node.claims) sources.add(claim.source);
      statedBy.set(key, sources);
    }
  }
  return statedBy;
}

/** Whose age a figure is. Ages of two people that stand side by side say nothing about the age of either. */
function ageOf({ claims }: FigureNode): string | null {
  const [claim] = claims;
  return claim?.kind === "age" ? (claim.subject.anchor?.text ?? null) : null;
}

/**
 * Sources that state both values side by side, under one measure, use them of two things; a source that has only one
 * of them then does not contradict the other.
 */
function twoThings(a: FigureNode, b: FigureNode, statedBy: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (a.figureKey === b.figureKey || nearlyEqualMeasures(a, b) || a.claims[0]?.kind !== b.claims[0]?.kind) return false;
  const person = ageOf(a);
  const ofOne = person !== null && person === ageOf(b);
  const left = statedBy.get(ofOne ? `${a.figureKey} ${person}` : a.figureKey) as ReadonlySet<string>;
  const right = statedBy.get(ofOne ? `${b.figureKey} ${person}` : b.figureKey) as ReadonlySet<string>;
  let both = 0;
  for (const source of left) if (right.has(source)) both++;
  return both > 0 && both / Math.min(left.size, right.size) >= statedSideBySide;
}

/** Two agencies that measured one thing: 5.9 and 6.1, given side by side. */
function nearlyEqualMeasures(a: FigureNode, b: FigureNode): boolean {
  if (a.claims[0]?.kind !== "measure") return false;
  const ratio = Number(a.figureKey) / Number(b.figureKey);
  return ratio > 1 / 1.05 && ratio < 1.05;
}

function figuresBySource(nodes: readonly FigureNode[]): (claim: Claim) => number {
  const figures = new Map<string, Set<string>>();
  for (const { claims, figureKey } of nodes) {
    for (const claim of claims) {
      const key = thingOf(claim);
      const own = figures.get(key);
      if (own === undefined) figures.set(key, new Set([figureKey]));
      else own.add(figureKey);
    }
  }
  return (claim) => figures.get(thingOf(claim))?.size ?? 0;
}

function thingOf({ source, subject: { anchor } }: Claim): string {
  return `${source} ${anchor?.found === "near" ? anchor.text : ""}`;
}

/** How two figures of one run stand to each other, for `explain`. */
export function agreementOfFigures(
  a: Claim,
  b: Claim,
  claims: readonly Claim[],
  published: ReadonlyMap<string, string | null>,
  context: Pick<AgreementContext, "lexicon" | "scopeOf">,
): Agreement {
  const figures = claims.filter((claim) => figureKinds.includes(claim.kind) && claim.subject.measure !== null);
  const alike = figures.filter((claim) => claim.kind === a.kind && claim.subject.measure === a.subject.measure);
  const weight = rarityWeights(figures.map((claim) => claim.subject.terms));
  return agreementOf(a, b, { ...context, published, weight, figuresOf: figuresBySource(nodesOf(alike)) });
}
