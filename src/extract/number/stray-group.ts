import { digitsEnd } from "./digits.js";
import type { Figure } from "./figure.js";

const monthBefore = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? $/;

const stray = /(\d{1,3}), (\d{3})(?![\d,.]\d|\d|, \d| and \d| or \d)/y;

/** "2, 117 people": a thousands comma with a stray space, where no list or date explains it. */
export function strayGroup(text: string, at: number, limit: number): Figure | null {
  if (!text.startsWith(", ", digitsEnd(text, at))) return null;
  stray.lastIndex = at;
  const match = stray.exec(text);
  if (match === null || stray.lastIndex > limit || match[1] === "0") return null;
  if (!/^ [a-z]/.test(text.slice(stray.lastIndex, stray.lastIndex + 2))) return null;
  const before = text.slice(Math.max(0, at - 12), at);
  if (monthBefore.test(before) || /(?:\d,?|[Nn]os?\.?|#|and|aged?|age) $/.test(before)) return null;
  const value = Number(`${match[1]}${match[2]}`);
  return {
    start: at,
    end: stray.lastIndex,
    low: value,
    high: value,
    approximate: false,
    type: "cardinal",
    form: "digits",
    plain: false,
    scale: 1,
  };
}
