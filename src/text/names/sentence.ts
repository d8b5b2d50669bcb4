// Runs of capitalised words in an ordinary sentence: where they begin and end, and what stands inside them.
import type { Sentence, Token } from "../document.js";
import { opensSentence } from "./casing.js";
import { bodySize, placeSize } from "./listed.js";
import type { RawName, Reading } from "./raw.js";
import { splitRun } from "./split.js";
import {
  acronym,
  bodyHead,
  givenName,
  group,
  honorific,
  initial,
  is,
  opener,
  people,
  placeHead,
  placeWord,
  thing,
  title,
} from "./word-facts.js";
import {
  isAcronym,
  isCalendar,
  isCapital,
  isHyphen,
  isInitial,
  isJoined,
  isLinker,
  isParticle,
  isPronoun,
  key,
} from "./words.js";

/** Adds the names of one sentence to `found`. */
export function readSentence(reading: Reading, sentence: Sentence, found: RawName[]): void {
  const { tokens } = reading;
  let index = sentence.firstToken;
  while (index < sentence.lastToken) {
    if (!startsRun(tokens, index, sentence)) {
      index++;
      continue;
    }
    const end = endOfRun(reading, index, sentence);
    const first = skipOpeners(reading, index, end, sentence);
    if (first < end) splitRun(reading, first, end, sentence, found);
    index = end;
  }
}

function startsRun(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const token = tokens[index] as Token;
  const next = index + 1 < sentence.lastToken ? tokens[index + 1] : undefined;
  if (isCapital(token)) {
    if (token.text.length === 1 && !opensJoinedName(tokens, index, sentence)) return false;
    return !isCalendar(token, next) && !isPronoun(token);
  }
  if (!isParticle(token) || token.text.length < 2) return false;
  if (isHyphen(next) && isJoined(token, next)) return isCapital(tokens[index + 2]) && isJoined(next, tokens[index + 2]);
  return (
    next !== undefined &&
    /^(de|da|van|von|bin|al|el|ter|ten|der)$/.test(token.text) &&
    (isCapital(next) || (isParticle(next) && isCapital(tokens[index + 2]))) &&
    !isCalendar(next, undefined)
  );
}

/** A capital letter and a hyphen open a name ("X-Ray") but not a party and state ("R-Texas", "D-N.Y."). */
function opensJoinedName(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const token = tokens[index] as Token;
  const next = index + 1 < sentence.lastToken ? tokens[index + 1] : undefined;
  if (!isHyphen(next) || !isJoined(token, next)) return isCapital(next) && (next?.text.length ?? 0) > 2;
  return !/^[DRI]$/.test(token.text);
}

/** Second half of a given name in lower case: "Ban Ki-moon", "Kim Jong-un"; never a participle or the like ("US-led"). */
function isNameEnding(token: Token, previous: Token): boolean {
  if (!/^\p{Ll}{2,5}$/u.test(token.text) || isAcronym(previous.text)) return false;
  return !/(ed|ing|ly)$|^(led|run|born|made|held|wide|like|type|style|era|only|free|area|based|size|than|old|long|rich|poor|war|bound|turn|level|owned|to|on|in|up|out|off|down|and|by)$/.test(
    token.text,
  );
}

function endOfRun(reading: Reading, first: number, sentence: Sentence): number {
  const { tokens } = reading;
  let end = first + 1;
  while (end < sentence.lastToken) {
    const token = tokens[end] as Token;
    const previous = tokens[end - 1] as Token;
    const next = end + 1 < sentence.lastToken ? tokens[end + 1] : undefined;
    if (isHyphen(token)) {
      if (!isJoined(previous, token) || !isJoined(token, next) || next === undefined) break;
      const ending = end - first >= 2 && isNameEnding(next, previous) && tokens[end + 2]?.text !== "-";
      if (!isCapital(next) && !ending && !(isParticle(next) && isHyphen(tokens[end + 2]))) break;
      end += 2;
    } else if (token.text === "." && isJoined(previous, token)) {
      if (next === undefined || !is(reading.facts, previous, title) || !isCapital(next)) break;
      end++;
    } else if (isCapital(token)) {
      if (isCalendar(token, next) || (isPronoun(token) && !isInitial(token))) break;
      if (token.text.length === 1 && !isInitial(token) && !isCapital(next)) break;
      end++;
    } else {
      const past = pastSmallWords(reading, first, end, sentence);
      if (past === end) break;
      end = past;
    }
  }
  return end;
}

