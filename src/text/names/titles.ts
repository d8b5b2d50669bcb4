// Titles in front of names: where a title phrase ends and begins. "British Defence Secretary Ben Wallace" has the title
// "Defence Secretary"; what stands before it is for others.
import type { Lexicon } from "../../lexicon/index.js";
import type { Token } from "../document.js";
import { longestKnown } from "./known-names.js";
import { isCapital, isHyphen, isJoined, key } from "./words.js";

/** The head that a token names ("minister", "senator" for "Sen."), or null. Plurals count: "Senators". */
export function titleHead(token: Token | undefined, lexicon: Lexicon): string | null {
  if (token === undefined) return null;
  const { heads, abbreviations } = lexicon.titles;
  const word = key(token);
  if (heads.has(word)) return word;
  if (isCapital(token)) {
    const spelled = abbreviations.get(word.endsWith(".") ? word.slice(0, -1) : word);
    if (spelled !== undefined) return spelled;
  }
  if (word.endsWith("s") && heads.has(word.slice(0, -1))) return word.slice(0, -1);
  if (!word.includes("-")) return null;
  return word.split("-").find((piece) => heads.has(piece)) ?? null;
}

/** True for a form of address: "Mr.", "Dr". Only capitals count before a name. */
export function isHonorific(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined || !isCapital(token)) return false;
  const word = key(token);
  return lexicon.titles.honorifics.has(word.endsWith(".") ? word.slice(0, -1) : word);
}

/** True for a word that stands before the head inside a title: "defence", "chief", "former", "vice-". */
export function isTitleModifier(token: Token, lexicon: Lexicon): boolean {
  const { modifiers, statusOf, after } = lexicon.titles;
  const word = key(token);
  return modifiers.has(word) || statusOf.has(word) || after.has(word);
}

/**
 * Index behind the title whose head stands at `head`: past "general" or "-elect", and past "of" with the field or body
 * ("of State", "of Foreign Affairs", "of the Treasury"). Reads no further than `last`.
 */
export function endOfTitle(tokens: readonly Token[], head: number, last: number, lexicon: Lexicon): number {
  let end = head + 1;
  for (;;) {
    const token = tokens[end];
    if (end >= last || token === undefined) return end;
    if (token.text === "." && isJoined(tokens[end - 1], token)) end++;
    else if (lexicon.titles.after.has(token.lower)) end++;
    else if (isHyphen(token) && isJoined(tokens[end - 1], token) && end + 1 < last) {
      const next = tokens[end + 1] as Token;
      if (lexicon.titles.after.has(next.lower) || titleHead(next, lexicon) !== null) end += 2;
      else return end;
    } else if (token.lower === "of" || (token.lower === "for" && end + 1 < last)) {
      const past = endOfField(tokens, end + 1, last, lexicon);
      if (past === end + 1) return end;
      end = past;
    } else return end;
  }
}

/** Index behind the field of an office: known portfolio words, "the" and "and" between them, or else one place. */
function endOfField(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  let end = first;
  while (end < last) {
    const token = tokens[end] as Token;
    if (lexicon.titles.modifiers.has(token.lower)) end++;
    else if (
      (token.lower === "the" || token.lower === "and") &&
      end + 1 < last &&
      endsInField(tokens, end + 1, lexicon)
    )
      end++;
    else break;
  }
  if (end > first) return end;
  if (tokens[first]?.lower === "the") first++;
  const size = placeLength(tokens, first, last, lexicon);
  return size > 0 ? first + size : end;
}

function endsInField(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  return token !== undefined && lexicon.titles.modifiers.has(token.lower);
}

/** How many tokens from `first` on are the longest known name of a place; 0 when none is. */
function placeLength(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  return longestKnown(tokens, first, last, lexicon.places.byName);
}
