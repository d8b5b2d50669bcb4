// What single tokens look like: capitals, initials, particles, suffixes, days and months.
import { fold, isPlain } from "../../lexicon/fold.js";
import type { Token } from "../document.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Small words inside family names: "van der", "bin", "al". */
const particles = words(
  "van von der den de da del della di do dos das du la le los las el al ul ud bin ibn bint ben abu ould ter ten zu y e i st ap af av",
);
/** Small words inside names of bodies and places: "Bank of England". */
const linkers = words("of for and & on in the at");
const suffixes = words("jr jr. sr sr. ii iii iv vi esq esq. phd ph.d. mp mep qc kc cbe obe mbe md m.d.");
const calendar = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb sept oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays sundays",
);
const pronouns = words(
  "i i'm i've i'd i'll he she it we you they his her their our my its this that these those who what the a an",
);

/** True when the token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(token.text);
}

/** True for "J.", "W.", "J.K.". */
export function isInitial(token: Token): boolean {
  if (token.text.charCodeAt(1) !== 0x2e) return false;
  return /^(\p{Lu}\.){1,3}$/u.test(token.text) && !/^(U\.S\.|U\.K\.|U\.N\.|E\.U\.|D\.C\.|U\.S\.A\.)$/.test(token.text);
}

/** True for two or more capitals with nothing in lower case: "NATO", "U.N.", "AT&T", "G20". */
export function isAcronym(text: string): boolean {
  // Most words have a small letter second.
  const second = text.charCodeAt(1) | 0x20;
  if (text.length < 2 || (second === text.charCodeAt(1) && second >= 0x61 && second <= 0x7a)) return false;
  return /^\p{Lu}[\p{Lu}\d.&]+s?$/u.test(text) && /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(text);
}

export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && particles.has(token.lower);
}

export function isLinker(token: Token | undefined): boolean {
  return token !== undefined && linkers.has(token.lower);
}

export function isSuffix(token: Token | undefined): boolean {
  return token !== undefined && suffixes.has(token.lower) && isCapital(token);
}

/** True for weekdays and months; "may" and "march" only where a day or year follows. */
export function isCalendar(token: Token, next: Token | undefined): boolean {
  if (token.lower === "may") return next !== undefined && (next.pos === "NUM" || /^\d/.test(next.text));
  return calendar.has(token.lower);
}

/** True for a word that begins no name; "WHO" in capitals is the health body. */
export function isPronoun(token: Token): boolean {
  return pronouns.has(token.lower) && token.text !== "WHO";
}

/** True for "'s" or a bare apostrophe right behind a word. */
export function isPossessive(token: Token | undefined, previous: Token | undefined): boolean {
  if (token === undefined || previous === undefined || token.start !== previous.end) return false;
  return token.lower === "'s" || ((token.text === "'" || token.text === "’") && /s$/i.test(previous.text));
}

/** True when nothing, not even a space, stands between the two. */
export function isJoined(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "-" || token.text === "‑");
}

/** Folded text of a token, for look-ups. */
export function key(token: Token): string {
  return isPlain(token.lower) ? token.lower : fold(token.text);
}
