// Mends wink's sentence borders: it ends a sentence after some abbreviations of news English.
import type { Token } from "./document.js";

/** Abbreviations that stand before a name or number, so that what follows never starts a sentence. */
const beforeName = new Set(
  "mr. mrs. ms. dr. prof. rev. hon. sen. rep. gov. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. pres. supt. insp. det. st. sta. sto. ste. pto. rt. messrs. mme. mlle. sra. srta. drs. profs. sens. reps. govs. gens. brig. cpt. atty. fr. rs. ft. mt. no. nos. vs. v. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. op. fig. approx. est.".split(
    " ",
  ),
);

/** True when the sentence that ends with the last token so far has not in fact ended there. */
export function isFalseSentenceEnd(tokens: readonly Token[], open: number, text: string): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return false;
  // "magnitude-6.4" is cut behind its point.
  if (last.text.endsWith(".") && isDigitAt(text, last.end) && isDigitAt(text, last.end - 2)) return true;
  // "HLT.L", "8.04am": what goes on without a blank is one word, unless a capital behind small letters shows a lost blank.
  if (last.text.endsWith(".") && /[\p{L}\p{N}]/u.test(text.charAt(last.end)))
    return !/\p{Lu}/u.test(text.charAt(last.end)) || /\p{Lu}/u.test(text.charAt(last.end - 2));
  const next = nextVisible(text, last.end);
  if (next === "") return false;
  const previous = tokens.length - 2 >= open ? tokens[tokens.length - 2] : undefined;
  const word =
    last.text === "." && previous !== undefined && previous.end === last.start ? `${previous.lower}.` : last.lower;
  if (beforeName.has(word)) return true;
  // An initial: "George W. Bush", "J. D. Drew".
  if (/^\p{Lu}\.$/u.test(last.text) && previous !== undefined && /^\p{Lu}/u.test(previous.text))
    return /\p{L}/u.test(next);
  return /\p{Ll}/u.test(next) && !/[.!?]["”’)]?$/.test(last.text);
}

/** True after "6pm.": the letters have no points of their own, so the point is a stop. */
function isStopOfClock(tokens: readonly Token[], text: string): boolean {
  const last = tokens.at(-1) as Token;
  if (!last.text.endsWith(".") || !/(?:^|\d|\s)[ap]m\.$/i.test(text.slice(last.end - 5, last.end))) return false;
  return /\s/.test(text.charAt(last.end)) && /[\p{Lu}"“‘]/u.test(nextVisible(text, last.end));
}

/** True after "£5m." and "3g.": wink takes the letter and its point for an initial, and reads on into the next sentence. */
export function isMissedSentenceEnd(tokens: readonly Token[], text: string): boolean {
  const last = tokens.at(-1);
  if (last !== undefined && isStopOfClock(tokens, text)) return true;
  if (last === undefined || last.text.length !== 2 || !last.text.endsWith(".") || !/^\p{Ll}/u.test(last.text))
    return false;
  const before = text.charCodeAt(last.start - 1);
  return before >= 0x30 && before <= 0x39 && /\p{Lu}/u.test(nextVisible(text, last.end));
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function nextVisible(text: string, offset: number): string {
  for (let at = offset; at < text.length; at++) {
    const character = text.charAt(at);
    if (!/\s/.test(character)) return character;
  }
  return "";
}
