// Near-copies among many texts. Takes the sources longest first, so that a text is compared only with texts that are no
// copies themselves: the index stays small when a run holds a hundred copies of one story. Refuses texts that share only a
// quotation or two.
import type { Source } from "../model/source.js";
import { shinglesOf } from "./shingles.js";

/** A text that goes back to a longer or earlier one. */
export interface Copy {
  /** Id of the other source. */
  readonly of: string;
  /** Share of its own runs of words that the other has too, 0 to 1. */
  readonly containment: number;
}

/** Share of a text's five-word runs that must stand in the other; half the runs are broken by an edit in every tenth word. */
const leastContainment = 0.5;

/** Runs shared, at the least: some 25 words in a row, more than one quotation of a sentence. */
const leastShared = 20;

/** Source id to what it is a near-copy of. Near-linear in the length of all texts. */
export function findCopies(sources: readonly Source[]): ReadonlyMap<string, Copy> {
  const texts = sources
    .map((source) => ({ source, shingles: shinglesOf(source) }))
    .sort((a, b) => b.shingles.size - a.shingles.size || earlierFirst(a.source, b.source));
  const index = new Map<number, number[]>();
  const copies = new Map<string, Copy>();
  texts.forEach(({ source, shingles }, at) => {
    const [best, shared] = mostShared(shingles, index);
    if (best >= 0 && shared >= leastShared && shared >= leastContainment * shingles.size) {
      const original = texts[best]?.source as Source;
      copies.set(source.id, { of: original.id, containment: shared / shingles.size });
      return;
    }
    for (const shingle of shingles) {
      const posting = index.get(shingle);
      if (posting === undefined) index.set(shingle, [at]);
      else posting.push(at);
    }
  });
  return copies;
}

/** The indexed text that shares most shingles, and how many; the longest of equals. */
function mostShared(shingles: ReadonlySet<number>, index: ReadonlyMap<number, readonly number[]>): [number, number] {
  const counts = new Map<number, number>();
  for (const shingle of shingles) for (const at of index.get(shingle) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  let best = -1;
  let most = 0;
  for (const [at, count] of counts) {
    if (count > most || (count === most && at < best)) {
      best = at;
      most = count;
    }
  }
  return [best, most];
}

function earlierFirst(a: Source, b: Source): number {
  const [first, second] = [a.published?.value ?? "9999", b.published?.value ?? "9999"];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
