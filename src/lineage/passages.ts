// Where two copies of a text have different words. Takes two near-copies; gives the places where a few words stand for a few
// others. Refuses what one copy has and the other lacks: leaving out is editing, not a mistake.
import { diffArrays } from "diff";
import type { Source } from "../model/source.js";
import type { Span } from "../model/span.js";
import { type Word, wordsOf } from "./words.js";

/** A place where one copy has other words than the other. */
export interface DifferingPassage {
  readonly a: Span;
  readonly b: Span;
  /** The words of `a` and of `b`, as written. */
  readonly aWords: string;
  readonly bWords: string;
}

/** More words than this in place of others is rewriting. */
const longestPassage = 6;

/** Words in common that must stand on either side, unless the paragraph begins or ends there. */
const leastAround = 2;

/** Edits after which two texts are no copies, and comparing them would take long. */
const mostEdits = 6000;

/** Share of the shorter text that must be common, word for word; below it the one is a rewriting of the other. */
const leastCommon = 0.8;

/** The differing passages of two copies, in the order of the first; headlines are anybody's own and left out. */
export function differingPassages(a: Source, b: Source): DifferingPassage[] {
  if (isSameToTheLetter(a, b)) return [];
  const [first, second] = [originalOf(a), textOf(b)];
  const changes = diffArrays(
    first.map(({ form }) => form),
    second.map(({ form }) => form),
    { maxEditLength: mostEdits },
  );
  const common = (changes ?? []).reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0);
  if (changes === undefined || common < leastCommon * Math.min(first.length, second.length)) return [];
  const found: DifferingPassage[] = [];
  let [i, j] = [0, 0];
  for (let at = 0; at < changes.length; ) {
    const change = changes[at];
    if (change === undefined) break;
    if (!change.added && !change.removed) {
      i += change.count;
      j += change.count;
      at++;
      continue;
    }
    const [from, other] = [i, j];
    for (; changes[at]?.added || changes[at]?.removed; at++) {
      if (changes[at]?.removed) i += changes[at]?.count ?? 0;
      else j += changes[at]?.count ?? 0;
    }
    found.push(...passagesIn({ words: first, from, to: i }, { words: second, from: other, to: j }, a, b));
  }
  return found;
}

function isSameToTheLetter(a: Source, b: Source): boolean {
  if (a.text !== b.text || a.blocks.length !== b.blocks.length) return false;
  return a.blocks.every(({ start, end, zone }, index) => {
    const block = b.blocks[index];
    return block?.start === start && block.end === end && block.zone === zone;
  });
}

const originals = new WeakMap<Source, Word[]>();

/** The words of a source that one copy after another is held against. */
function originalOf(source: Source): Word[] {
  let words = originals.get(source);
  if (words === undefined) {
    words = textOf(source);
    originals.set(source, words);
  }
  return words;
}

function textOf(source: Source): Word[] {
  return wordsOf(source).filter(({ block }) => source.blocks[block]?.zone !== "headline");
}

/** A run of words between words that both copies have. */
interface Run {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** The substitution at the start of the run, in the paragraph that the common words before it stand in, or at its end. */
function passagesIn(x: Run, y: Run, a: Source, b: Source): DifferingPassage[] {
  if (x.from === x.to || y.from === y.to) return [];
  const whole = substitution(x, y, a, b);
  if (whole !== null) return [whole];
  const head = substitution(headOf(x), headOf(y), a, b);
  const tail = substitution(tailOf(x), tailOf(y), a, b);
  return [head, tail].filter((passage) => passage !== null);
}

function substitution(x: Run, y: Run, a: Source, b: Source): DifferingPassage | null {
  const lengths = [x.to - x.from, y.to - y.from];
  if (lengths.some((length) => length < 1 || length > longestPassage)) return null;
  const around = [x, y].every((run) => within(run) && (anchoredBefore(run) || anchoredAfter(run)));
  if (!around || anchoredBefore(x) !== anchoredBefore(y)) return null;
  const [spanA, spanB] = [spanOf(x), spanOf(y)];
  return {
    a: spanA,
    b: spanB,
    aWords: a.text.slice(spanA.start, spanA.end),
    bWords: b.text.slice(spanB.start, spanB.end),
  };
}

/** The words of the run in the paragraph of the word before it; nothing unless the run leaves that paragraph. */
function headOf({ words, from, to }: Run): Run {
  const block = words[from - 1]?.block;
  let end = from;
  while (end < to && words[end]?.block === block) end++;
  return { words, from, to: end };
}

function tailOf({ words, from, to }: Run): Run {
  const block = words[to]?.block;
  let start = to;
  while (start > from && words[start - 1]?.block === block) start--;
  return { words, from: start, to };
}

/** All its words stand in one paragraph. */
function within({ words, from, to }: Run): boolean {
  return words[from]?.block === words[to - 1]?.block;
}

/** Common words stand right before the run, in its paragraph. */
function anchoredBefore({ words, from }: Run): boolean {
  return from >= leastAround && words[from - leastAround]?.block === words[from]?.block;
}

function anchoredAfter({ words, to }: Run): boolean {
  return words[to + leastAround - 1]?.block === words[to - 1]?.block;
}

function spanOf({ words, from, to }: Run): Span {
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
}
