// What quotation marks are used for when they hold no speech.
import type { Span } from "../../model/span.js";
import type { Quotation } from "../../text/quotations.js";
import { itemAt, type Passage } from "./passage.js";
import { isNominal } from "./phrases.js";

const works = new Set(
  "book film movie song album novel series show play titled entitled called named poem musical documentary drama sitcom memoir single hit track essay headlined subtitled episode opera game comedy thriller sequel ballad painting anthem tune bestseller biography autobiography program programme podcast blockbuster".split(
    " ",
  ),
);
const smallWords = /^(?:a|an|the|of|and|in|on|to|for|at|by|with|from|or|is|vs|de|la|le)$/i;

/** Words in a span. */
export function wordCount(text: string, span: Span): number {
  return text
    .slice(span.start, Math.min(span.end, span.start + 400))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Quoted words that begin like a sentence and end like one: "It is over." */
export function isSentence(text: string, { inner }: Quotation): boolean {
  return (
    /[.!?…]/.test(text.charAt(inner.end - 1)) && /^\P{L}{0,3}\p{Lu}/u.test(text.slice(inner.start, inner.start + 4))
  );
}

/** William "Mo" Cowan: one or two words between the parts of a name. */
export function isNickname(passage: Passage, at: number): boolean {
  const { quotation } = itemAt(passage, at);
  if (quotation === null) return false;
  const left = itemAt(passage, at - 1);
  const right = itemAt(passage, at + 1);
  const inside = passage.document.text.slice(quotation.inner.start, quotation.inner.end);
  return (
    /^[\p{Lu}][^.,!?]*$/u.test(inside) &&
    wordCount(passage.document.text, quotation.inner) <= 2 &&
    isNominal(left) &&
    isNominal(right) &&
    /^\p{Lu}/u.test(left.token?.text ?? "") &&
    /^\p{Lu}/u.test(right.token?.text ?? "")
  );
}

/** The title of a work: capitals on every word of weight, no end of a sentence inside, and either two words or a word like "film" near. */
export function isTitle(passage: Passage, at: number): boolean {
  const { quotation } = itemAt(passage, at);
  if (quotation === null) return false;
  const inside = passage.document.text.slice(quotation.inner.start, quotation.inner.end).replace(/[,.]$/, "");
  if (inside.length > 90 || /[.;!?]\s|[!?]$/.test(inside)) return false;
  const words = inside.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const heavy = words.filter((word) => !smallWords.test(word));
  if (heavy.length === 0 || !heavy.every((word) => /^[^\p{L}]*\p{Lu}|^\p{N}/u.test(word))) return false;
  const introduced = [1, 2, 3].some((back) => works.has(itemAt(passage, at - back).lower));
  return introduced || (words.length >= 2 && passage.zone !== "headline" && itemAt(passage, at - 1).lower !== ":");
}
