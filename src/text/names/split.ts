// What a run of capitalised words holds: peoples and bodies in front, a title, then the name itself.
import type { Sentence, Token } from "../document.js";
import { classify } from "./classify.js";
import { bodySize, peopleSize, placeSize } from "./listed.js";
import type { RawName, Reading } from "./raw.js";
import { endOfTitle } from "./titles.js";
import {
  acronym,
  bodyHead,
  givenName,
  group,
  honorific,
  initial,
  is,
  modifier,
  people,
  placeHead,
  placeWord,
  relative,
  thing,
  title,
  titleModifier,
} from "./word-facts.js";
import { isCapital, isHyphen, isJoined, isSuffix } from "./words.js";

/** Adds the names that the run `[first, last)` holds to `found`. */
export function splitRun(reading: Reading, first: number, last: number, sentence: Sentence, found: RawName[]): void {
  const { tokens, facts, lexicon } = reading;
  if (first >= last) return;
  if (isWholeKnown(reading, first, last)) {
    classify(reading, first, last, sentence, false, found);
    return;
  }
  for (let head = last - 1; head >= first; head--) {
    if (head > first && isHyphen(tokens[head - 1])) continue;
    const address =
      is(facts, tokens[head], honorific) || (head === first && last - first > 1 && is(facts, tokens[head], relative));
    if (!address && !is(facts, tokens[head], title)) continue;
    if (!address && isFamilyName(reading, head, first)) continue;
    const start = address ? pastPoint(tokens, head + 1, last) : endOfTitle(tokens, head, last, lexicon);
    if (address && start < last && !isNameWord(reading, start)) continue;
    if (!address && start + 1 < last && /^(of|for|at)$/.test((tokens[start] as Token).lower)) {
      // "Governor of Qeshm": the title ends the person part, the rest is a place or body.
      splitBefore(reading, first, beginningOfTitle(reading, head, first), sentence, found);
      const rest = tokens[start + 1]?.lower === "the" ? start + 2 : start + 1;
      splitBefore(reading, rest, last, sentence, found);
      return;
    }
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

/** After "Lord" or "Saint" a title or thing is no name: "Lord Advocate". */
function isNameWord({ tokens, facts }: Reading, at: number): boolean {
  return !is(facts, tokens[at], title) || is(facts, tokens[at], givenName);
}

function startsName(token: Token | undefined): boolean {
  return (
    token !== undefined && !isHyphen(token) && token.lower !== "of" && token.lower !== "and" && token.lower !== "for"
  );
}

function isWholeKnown(reading: Reading, first: number, last: number): boolean {
  const size = last - first;
  return placeSize(reading, first, last) === size || bodySize(reading, first, last) === size;
}

/** "Stephen King", "Justin Bishop": a word that is a title elsewhere, behind a given name. */
function isFamilyName({ tokens, facts }: Reading, head: number, first: number): boolean {
  if (head === first) return false;
  const before = tokens[head - 1];
  if (is(facts, before, initial)) return true;
  if (is(facts, before, modifier | title)) return false;
  if (head - first > 1 && is(facts, before, placeWord)) return false;
  return is(facts, before, givenName) && !is(facts, before, people);
}

/** "Justice Department", "King County": the title word is part of the name of a body or place. */
function namesBody({ tokens, facts }: Reading, start: number, last: number): boolean {
  if (start + 1 < last && is(facts, tokens[start], givenName)) return false;
  return is(facts, tokens[last - 1], bodyHead | placeHead) || is(facts, tokens[start], thing | bodyHead | placeHead);
}

function beginningOfTitle(reading: Reading, head: number, first: number): number {
  const { tokens, facts } = reading;
  let start = head;
  while (start > first) {
    const token = tokens[start - 1] as Token;
    if (namesLand(reading, start - 1, first)) break;
    if (is(facts, token, titleModifier | title | honorific)) start--;
    else if (isHyphen(token) || token.text === "." || token.lower === "and") start--;
    else break;
  }
  return start;
}

/** "Whatcom County Sheriff": the county belongs to the place, not to the title. */
function namesLand({ tokens, facts }: Reading, at: number, first: number): boolean {
  if (at <= first || !is(facts, tokens[at], placeHead)) return false;
  return isCapital(tokens[at - 1]) && !is(facts, tokens[at - 1], titleModifier);
}

/** What stands before a title, or a whole run without one: peoples go, then a known place in front of a person. */
function splitBefore(reading: Reading, first: number, last: number, sentence: Sentence, found: RawName[]): void {
  const { tokens, facts } = reading;
  if (first >= last) return;
  if (isWholeKnown(reading, first, last) || hasBodyWord(reading, first, last)) {
    classify(reading, first, last, sentence, false, found);
    return;
  }
  let start = first;
  while (start < last) {
    const nation = peopleSize(reading, start, last);
    const place = placeSize(reading, start, last);
    if (place > nation && start + place < last && onlyGroups(reading, start + place, last)) {
      classify(reading, start, start + place, sentence, false, found);
      return;
    }
    if (nation > 0) start += nation;
    else if (is(facts, tokens[start], group)) start++;
    else if (start > first && isHyphen(tokens[start])) start++;
    else break;
  }
  if (start > first && start < last && isHyphen(tokens[start - 1]) && !isCapital(tokens[start])) return;
  splitName(reading, start, last, sentence, false, found);
}

function onlyGroups(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++)
    if (!is(reading.facts, reading.tokens[index], group | people)) return false;
  return true;
}

function hasBodyWord(reading: Reading, first: number, last: number): boolean {
  if (last - first < 2) return false;
  for (let index = first; index < last; index++) if (is(reading.facts, reading.tokens[index], bodyHead)) return true;
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
  const { tokens } = reading;
  if (first >= last) return;
  if (titled) {
    // "Bob Goodlatte of Virginia", "Goodlatte and Ranking Member Conyers": a person's name has no such word.
    const cut = firstLinker(tokens, first, last);
    classify(reading, first, cut === last ? withSuffix(tokens, last, sentence) : cut, sentence, true, found);
    if (cut < last) splitRun(reading, tokens[cut + 1]?.lower === "the" ? cut + 2 : cut + 1, last, sentence, found);
    return;
  }
  if (!isWholeKnown(reading, first, last)) {
    const parts = hyphenatedParts(reading, first, last);
    if (parts !== null) {
      for (const part of parts) classify(reading, part.first, part.last, sentence, false, found);
      return;
    }
    const rest = startOfPerson(reading, first, last);
    if (rest > first) {
      classify(reading, first, rest, sentence, false, found);
      classify(reading, rest, withSuffix(tokens, last, sentence), sentence, false, found);
      return;
    }
  }
  classify(reading, first, withSuffix(tokens, last, sentence), sentence, false, found);
}

function firstLinker(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index < last; index++)
    if (/^(of|for|and|on|at)$/.test((tokens[index] as Token).lower) && !isCapital(tokens[index])) return index;
  return last;
}