/** Index of the capital behind particles or a linker that belong to the run, plus one; `at` when they do not. */
function pastSmallWords(reading: Reading, first: number, at: number, sentence: Sentence): number {
  const { tokens } = reading;
  const limit = Math.min(sentence.lastToken, at + 4);
  let index = at;
  while (index < limit && (isParticle(tokens[index]) || isHyphen(tokens[index]))) index++;
  if (index > at && index < limit && isCapital(tokens[index]) && !isCalendar(tokens[index] as Token, undefined))
    return index + 1;
  const linker = tokens[at];
  if (linker === undefined || !isLinker(linker)) return at;
  let next = at + 1;
  if (tokens[next]?.lower === "the" && linker.lower !== "and") next++;
  const target = tokens[next];
  if (
    target === undefined ||
    next >= sentence.lastToken ||
    !isCapital(target) ||
    isCalendar(target, tokens[next + 1]) ||
    isPronoun(target)
  )
    return at;
  if (placeSize(reading, first, next + 1) === next + 1 - first) return next + 1;
  return linkerBelongs(reading, first, at, next) ? next + 1 : at;
}

function linkerBelongs(reading: Reading, first: number, at: number, next: number): boolean {
  const { tokens, facts } = reading;
  const linker = (tokens[at] as Token).lower;
  const before = tokens[at - 1] as Token;
  const previous = key(before);
  if (linker === "&") return true;
  if (linker === "on") return /^(committee|council|commission|conference|panel|centre|center)$/.test(previous);
  if (linker === "for") return is(facts, before, bodyHead) && previous !== "news" && previous !== "party";
  if (linker === "of") return is(facts, before, bodyHead | placeHead | thing | title) || hasHead(reading, first, at);
  if (linker !== "and" || !hasLinker(tokens, first, at)) return false;
  if (!hasHead(reading, first, at) && !is(facts, tokens[first], title)) return false;
  return !startsOtherName(reading, next);
}

function hasHead({ tokens, facts }: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (is(facts, tokens[index], bodyHead)) return true;
  return false;
}

function hasLinker(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (/^(of|for|on)$/.test((tokens[index] as Token).lower)) return true;
  return false;
}

function startsOtherName({ tokens, facts, lexicon }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  if (is(facts, token, honorific | title | acronym | placeWord | givenName)) return true;
  return lexicon.organisationWords.names.has(key(token));
}

/** First token of the run whose capital does not merely come from its position. */
function skipOpeners(reading: Reading, first: number, end: number, sentence: Sentence): number {
  const { tokens, facts, lexicon, sightings } = reading;
  if (!opensSentence(tokens, first, sentence)) return first;
  const token = tokens[first] as Token;
  const next = first + 1 < end ? tokens[first + 1] : undefined;
  const titled = is(facts, token, title);
  const leadsName = isCapital(next) && is(facts, token, givenName) && !is(facts, next, honorific | title);
  if (titled && (isCapital(next) || next?.lower === "of")) return first;
  // "Downing Street"
  if (next !== undefined && bodySize(reading, first, end) > 1) return first;
  // "Van der Berg", "De Gaulle"
  if (next !== undefined && opensFamily.test(token.text) && (isCapital(next) || isParticle(next))) return first;
  // "US" is no "us".
  if (is(facts, token, acronym)) return first;
  if (is(facts, token, opener)) return leadsName ? first : startOfRest(tokens, first, end);
  if (leadsName || is(facts, token, title | honorific | placeWord | people | initial | group)) return first;
  if (lexicon.organisationWords.names.has(key(token))) return first;
  if (sightings.capitalInside.has(token.lower)) return first;
  if (/ing$/.test(token.lower) || (token.pos === "VERB" && /ed$/.test(token.lower)))
    return startOfRest(tokens, first, end);
  if (/(ly|ing)$/.test(token.lower) && is(facts, next, givenName)) return startOfRest(tokens, first, end);
  return sightings.lower.has(token.lower) ? startOfRest(tokens, first, end) : first;
}

const opensFamily = /^(?:Van|Von|De|Da|Del|Della|Di|Du|Le|La|Dos|Bin|Ter|Ten|Den|Der|El)$/;

/** Index behind the first word of a run and what hangs on it. */
function startOfRest(tokens: readonly Token[], first: number, end: number): number {
  let rest = first + 1;
  while (rest < end && !isCapital(tokens[rest])) rest++;
  return rest;
}
