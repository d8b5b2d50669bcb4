// What a name is a name of: evidence in the text first, then the word lists.
import type { Gender } from "../../lexicon/given-names.js";
import type { Sentence, Token } from "../document.js";
import { isPlainLetter } from "../letters.js";
import { opensSentence } from "./casing.js";
import { kindByWords } from "./kind-by-words.js";
import { bodySize, peopleSize, placeSize } from "./listed.js";
import { looksLikePerson, neighboursOf } from "./person.js";
import type { RawName, Reading } from "./raw.js";
import {
  acronym,
  bodyHead,
  givenName,
  group,
  honorific,
  is,
  lettered,
  modifier,
  opener,
  people,
  placeHead,
  relative,
  thing,
  title,
} from "./word-facts.js";
import { isCapital, isHyphen, isParticle, key } from "./words.js";

/** Adds the name `[first, last)` with its class, unless it is no name at all (a people, a faith, a common word). */
export function classify(
  reading: Reading,
  first: number,
  last: number,
  sentence: Sentence,
  titled: boolean,
  found: RawName[],
): void {
  const { tokens } = reading;
  let end = last;
  while (end > first && !isCapital(tokens[end - 1]) && !/^\p{L}/u.test(tokens[end - 1]?.text ?? "")) end--;
  while (end > first && !isCapital(tokens[end - 1]) && trailing.has(tokens[end - 1]?.lower ?? "")) end--;
  if (end <= first) return;
  const { text } = tokens[first] as Token;
  if (!isPlainLetter(text.charCodeAt(0)) && !/\p{L}/u.test(text)) return;
  if (end - first === 1 && text.length < 4 && /^\p{L}\.?$/u.test(text)) return;
  end = withoutTrailingTitle(reading, first, end);
  const name = classOf(reading, first, end, sentence, titled);
  if (name !== null) found.push(name);
}

const trailing: ReadonlySet<string> = new Set(["of", "for", "and", "the", "on"]);

/** "Elizabeth Evatt Former", "John Dugard Professor": in lists of people the next words run on. */
function withoutTrailingTitle({ tokens, facts, lexicon }: Reading, first: number, last: number): number {
  if (last - first < 3) return last;
  const word = key(tokens[last - 1] as Token);
  // "Dr Hans Corell Under-secretary-general"
  if (word === "under" && isHyphen(tokens[last])) return last - 1;
  if (!is(facts, tokens[first], givenName) && !is(facts, tokens[first - 1], honorific)) return last;
  const { statusOf, after } = lexicon.titles;
  return statusOf.has(word) || after.has(word) || /^(senior|professor|chairperson|lecturer)$/.test(word)
    ? last - 1
    : last;
}

/** Ranks that stand as adjectives in the names of bodies. */
const adjectives = /^(?:private|general|major|fellow)$/;

function classOf(reading: Reading, first: number, last: number, sentence: Sentence, titled: boolean): RawName | null {
  const { tokens, facts } = reading;
  const size = last - first;
  const make = (entity: RawName["entity"], confidence: number, gender: Gender | null = null): RawName => ({
    firstToken: first,
    lastToken: last,
    entity,
    confidence,
    gender,
    titled,
  });
  if (titled && isNoName(reading, first, last)) return null;
  if (titled && size > 1 && streets.test((tokens[last - 1] as Token).lower)) return make("place", 0.7);
  const place = !titled && placeSize(reading, first, last) === size;
  if (place && !(size === 1 && isAmbiguous(reading, first))) return make("place", 0.95);
  const around = neighboursOf(reading, first, last, sentence);
  // "Private Jet Services", "General Atlantic Partners": ranks that are adjectives too.
  if (titled && adjectives.test(tokens[first - 1]?.lower ?? "")) {
    if (kindByWords(reading, first, last) === "organisation") return make("organisation", 0.7);
  }
  if (titled) {
    const person = looksLikePerson(reading, first, last, around, true);
    return make(
      "person",
      Math.max(0.9, person.confidence),
      titleGender(reading, first) ?? around.gender ?? person.gender,
    );
  }
  const body = bodySize(reading, first, last) === size;
  if (place && (around.inPlace || around.stateFollows || around.ofPlace)) return make("place", 0.95);
  if (body)
    return make(
      "organisation",
      size === 1 && around.opens && !reading.sightings.capitalInside.has((tokens[first] as Token).lower) ? 0.6 : 0.9,
    );
  if (size > 1 && isOutlet(reading, first, last)) return make("organisation", 0.85);
  if (size > 1) {
    const kind = kindByWords(reading, first, last);
    if (kind !== null) return make(kind, kind === "unknown" ? 0.4 : 0.85);
  }
  if (isGroup(reading, first, last)) return null;
  const token = tokens[first] as Token;
  if (size === 1 && (around.body || camelCase.test(token.text)) && !is(facts, token, givenName))
    return make("organisation", 0.6);
  if (size === 1 && around.townOf) return make("place", 0.3);
  if (size === 1 && is(facts, token, acronym))
    return is(facts, token, thing | opener) ? null : make("organisation", 0.7);
  const person = looksLikePerson(reading, first, last, around, false);
  if (place && person.confidence < (isCountry(reading, token) ? 0.9 : 0.65)) return make("place", 0.6);
  if (person.confidence >= 0.5) return make("person", person.confidence, around.gender ?? person.gender);
  if (size === 1 && isCommonWord(reading, first, sentence)) return null;
  if (around.inPlace || around.stateFollows) return make("place", around.stateFollows ? 0.8 : 0.5);
  if (around.article) return make("organisation", 0.4);
  return make("unknown", 0.3, person.gender);
}

