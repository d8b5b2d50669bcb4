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

/** Words in a span; those of its first few lines are enough. */
export function wordCount(text: string, span: Span): number {
  const end = Math.min(span.end, span.start + 400);
  let words = 0;
  let inside = false;
  for (let at = span.start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0xa0 || code === 0x09) inside = false;
    else if (!inside && isLetterOrDigit(code)) {
      inside = true;
      words++;
    }
  }
  return words;
}

/** Letters of any script count, signs of punctuation do not. */
function isLetterOrDigit(code: number): boolean {
  const lower = code | 0x20;
  if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)) return true;
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
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
  if (quotation.inner.end - quotation.inner.start > 40) return false;
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
  if (quotation === null || quotation.inner.end - quotation.inner.start > 91) return false;
  const inside = passage.document.text.slice(quotation.inner.start, quotation.inner.end).replace(/[,.]$/, "");
  if (/[.;!?]\s|[!?]$/.test(inside)) return false;
  const words = inside.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const heavy = words.filter((word) => !smallWords.test(word));
  if (heavy.length === 0 || !heavy.every((word) => /^[^\p{L}]*\p{Lu}|^\p{N}/u.test(word))) return false;
  const introduced = [1, 2, 3].some((back) => works.has(itemAt(passage, at - back).lower));
  return introduced || (words.length >= 2 && passage.zone !== "headline" && itemAt(passage, at - 1).lower !== ":");
}
