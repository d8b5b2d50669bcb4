// The figures of a story as they are written, each with the places where it stands, and which of them look alike. Candidates
// come from an index of digits: what a wrong, missing or transposed digit leaves equal is a key.
import type { Lexicon } from "../lexicon/index.js";
import type { Claim } from "../model/claim.js";
import { digitsOf } from "./resemblance.js";
import { type WrittenFigure, writtenFiguresOf } from "./written-figure.js";

/** Postings longer than this say nothing. */
const tooCommon = 60;

/** Figures of a sort that one of two texts has and the other lacks, beside the two in question. */
const looseEnds = 1;

/** One figure of a story with all that state it. */
export interface FigurePlaces {
  readonly figure: WrittenFigure;
  readonly claims: readonly Claim[];
  readonly sources: ReadonlySet<string>;
}

/** The figures of a story, each with all its places; the day on which something was only said is none. */
export function figureNodes(claims: readonly Claim[], lexicon: Lexicon): FigurePlaces[] {
  const nodes = new Map<string, { figure: WrittenFigure; claims: Claim[]; sources: Set<string> }>();
  for (const claim of claims) {
    const spoken =
      claim.kind === "date" && claim.subject.facet !== null && lexicon.reportingVerbs.forms.has(claim.subject.facet);
    for (const figure of writtenFiguresOf(claim)) {
      if (spoken && isOfTheDay(figure)) continue;
      const key = `${keyOf(figure)} ${thingOf(claim, figure)}`;
      const node = nodes.get(key);
      if (node === undefined) nodes.set(key, { figure, claims: [claim], sources: new Set([claim.source]) });
      else {
        node.claims.push(claim);
        node.sources.add(claim.source);
      }
    }
  }
  return [...nodes.values()];
}

/** The day on which something was said is not that of what was said; a year, or a time to the minute, stands for itself. */
function isOfTheDay({ family, number }: WrittenFigure): boolean {
  return family === "day" || family === "weekday" || (family === "clock" && number % 30 === 0);
}

/** Equal for equal figures. */
export function keyOf({ family, unit, size }: WrittenFigure): string {
  return `=${family} ${/^(?:measure|duration|day)/.test(family) ? "" : unit} ${size}`;
}

/** Small counts are of one thing only when they count one sort of thing: four dead are not four cars. */
function thingOf({ kind, subject: { counted, measure } }: Claim, { number }: WrittenFigure): string {
  if (kind !== "count" || number >= 100) return "";
  return counted === null || counted === "people" ? (measure ?? "") : counted;
}

/** Figures that two places could be taken for by mistake. */
export interface Rivals {
  /** How many figures of its sort a story has; of counts those that count one sort of thing. */
  inStory(node: FigurePlaces): number;
  /** A source gives several counts of this sort of thing, any of which may be of another time or part. */
  besides(node: FigurePlaces): boolean;
  /** Of a source of one and a source of the other, each has at most one figure of the sort more that the other lacks. */
  alone(a: FigurePlaces, b: FigurePlaces): boolean;
}

/** What a figure is a figure of, as far as two could be taken for each other: of counts, what is counted. */
export function sortOf({ figure, claims }: FigurePlaces): string {
  return figure.family === "count" ? `count ${claims[0]?.subject.counted}` : figure.family;
}

export function rivalsOf(nodes: readonly FigurePlaces[]): Rivals {
  const inStory = new Map<string, number>();
  const inSource = new Map<string, number>();
  const bySort = new Map<string, FigurePlaces[]>();
  for (const node of nodes) {
    const sort = sortOf(node);
    const own = bySort.get(sort);
    if (own === undefined) bySort.set(sort, [node]);
    else own.push(node);
    inStory.set(sort, (inStory.get(sort) ?? 0) + 1);
    for (const source of node.sources) inSource.set(`${sort} ${source}`, (inSource.get(`${sort} ${source}`) ?? 0) + 1);
  }
  return {
    inStory: (node) => inStory.get(sortOf(node)) ?? 0,
    besides: (node) =>
      node.figure.family === "count" &&
      [...node.sources].every((source) => (inSource.get(`${sortOf(node)} ${source}`) ?? 0) > 1),
    alone: (a, b) => {
      const others = (bySort.get(sortOf(a)) ?? []).filter((node) => node !== a && node !== b);
      return [...a.sources].some((left) =>
        [...b.sources].some((right) => {
          const loose = others.filter(({ sources }) => sources.has(left) !== sources.has(right)).length;
          return loose <= looseEnds;
        }),
      );
    },
  };
}

/** Nodes whose figures share digits, and figures of one family that are few. */
export function candidatePairs(nodes: readonly FigurePlaces[]): [FigurePlaces, FigurePlaces][] {
  const postings = new Map<string, number[]>();
  const seen = new Set<string>();
  const pairs: [FigurePlaces, FigurePlaces][] = [];
  nodes.forEach((node, index) => {
    for (const key of keysOf(node.figure)) {
      const list = postings.get(key) ?? [];
      for (const other of list.length > tooCommon ? [] : list) {
        const pair = `${other} ${index}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([nodes[other] as FigurePlaces, node]);
      }
      list.push(index);
      postings.set(key, list);
    }
  });
  return pairs;
}

/** The digits, the digits with one left out (which a wrong or transposed digit leaves equal), and the rough size. */
function keysOf({ family, number, size }: WrittenFigure): Set<string> {
  if (/^(?:clock|weekday|month|year and month|month and day)$/.test(family)) return new Set([family]);
  if (family === "years") return new Set(size.split("–").map((year) => `${family} ${year}`));
  if (family === "day") return new Set([0, 1].map((next) => `${family} ${Math.floor(number / 7) + next}`));
  const digits = digitsOf(number);
  const keys = new Set([`${family} ${digits}`]);
  if (digits.length > 1)
    for (let at = 0; at < digits.length; at++) keys.add(`${family} ${digits.slice(0, at)}.${digits.slice(at + 1)}`);
  for (let at = 0; at + 1 < digits.length; at++) {
    keys.add(
      `${family} ${[...digits.slice(at, at + 2)].sort().join("")}@${digits.slice(0, at)}_${digits.slice(at + 2)}`,
    );
  }
  // A digit missing at either end.
  if (digits.length > 1) keys.add(`${family} -${digits.slice(1)}`).add(`${family} -${digits.slice(0, -1)}`);
  keys.add(`${family} -${digits}`);
  const step = Math.floor(Math.log2(number));
  keys.add(`${family} ~${step}`).add(`${family} ~${step + 1}`);
  return keys;
}
