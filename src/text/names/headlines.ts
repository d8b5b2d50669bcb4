// Names in headlines, where every word has a capital: those that the body also has, and those with strong evidence.
import { fold } from "../../lexicon/fold.js";
import type { Sentence, Token } from "../document.js";
import { longestKnown } from "./known-names.js";
import { bodySize, placeSize } from "./listed.js";
import type { RawName, Reading } from "./raw.js";
import { isCapital, isJoined, key } from "./words.js";

/** The names of the body with those of the headlines, in order. */
export function readHeadlines(reading: Reading, body: readonly RawName[]): RawName[] {
  const headlines = reading.sentences.filter((sentence) => reading.casings[sentence.index] !== "sentence");
  if (headlines.length === 0) return [...body];
  const known = new Map<string, RawName>();
  for (const name of body) {
    if (name.confidence < 0.4) continue;
    known.set(nameKey(reading, name), name);
    if (name.entity === "person" && name.lastToken - name.firstToken > 1) {
      const family = fold((reading.tokens[name.lastToken - 1] as Token).text);
      if (!known.has(family)) known.set(family, name);
    }
  }
  const found = [...body];
  for (const sentence of headlines) readHeadline(reading, sentence, known, found);
  return found.sort((a, b) => a.firstToken - b.firstToken);
}

function nameKey(reading: Reading, name: RawName): string {
  let joined = "";
  for (let index = name.firstToken; index < name.lastToken; index++) {
    const token = reading.tokens[index] as Token;
    joined += index === name.firstToken || isJoined(reading.tokens[index - 1], token) ? key(token) : ` ${key(token)}`;
  }
  return joined;
}

function readHeadline(reading: Reading, sentence: Sentence, known: ReadonlyMap<string, RawName>, found: RawName[]) {
  const { tokens, lexicon } = reading;
  let index = sentence.firstToken;
  while (index < sentence.lastToken) {
    const token = tokens[index] as Token;
    const name = isCapital(token) ? nameAt(reading, index, sentence, known) : null;
    if (name === null) {
      index++;
      continue;
    }
    found.push(name);
    index = name.lastToken;
  }
  function nameAt(
    { sightings }: Reading,
    first: number,
    { lastToken }: Sentence,
    names: ReadonlyMap<string, RawName>,
  ): RawName | null {
    const plain = { titled: false, gender: null, firstToken: first };
    const seen = longestKnown(tokens, first, lastToken, names);
    const place = placeSize(reading, first, lastToken);
    const body = bodySize(reading, first, lastToken);
    const best = Math.max(seen, place, body);
    const word = key(tokens[first] as Token);
    const given = lexicon.givenNames.get(word);
    if (best > 0) {
      if (seen === best) {
        const original = names.get(joinedKey(first, first + best)) as RawName;
        return { ...plain, gender: original.gender, lastToken: first + best, entity: original.entity, confidence: 0.8 };
      }
      const doubtful =
        best === 1 && (lexicon.places.ambiguous.has(word) || sightings.lower.has((tokens[first] as Token).lower));
      if (!doubtful)
        return {
          ...plain,
          lastToken: first + best,
          entity: place === best ? "place" : "organisation",
          confidence: 0.8,
        };
    }
    const next = tokens[first + 1];
    if (
      given === undefined ||
      next === undefined ||
      first + 1 >= lastToken ||
      !isCapital(next) ||
      sightings.lower.has(word)
    )
      return null;
    if (next.pos !== "PROPN" || !isFreeWord(reading, next)) return null;
    return { ...plain, gender: given, lastToken: first + 2, entity: "person", confidence: 0.5 };
  }
  function joinedKey(first: number, last: number): string {
    let joined = "";
    for (let at = first; at < last; at++) {
      const token = tokens[at] as Token;
      joined += at === first || isJoined(tokens[at - 1], token) ? key(token) : ` ${key(token)}`;
    }
    return joined;
  }
}

function isFreeWord({ lexicon, sightings }: Reading, token: Token): boolean {
  const word = key(token);
  const { nameWords, organisationWords, titles } = lexicon;
  if (sightings.lower.has(token.lower) || nameWords.openers.has(word) || nameWords.things.has(word)) return false;
  return !nameWords.groups.has(word) && !organisationWords.heads.has(word) && !titles.heads.has(word);
}
