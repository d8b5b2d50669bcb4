import { wordBefore } from "./beside.js";

const opensMinus = /[\s([<>=≤≥\p{Sc}]/u;
const minusWord = /(?:^|[^\p{L}])((?:minus|negative) )$/iu;

/** Where a minus sign or the word before the figure starts: "-5", "minus five"; null when none stands at or after `free`. */
export function minusBefore(text: string, at: number, free: number): number | null {
  const before = text.charAt(at - 1);
  if (before === "-" || before === "−") {
    if (at - 1 < free) return null;
    return at - 1 === free || opensMinus.test(text.charAt(at - 2)) ? at - 1 : null;
  }
  const last = wordBefore(text, at);
  if (last !== null && last !== "minus" && last !== "negative") return null;
  const word = minusWord.exec(text.slice(Math.max(free, at - 10), at));
  return word === null ? null : at - (word[1] as string).length;
}