/**
 * "Executive Order 12333", "Frontman Dies At 50", "Brokers Israeli-Palestinian truce", "the General Strike": what stands behind
 * a title here names nobody.
 */
function isNoName(reading: Reading, first: number, last: number): boolean {
  const { tokens, facts } = reading;
  const addressed = is(facts, tokens[first - 1], honorific) || is(facts, tokens[first - 2], honorific);
  if (last - first === 1 && !addressed && (tokens[last]?.pos === "NUM" || isGroup(reading, first, last))) return true;
  if (last - first === 1 && !addressed && isArticle(tokens[first - 2]) && !is(facts, tokens[first], givenName))
    return true;
  for (let index = first; index < last; index++) if (prepositions.has((tokens[index] as Token).text)) return true;
  return false;
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(?:the|an?)$/i.test(token.text);
}

const prepositions: ReadonlySet<string> = new Set(
  "At In On To For With Without From By As Over After Before And".split(" "),
);

/** Last words of what is named after a person. */
const streets =
  /^(?:street|road|avenue|boulevard|airport|bridge|stadium|square|building|hospital|school|university|highway|museum|library)$/;

/** "HuffPost", "YouGov"; "McDonald" and "DeMint" are people. */
const camelCase = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O|El|Al)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

/** "Al Jazeera", "The Daily Star": a listed outlet by its whole name. */
function isOutlet(reading: Reading, first: number, last: number): boolean {
  const start = reading.tokens[first]?.start ?? 0;
  const end = reading.tokens[last - 1]?.end ?? 0;
  return reading.lexicon.outlets.byName.has(reading.text.slice(start, end).toLowerCase());
}

/** What the title or form of address in front shows: "Mrs.", "Chairman". */
function titleGender({ tokens, lexicon }: Reading, first: number): Gender | null {
  for (let index = first - 1; index >= Math.max(0, first - 4); index--) {
    const token = tokens[index] as Token;
    const word = key(token);
    const gender = lexicon.titles.genderOf.get(word.endsWith(".") ? word.slice(0, -1) : word);
    if (gender !== undefined) return gender;
    if (/^[,;:"“”()]$/.test(token.text)) return null;
  }
  return null;
}

function isCountry(reading: Reading, token: Token): boolean {
  return reading.lexicon.places.byName.get(key(token))?.kind === "country";
}

function isAmbiguous(reading: Reading, at: number): boolean {
  return reading.lexicon.places.ambiguous.has(key(reading.tokens[at] as Token));
}

function isGroup(reading: Reading, first: number, last: number): boolean {
  const { tokens, facts } = reading;
  if (peopleSize(reading, first, last) === last - first) return true;
  for (let index = first; index < last; index++)
    if (is(facts, tokens[index], lettered) && !is(facts, tokens[index], group | people)) return false;
  return true;
}

/** One capitalised word that the text or the lists show to be an ordinary one. */
function isCommonWord(reading: Reading, at: number, sentence: Sentence): boolean {
  const { tokens, facts, sightings } = reading;
  const token = tokens[at] as Token;
  if (is(facts, token, thing | opener | modifier | bodyHead | placeHead | relative) || isParticle(token)) return true;
  // "Nvidia CEO Jane Huang": before a title with a capital an unknown word is a body.
  if (isCapital(tokens[at + 1]) && is(facts, tokens[at + 1], title)) return false;
  if (!opensSentence(tokens, at, sentence) || sightings.capitalInside.has(token.lower)) return false;
  return !actsAlone(reading, at, sentence);
}

/**
 * "Corvex is paying", "Djamal fled", "Obama and Clinton": a word that no list and no other place of the text knows, alone
 * at the start of a sentence and doing something. Plurals and abstract nouns are left out by their endings.
 */
function actsAlone({ tokens, lexicon, sightings }: Reading, at: number, sentence: Sentence): boolean {
  const token = tokens[at] as Token;
  const { lower } = token;
  if (at !== sentence.firstToken || token.pos !== "PROPN" || lower.length < 4 || commonEnding.test(lower)) return false;
  if (sightings.lower.has(lower)) return false;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.lastToken) return false;
  // The names of heads of state are common words, too.
  if (next.lower === "and") return isCapital(tokens[at + 2]) && !lexicon.speakers.kindOf.has(lower);
  if (lexicon.commonWords.has(lower)) return false;
  return next.pos === "AUX"
    ? /^(?:is|was|has|had|will|would)$/.test(next.lower)
    : next.pos === "VERB" &&
        /(?:[^s]s|ed)$|^(?:said|told|went|left|won|lost|made|fled|took|gave|came|began|met|paid|bought|sold|wrote)$/.test(
          next.lower,
        );
}

const commonEnding = /(?:[^s]s|ing|tion|sion|ment|ness|ity|ence|ance|ship|ism|ist|ure|age|hood|ings?|cy|al|ly|er|ory)$/;
