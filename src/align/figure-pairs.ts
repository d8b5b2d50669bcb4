// Which figures of one measure are compared. All with all, as long as they are as few as a story has; in runs of thousands,
// those that share a rare word or a name.
import type { FigureNode } from "./figure-nodes.js";

/** Up to this many different figures of one measure are all compared with each other. */
const fewNodes = 1000;
/** Of a word that more figures share, the first lead to each other. */
const mostPerWord = 60;

/** Whether two figures, the earlier first, are of two things. */
export type Apartness = (a: number, b: number) => boolean;

/** Asks once for each pair, whoever wants to know and however often. */
export function apartness(count: number, judge: Apartness): Apartness {
  const few = count <= fewNodes ? new Uint8Array(count * count) : null;
  const many = new Map<number, boolean>();
  return (a, b) => {
    const at = a * count + b;
    const known = few === null ? many.get(at) : few[at] === 0 ? undefined : few[at] === 1;
    if (known !== undefined) return known;
    const answer = judge(a, b);
    if (few === null) many.set(at, answer);
    else few[at] = answer ? 1 : 2;
    return answer;
  };
}

/** Pairs of figures, each the earlier first, in a fixed order. */
export function* pairsToCompare(nodes: readonly FigureNode[]): Generator<readonly [number, number]> {
  if (nodes.length > fewNodes) {
    yield* pairsThatShareWords(nodes);
    return;
  }
  for (let a = 0; a < nodes.length; a++) for (let b = a + 1; b < nodes.length; b++) yield [a, b];
}

function* pairsThatShareWords(nodes: readonly FigureNode[]): Generator<readonly [number, number]> {
  const postings = new Map<string, number[]>();
  for (const [index, { claims, figureKey }] of nodes.entries()) {
    const subject = claims[0]?.subject;
    const others = new Set<number>();
    for (const word of [`=${figureKey}`, ...(subject?.terms ?? []), ...(subject?.anchor?.terms ?? [])]) {
      const list = postings.get(word) ?? [];
      postings.set(word, list);
      for (const other of list) if (other !== index) others.add(other);
      if (list.length < mostPerWord && list.at(-1) !== index) list.push(index);
    }
    for (const other of others) yield [other, index];
  }
}
