// Whether two names of a body can mean one body. A body and its country, or a part and its whole, can.
import type { Lexicon } from "../../lexicon/index.js";
import { foldLetters } from "./spelling.js";

const small = new Set("the of for and at in on to a an de du la le el al us u.s. uk".split(" "));

/** `unlike` only when both are named and share nothing. */
export function matchBodies(a: string, b: string, lexicon: Lexicon): "same" | "perhaps" | "unlike" {
  const left = contentWords(a);
  const right = contentWords(b);
  if (left.length === 0 || right.length === 0) return "perhaps";
  if (left.some((word) => right.includes(word))) return "same";
  if (initials(a) === bare(b) || initials(b) === bare(a)) return "same";
  if (left.some((word) => right.some((other) => lexicon.spellingVariants.sameWord(word, other)))) return "same";
  return "unlike";
}

function contentWords(name: string): readonly string[] {
  const words = foldLetters(name).match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words.filter((word) => !small.has(word)).map((word) => word.replace(/[.]/g, "").replace(/(?:'s|s)$/, ""));
}

function initials(name: string): string {
  return (name.match(/\b\p{Lu}/gu) ?? []).join("").toLowerCase();
}

function bare(name: string): string {
  const words = foldLetters(name).split(/\s+/);
  return words
    .filter((word) => !small.has(word))
    .join("")
    .replace(/[^\p{L}]/gu, "");
}
