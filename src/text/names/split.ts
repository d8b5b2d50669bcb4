// What a run of capitalised words holds: peoples and bodies in front, a title, then the name itself.
import type { Sentence, Token } from "../document.js";
import { classify } from "./classify.js";
import type { RawName, Reading } from "./raw.js";
import { endOfTitle, isHonorific, isTitleModifier, longestKnown, titleHead } from "./titles.js";
import { isAcronym, isCapital, isHyphen, isInitial, isJoined, isSuffix, key } from "./words.js";

/** Adds the names that the run `[first, last)` holds to `found`. */
export function splitRun(reading: Reading, first: number, last: number, sentence: Sentence, found: RawName[]): void {
  const { tokens, lexicon } = reading;
  if (first >= last) return;
  if (isWholeKnown(reading, first, last)) {
    classify(reading, first, last, sentence, false, found);
    return;
  }
  for (let head = last - 1; head >= first; head--) {
    const honorific = isHonorific(tokens[head], lexicon);
    if (!honorific && titleHead(tokens[head], lexicon) === null) continue;
    if (!honorific && isFamilyName(reading, head, first)) continue;
    const start = honorific ? pastPoint(tokens, head + 1, last) : endOfTitle(tokens, head, last, lexicon);
    if (start < last && namesBody(reading, start, last)) continue;
    if (start < last && !startsName(tokens[start])) continue;
    splitBefore(reading, first, beginningOfTitle(reading, head, first), sentence, found);
    if (start < last) splitName(reading, start, last, sentence, true, found);
    return;
  }
  splitBefore(reading, first, last, sentence, found);
}

function pastPoint(tokens: readonly Token[], at: number, last: number): number {
  return at < last && tokens[at]?.text === "." ? at + 1 : at;
}

function startsName(token: Token | undefined): boolean {
  return (
    token !== undefined && !isHyphen(token) && token.lower !== "of" && token.lower !== "and" && token.lower !== "for"
  );
}

function isWholeKnown(reading: Reading, first: number, last: number): boolean {
  const { tokens, lexicon } = reading;
  const size = last - first;
  return (
    longestKnown(tokens, first, last, lexicon.places.byName) === size ||
    longestKnown(tokens, first, last, lexicon.organisationWords.names) === size
  );
}

/** "Stephen King", "Justin Bishop": a word that is a title elsewhere, behind a given name. */
function isFamilyName(reading: Reading, head: number, first: number): boolean {
  if (head === first) return false;
  const { tokens, lexicon } = reading;
  const before = tokens[head - 1] as Token;
  if (isInitial(before)) return true;
  const word = key(before);
  if (lexicon.titles.modifiers.has(word) || titleHead(before, lexicon) !== null) return false;
  if (head - first > 1 && lexicon.places.byName.has(word)) return false;
  return lexicon.givenNames.has(word) && !lexicon.places.byPeople.has(word);
}

/** "Justice Department", "King County": the title word is part of the name of a body or place. */
function namesBody(reading: Reading, start: number, last: number): boolean {
  const { heads, places } = reading.lexicon.organisationWords;
  const { things } = reading.lexicon.nameWords;
  const first = key(reading.tokens[start] as Token);
  const end = key(reading.tokens[last - 1] as Token);
  if (start + 1 < last && reading.lexicon.givenNames.has(first)) return false;
  return heads.has(end) || places.has(end) || things.has(first) || heads.has(first) || places.has(first);
}

function beginningOfTitle(reading: Reading, head: number, first: number): number {
  const { tokens, lexicon } = reading;
  let start = head;
  while (start > first) {
    const token = tokens[start - 1] as Token;
    if (isTitleModifier(token, lexicon) || titleHead(token, lexicon) !== null || isHonorific(token, lexicon)) start--;
    else if (isHyphen(token) || token.text === "." || token.lower === "and") start--;
    else break;
  }
  return start;
}

/** What stands before a title, or a whole run without one: peoples go, then a known place in front of a person. */
function splitBefore(reading: Reading, first: number, last: number, sentence: Sentence, found: RawName[]): void {
  const { tokens, lexicon } = reading;
  if (first >= last) return;
  if (isWholeKnown(reading, first, last) || hasBodyWord(reading, first, last)) {
    classify(reading, first, last, sentence, false, found);
    return;
  }
  let start = first;
  while (start < last) {
    const people = longestKnown(tokens, start, last, lexicon.places.byPeople);
    if (people > 0) start += people;
    else if (lexicon.nameWords.groups.has(key(tokens[start] as Token))) start++;
    else if (start > first && isHyphen(tokens[start])) start++;
    else break;
  }
  if (start > first && start < last && isHyphen(tokens[start - 1]) && !isCapital(tokens[start])) return;
  splitName(reading, start, last, sentence, false, found);
}

function hasBodyWord(reading: Reading, first: number, last: number): boolean {
  const { heads } = reading.lexicon.organisationWords;
  for (let index = first; index < last; index++)
    if (heads.has(key(reading.tokens[index] as Token)) && last - first > 1) return true;
  return false;
}

/** A name that may have a known place or acronym glued in front: "US Barack Obama", "London Boris Johnson". */
function splitName(
  reading: Reading,
  first: number,
  last: number,
  sentence: Sentence,
  titled: boolean,
  found: RawName[],
): void {
  const { tokens, lexicon } = reading;
  if (first >= last) return;
  const whole = isWholeKnown(reading, first, last);
  if (!whole && !titled) {
    const place = longestKnown(tokens, first, last, lexicon.places.byName);
    const size = Math.max(place, isAcronym((tokens[first] as Token).text) ? 1 : 0);
    const rest = first + size;
    if (size > 0 && last - rest >= 2 && isGiven(reading, rest) && !isGiven(reading, first) && !isHyphen(tokens[rest])) {
      classify(reading, first, rest, sentence, false, found);
      classify(reading, rest, last, sentence, false, found);
      return;
    }
  }
  classify(reading, first, withSuffix(tokens, last, sentence), sentence, titled, found);
}

function isGiven(reading: Reading, at: number): boolean {
  return reading.lexicon.givenNames.has(key(reading.tokens[at] as Token));
}

/** "Robert Downey, Jr." */
function withSuffix(tokens: readonly Token[], last: number, sentence: Sentence): number {
  const suffix = tokens[last + 1];
  if (last + 1 >= sentence.lastToken || tokens[last]?.text !== "," || suffix === undefined) return last;
  return isSuffix(suffix) && /^(jr|sr)\.?$/.test(suffix.lower) && isJoined(tokens[last - 1], tokens[last])
    ? last + 2
    : last;
}