/** "UK-Turkey", "ATI-Nvidia": two known things, not one name. */
function hyphenatedParts(reading: Reading, first: number, last: number): { first: number; last: number }[] | null {
  const { tokens, facts } = reading;
  if (!hasHyphen(tokens, first, last)) return null;
  const parts: { first: number; last: number }[] = [];
  let start = first;
  for (let index = first; index <= last; index++) {
    if (index < last && !isHyphen(tokens[index])) continue;
    parts.push({ first: start, last: index });
    start = index + 1;
  }
  if (parts.length < 2) return null;
  const known = parts.filter((part) => {
    const size = part.last - part.first;
    if (size === 0) return false;
    return (
      isWholeKnown(reading, part.first, part.last) ||
      peopleSize(reading, part.first, part.last) === size ||
      (size === 1 && is(facts, tokens[part.first], acronym))
    );
  });
  return known.length === parts.length || (known.length > 0 && !isGiven(reading, first) && parts.length === 2)
    ? parts
    : null;
}

function hasHyphen(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (isHyphen(tokens[index])) return true;
  return false;
}

/** Where a person begins behind a place, an acronym or a position ("US Barack Obama", "AAA RHP Nick Adenhart"); `first` when nowhere. */
function startOfPerson(reading: Reading, first: number, last: number): number {
  const { tokens, facts } = reading;
  if (isGiven(reading, first)) return first;
  const place = placeSize(reading, first, last);
  if (place > 0) {
    let rest = first + place;
    while (rest < last && onlyGroups(reading, rest, rest + 1)) rest++;
    if (last - rest >= 2 && isGiven(reading, rest)) return rest;
  }
  for (let index = last - 3; index >= first; index--)
    if (is(facts, tokens[index], acronym) && isGiven(reading, index + 1)) return index + 1;
  return first;
}

function isGiven(reading: Reading, at: number): boolean {
  return is(reading.facts, reading.tokens[at], givenName);
}

/** "Robert Downey, Jr." */
function withSuffix(tokens: readonly Token[], last: number, sentence: Sentence): number {
  const suffix = tokens[last + 1];
  if (last + 1 >= sentence.lastToken || tokens[last]?.text !== "," || suffix === undefined) return last;
  return isSuffix(suffix) && /^(jr|sr)\.?$/.test(suffix.lower) && isJoined(tokens[last - 1], tokens[last])
    ? last + 2
    : last;
}
