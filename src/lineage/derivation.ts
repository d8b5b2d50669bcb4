// Which sources of a run retell another one that they credit. Takes credits and publishers; refuses a pair that has nothing
// to do with each other but the outlet's name.
import { canonicalOutlet, type Outlets } from "../lexicon/outlets.js";
import type { Source } from "../model/source.js";
import { wordsOf } from "./words.js";

/** Share of the names and figures of the shorter text that the other has too, for both to tell one story. */
const sameStory = 0.15;

/** Names and figures shared, at the least. */
const fewestShared = 2;

/** Source id to the ids of the sources that it credits and retells, in the order of its credits. */
export function findDerivations(sources: readonly Source[], outlets: Outlets): ReadonlyMap<string, readonly string[]> {
  const byPublisher = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.publisher === null) continue;
    const key = canonicalOutlet(source.publisher.value, outlets);
    byPublisher.set(key, [...(byPublisher.get(key) ?? []), source]);
  }
  const marks = new Map<string, ReadonlySet<string>>();
  const marksOf = (source: Source) => {
    const known = marks.get(source.id) ?? namesAndFigures(source);
    marks.set(source.id, known);
    return known;
  };
  const derivations = new Map<string, readonly string[]>();
  for (const source of sources) {
    const parents = source.credits
      .filter(({ relation }) => relation === "derived")
      .flatMap(({ outlet }) => closest(source, byPublisher.get(canonicalOutlet(outlet, outlets)) ?? [], marksOf));
    if (parents.length > 0) derivations.set(source.id, [...new Set(parents)]);
  }
  return derivations;
}

/** Of an outlet's sources the one that shares most with this one, if it tells the same story. */
function closest(
  source: Source,
  candidates: readonly Source[],
  marksOf: (source: Source) => ReadonlySet<string>,
): string[] {
  let best: { id: string; share: number } | null = null;
  for (const candidate of candidates) {
    if (candidate.id === source.id) continue;
    const share = sharedPart(marksOf(source), marksOf(candidate));
    if (share >= sameStory && (best === null || share > best.share)) best = { id: candidate.id, share };
  }
  return best === null ? [] : [best.id];
}

/** Capitalised words inside sentences, and figures: what a retelling keeps when it changes every other word. */
function namesAndFigures(source: Source): ReadonlySet<string> {
  const marks = new Set<string>();
  let previous = { end: -1, block: -1 };
  for (const { start, end, form, block } of wordsOf(source)) {
    const first = source.text.charAt(start);
    const inside = block === previous.block && !/[.!?:]/.test(source.text.slice(previous.end, start));
    if (/\p{N}/u.test(first) || (inside && form.length > 2 && /\p{Lu}/u.test(first))) marks.add(form);
    previous = { end, block };
  }
  return marks;
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const mark of small) if (large.has(mark)) shared++;
  return shared < fewestShared ? 0 : shared / small.size;
}
