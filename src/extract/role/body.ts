// The body, country or person that a title belongs to: before it ("Ukraine's", "British", "NDP") or behind it
// ("for the Special Operations Command", "at the University of Toronto").
import type { Token } from "../../text/document.js";
import { lastStartingAtOrBefore } from "../../text/document.js";
import type { NameMention } from "../../text/name.js";
import { isCapital, isHyphen, isPossessive, key } from "../../text/names/words.js";
import type { Extraction } from "../extractor.js";

interface BodyBefore {
  readonly firstToken: number;
  readonly organisation: string | null;
}

/** What stands right before a title that begins at `first`; null when nothing there belongs to it. */
export function bodyBefore(extraction: Extraction, first: number, floor: number): BodyBefore | null {
  const { document, lexicon } = extraction;
  const { tokens } = document;
  const before = tokens[first - 1];
  if (before === undefined || first - 1 < floor) return null;
  if (isPossessive(before, tokens[first - 2])) return possessor(extraction, first - 1, floor);
  const people = peopleEndingAt(extraction, first, floor);
  if (people !== null) {
    const further = people.firstToken > floor ? nameEndingAt(extraction, people.firstToken) : undefined;
    return further?.entity === "organisation" ? { firstToken: further.firstToken, organisation: further.text } : people;
  }
  const name = nameEndingAt(extraction, first);
  if (name !== undefined && name.entity !== "person") return { firstToken: name.firstToken, organisation: name.text };
  if (isCapital(before) && lexicon.nameWords.groups.has(key(before)))
    return { firstToken: first - 1, organisation: null };
  // "airport chief", "election commission chair": a common noun names the body.
  let start = first;
  if (isCapital(tokens[first])) return null;
  // The year of a "34-year senator" is no body.
  while (start > floor && start > first - 3 && isBodyNoun(tokens[start - 1]) && !isHyphen(tokens[start - 2])) start--;
  if (start === first) return null;
  const organisation = document.text.slice(tokens[start]?.start, tokens[first - 1]?.end);
  const further = peopleEndingAt(extraction, start, floor);
  return further === null
    ? { firstToken: start, organisation }
    : { firstToken: further.firstToken, organisation: `${further.organisation} ${organisation}` };
}

function isBodyNoun(token: Token | undefined): boolean {
  return token !== undefined && token.pos === "NOUN" && !isCapital(token) && /^\p{L}{3,}$/u.test(token.text);
}

/** "Ukraine's", "the regiment's", "his". */
function possessor(extraction: Extraction, mark: number, floor: number): BodyBefore | null {
  const { document } = extraction;
  const { tokens } = document;
  const name = nameEndingAt(extraction, mark);
  if (name !== undefined) return { firstToken: name.firstToken, organisation: name.text };
  let first = mark;
  while (first > floor && first > mark - 5 && /^(NOUN|ADJ|PROPN)$/.test(tokens[first - 1]?.pos ?? "")) first--;
  if (first === mark) return null;
  if (first > floor && tokens[first - 1]?.pos === "DET") first--;
  return { firstToken: first, organisation: document.text.slice(tokens[first]?.start, tokens[mark - 1]?.end) };
}

/** "British", "South Korean": the country as the lexicon shows it. */
function peopleEndingAt({ document, lexicon }: Extraction, end: number, floor: number): BodyBefore | null {
  const { tokens } = document;
  const { byPeople, byName } = lexicon.places;
  for (const size of [3, 2, 1]) {
    const first = end - size;
    if (first < floor) continue;
    const words = tokens.slice(first, end).map(key).join(" ");
    const place = isCapital(tokens[first]) ? byPeople.get(words) : undefined;
    if (place !== undefined) return { firstToken: first, organisation: place.name };
    const adverbial = size === 1 ? undefined : byName.get(words);
    if (adverbial !== undefined)
      return { firstToken: first, organisation: document.text.slice(tokens[first]?.start, tokens[end - 1]?.end) };
  }
  return null;
}

