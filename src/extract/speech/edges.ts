// Where reported words begin and end, to the word.
import { itemAt, type Passage } from "./passage.js";

/** Where words that stand before their cue begin: at the quotation right before it when an earlier clause is still open. */
export function contentFrom(passage: Passage, floor: number, head: number, open: boolean): number {
  if (open) {
    const at = /^[,—–-]$/.test(itemAt(passage, head - 1).lower) ? head - 2 : head - 1;
    if (at > floor && itemAt(passage, at).quotation !== null) return at;
  }
  return skipConjunction(passage, floor, head);
}

/** Leaves "But" and the like out of the reported words. */
export function skipConjunction(passage: Passage, from: number, until: number): number {
  let at = from;
  while (
    at < until - 1 &&
    (/^[,;:—–-]$/.test(itemAt(passage, at).lower) || /^(?:and|but|or|yet|so)$/.test(itemAt(passage, at).lower))
  )
    at++;
  return at;
}

/** Takes punctuation and a dangling conjunction off the end. */
export function trimEnd(passage: Passage, from: number, until: number): number {
  let last = until;
  while (
    last > from &&
    /^(?:[.,;:!?—–-]|and|but|while|although|though|as|or|whereas)$/.test(itemAt(passage, last - 1).lower)
  )
    last--;
  return last;
}
