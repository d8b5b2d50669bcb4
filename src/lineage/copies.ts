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

/** One shingle in so many stands for the text in the index: enough to find whom to compare with, and a small index. */
const sampled = 4;

/** Share of the sample that two texts must have in common for all their shingles to be compared. */
const promising = 0.3;

interface Text {
  readonly source: Source;
  /** Distinct. */
  readonly shingles: ReadonlySet<number>;
  readonly sample: readonly number[];
}

/** Source id to what it is a near-copy of. Near-linear in the length of all texts. */
export function findCopies(sources: readonly Source[]): ReadonlyMap<string, Copy> {
  const texts = sources
    .map(shingled)
    .sort((a, b) => b.shingles.size - a.shingles.size || earlierFirst(a.source, b.source));
  const index = new Map<number, Text[]>();
  const copies = new Map<string, Copy>();
  for (const text of texts) {
    const { source, shingles, sample } = text;
    const [original, shared] = mostShared(text, index);
    if (original !== null && shared >= leastShared && shared >= leastContainment * shingles.size) {
      copies.set(source.id, { of: original.id, containment: shared / shingles.size });
      continue;
    }
    for (const shingle of sample) {
      const posting = index.get(shingle);
      if (posting === undefined) index.set(shingle, [text]);
      else posting.push(text);
    }
  }
  return copies;
}

function shingled(source: Source): Text {
  const shingles = new Set(shinglesOf(source));
  return { source, shingles, sample: [...shingles].filter((shingle) => shingle % sampled === 0) };
}

/** The indexed text that shares most shingles, and how many; the longest of equals. Only promising texts are compared. */
function mostShared(text: Text, index: ReadonlyMap<number, readonly Text[]>): [Source | null, number] {
  const counts = new Map<Text, number>();
  for (const shingle of text.sample) {
    for (const other of index.get(shingle) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  let best: Source | null = null;
  let most = 0;
  for (const [other, count] of counts) {
    if (count < promising * text.sample.length) continue;
    const shared = countShared(text.shingles, other.shingles);
    if (shared > most) {
      best = other.source;
      most = shared;
    }
  }
  return [best, most];
}

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared++;
  return shared;
}

function earlierFirst(a: Source, b: Source): number {
  const [first, second] = [a.published?.value ?? "9999", b.published?.value ?? "9999"];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
