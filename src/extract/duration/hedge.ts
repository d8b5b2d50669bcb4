// The hedge before a length: "more than", "nearly", "up to". The list is the lexicon's.
import type { HedgeEffect, Hedges } from "../../lexicon/hedges.js";
import { type Line, wordAt } from "../time/moment.js";

export interface LengthHedge {
  /** First atom of the hedge. */
  readonly start: number;
  readonly effect: HedgeEffect;
}

/** "over two years" is a bound after these; after a sum it is a period ("$5m over two years"). */
const beforeOver = new Set(
  "for just well after lasted lasting took takes takes spent is was been in little slightly".split(" "),
);

/** "in under four minutes", "lasted under two hours": elsewhere "under" before a number in words has other senses. */
const beforeUnder = new Set("in for just well took takes take lasted lasts lasting was is of at to".split(" "));

/** The hedge that ends right before the atom, not reaching before `floor`. */
export function hedgeBefore(line: Line, at: number, floor: number, hedges: Hedges): LengthHedge | null {
  // "within 20 minutes", but not "within the next two years"
  if (wordAt(line, at - 1) === "within" && at - 1 >= floor)
    return { start: at - 1, effect: { bound: "high", approximate: false, exclusive: false } };
  const candidates = hedges.before.get(wordAt(line, at - 1));
  if (candidates === undefined || at - 1 < floor) return null;
  for (const { words, ...effect } of candidates) {
    const start = at - words.length;
    if (start < floor || !words.every((word, index) => wordAt(line, start + index) === word)) continue;
    if (words.length === 1 && words[0] === "over" && !beforeOver.has(wordAt(line, start - 1))) return null;
    const inWords = words.length === 1 && line.atoms[at]?.kind !== "number";
    if (inWords && words[0] === "some") return null;
    if (inWords && words[0] === "under" && !beforeUnder.has(wordAt(line, start - 1))) return null;
    return { start, effect };
  }
  return null;
}

/** "or so", "or more", "or less" after the length. */
export function hedgeAfter(line: Line, at: number, hedges: Hedges): { end: number; effect: HedgeEffect } | null {
  for (const { words, ...effect } of hedges.after.get(wordAt(line, at)) ?? []) {
    if (words.length > 1 && words.every((word, index) => wordAt(line, at + index) === word))
      return { end: at + words.length, effect };
  }
  return null;
}