interface BodyBehind {
  /** Index behind the words that still belong to the title: "professor of international relations". */
  readonly titleEnd: number;
  /** Index behind the whole phrase. */
  readonly lastToken: number;
  readonly organisation: string | null;
}

/** What follows a title that ends at `end`: its field, then the body. Reads no further than `last`. */
export function bodyBehind(extraction: Extraction, end: number, last: number): BodyBehind | null {
  const { document } = extraction;
  const { tokens } = document;
  let titleEnd = end;
  let at = end;
  for (let step = 0; step < 3; step++) {
    const preposition = tokens[at];
    if (at >= last || preposition === undefined || !/^(of|for|at|with|in|on|to)$/.test(preposition.lower)) break;
    const phrase = nounPhrase(extraction, at + 1, last);
    if (phrase === null) break;
    const personal = /^(to|with)$/.test(preposition.lower) && phrase.name === undefined;
    if (personal) break;
    if (phrase.name !== undefined || phrase.definite)
      return { titleEnd, lastToken: phrase.lastToken, organisation: phrase.text };
    titleEnd = phrase.lastToken;
    at = phrase.lastToken;
  }
  return titleEnd === end ? null : { titleEnd, lastToken: titleEnd, organisation: null };
}

/** A body by name ("the University of Toronto"), by a noun with an article ("the command"), or a bare field. */
function nounPhrase(extraction: Extraction, first: number, last: number) {
  const { document, lexicon } = extraction;
  const { tokens, text } = document;
  let at = first;
  const determiner = tokens[at];
  const definite = determiner !== undefined && /^(the|its|their|his|her|a|an|this|that)$/.test(determiner.lower);
  if (definite) at++;
  const start = at;
  while (at < last) {
    const token = tokens[at] as Token;
    const name = nameStartingAt(extraction, at);
    if (name !== undefined && name.entity !== "person" && name.lastToken <= last) {
      const possessive = isPossessive(tokens[name.lastToken], tokens[name.lastToken - 1]);
      const next = possessive ? nameStartingAt(extraction, name.lastToken + 1) : undefined;
      const holder = next ?? name;
      const words = text.slice(tokens[start]?.start, tokens[holder.lastToken - 1]?.end);
      if (possessive && next === undefined) {
        let end = name.lastToken + 1;
        while (end < last && /^(NOUN|ADJ)$/.test(tokens[end]?.pos ?? "")) end++;
        return { lastToken: end, text: text.slice(tokens[start]?.start, tokens[end - 1]?.end), definite: true, name };
      }
      return { lastToken: holder.lastToken, text: words, definite, name };
    }
    if (name?.entity === "person") return { lastToken: name.lastToken, text: name.text, definite: true, name };
    const people = lexicon.places.byPeople.has(key(token));
    const separator = token.lower === "and" && at > start && isNominal(tokens[at + 1]) && !isCapital(tokens[at + 1]);
    if (!people && !separator && !isNominal(token) && !isPossessive(token, tokens[at - 1])) break;
    at++;
  }
  if (at === start) return null;
  return {
    lastToken: at,
    text: text.slice(tokens[definite ? first : start]?.start, tokens[at - 1]?.end),
    definite,
    name: undefined,
  };
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(NOUN|ADJ|PROPN)$/.test(token.pos) && /^\p{L}/u.test(token.text);
}

/** The name that ends right before the token at `end`. */
function nameEndingAt({ document }: Extraction, end: number): NameMention | undefined {
  const token = document.tokens[end - 1];
  if (token === undefined) return undefined;
  const name = document.names[lastStartingAtOrBefore(document.names, token.start)];
  return name !== undefined && name.lastToken === end ? name : undefined;
}

/** The name that begins with the token at `first`. */
export function nameStartingAt({ document }: Extraction, first: number): NameMention | undefined {
  const token = document.tokens[first];
  if (token === undefined) return undefined;
  const name = document.names[lastStartingAtOrBefore(document.names, token.start)];
  return name !== undefined && name.firstToken === first ? name : undefined;
}
