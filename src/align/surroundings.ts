// What stands around a figure: the words of its sentence, and the words and figures near it in the text. Two papers that
// tell one thing in their own words still put the same names and figures beside it.
import type { Claim } from "../model/claim.js";
import { buckets } from "./buckets.js";
import { likeness, rarityWeights } from "./weights.js";

/** How far, in characters, a figure's surroundings reach. */
const reach = 260;

/** Compares the surroundings of two figures of a story, 0 nothing in common to 1. */
export interface Surroundings {
  /** Share of the weight that the two sentences have in common. */
  sentence(a: Claim, b: Claim): number;
  /** The same for all that stands near. */
  near(a: Claim, b: Claim): number;
  /** Other figures of one sort in both sentences differ: 33 homers and 121 runs are another season than 13 and 43. */
  differBeside(a: Claim, b: Claim): boolean;
}

/** Prepares the comparison for the figures of one story. */
export function surroundingsOf(figures: readonly Claim[], keyOf: (claim: Claim) => string | null): Surroundings {
  const sentences = new Map(figures.map((claim) => [claim, termsOf(claim)]));
  const wide = new Map<Claim, readonly string[]>();
  for (const own of buckets(figures, ({ source }) => source)) {
    const ordered = [...own].sort((a, b) => a.span.start - b.span.start);
    let from = 0;
    ordered.forEach((claim, index) => {
      while ((ordered[from] as Claim).span.end < claim.span.start - reach) from++;
      const terms = new Set<string>();
      for (let at = from; at < ordered.length; at++) {
        const other = ordered[at] as Claim;
        if (other.span.start > claim.span.end + reach) break;
        for (const term of sentences.get(other) ?? []) terms.add(term);
        const key = at === index ? null : keyOf(other);
        if (key !== null) terms.add(key);
      }
      wide.set(claim, [...terms]);
    });
  }
  const inSentence = sentenceFigures(figures, keyOf);
  const weightNear = rarityWeights([...wide.values()]);
  const weight = rarityWeights([...sentences.values()]);
  return {
    sentence: (a, b) => likeness(sentences.get(a) ?? [], sentences.get(b) ?? [], weight),
    near: (a, b) => likeness(wide.get(a) ?? [], wide.get(b) ?? [], weightNear),
    differBeside: (a, b) => {
      const [left, right] = [inSentence(a), inSentence(b)];
      return [...left].some(([sort, keys]) => {
        const theirs = sort === sortOf(a) || sort === sortOf(b) ? undefined : right.get(sort);
        return theirs !== undefined && ![...keys].some((key) => theirs.has(key));
      });
    },
  };
}

/** Words of the sentence, of the head, and of the name that the figure belongs to. */
function termsOf({ subject }: Claim): string[] {
  const head = subject.head?.toLowerCase().split(/\s+/) ?? [];
  const places = subject.places.map((place) => place.toLowerCase());
  return [...new Set([...subject.terms, ...head.map(singular), ...(subject.anchor?.terms ?? []), ...places])];
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** The figures of a claim's sentence by what they count or measure. */
function sentenceFigures(
  figures: readonly Claim[],
  keyOf: (claim: Claim) => string | null,
): (claim: Claim) => ReadonlyMap<string, ReadonlySet<string>> {
  const bySentence = new Map<string, Map<string, Set<string>>>();
  const place = ({ source, sentence }: Claim) => `${source} ${sentence.start}`;
  for (const claim of figures) {
    const [sort, key] = [sortOf(claim), keyOf(claim)];
    if (sort === null || key === null) continue;
    const sorts = bySentence.get(place(claim)) ?? new Map<string, Set<string>>();
    bySentence.set(place(claim), sorts.set(sort, (sorts.get(sort) ?? new Set()).add(key)));
  }
  return (claim) => bySentence.get(place(claim)) ?? new Map();
}

/** Counts of one noun, lengths of time: what a sentence hardly gives twice of one thing. */
function sortOf({ kind, subject: { counted } }: Claim): string | null {
  if (kind === "count") return counted === null ? null : `count ${singular(counted)}`;
  return kind === "duration" || kind === "age" ? kind : null;
}
