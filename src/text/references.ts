// Whom "he", "she" or "the minister" stands for. Takes an analysed document and a token; gives the person's fullest
// name and the step that decided; refuses to guess when no step is sure enough.
import type { Gender } from "../lexicon/given-names.js";
import type { Lexicon } from "../lexicon/index.js";
import type { Sentence, TextDocument, Token } from "./document.js";
import { lastStartingAtOrBefore } from "./document.js";
import type { NameMention } from "./name.js";
import { titleHead } from "./names/titles.js";
import { key } from "./names/words.js";

/** The parts of a document that resolving needs. */
export type ReferenceText = Pick<TextDocument, "tokens" | "sentences" | "names" | "quotations">;

/** The step that decided, in the order in which they are tried. */
export type ReferenceStep =
  | "subject of the same sentence"
  | "subject of the sentence before"
  | "only person near by"
  | "latest person of that gender"
  | "holder of that title";

export interface ResolvedPerson {
  /** The person's fullest name in the document. */
  readonly name: string;
  readonly by: ReferenceStep;
}

const genderOfPronoun: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** How many sentences back a person may have been named last. */
const reach = 6;

/**
 * The person for whom the pronoun or title at `tokenIndex` stands ("she"; "the" or "minister" of "the minister"), or
 * null. Looks back a bounded number of sentences for pronouns; for titles it looks back to the beginning.
 */
export function resolvePerson(document: ReferenceText, lexicon: Lexicon, tokenIndex: number): ResolvedPerson | null {
  const token = document.tokens[tokenIndex];
  if (token === undefined) return null;
  const gender = genderOfPronoun.get(token.lower);
  if (gender !== undefined) return resolvePronoun(document, lexicon, tokenIndex, gender, 0);
  const head = headNear(document, lexicon, tokenIndex);
  return head === null ? null : resolveTitle(document, lexicon, head);
}

function resolvePronoun(
  document: ReferenceText,
  lexicon: Lexicon,
  at: number,
  gender: Gender,
  depth: number,
): ResolvedPerson | null {
  const { tokens, sentences } = document;
  const here = tokens[at]?.sentence ?? 0;
  const own = subjectOf(document, sentences[here], gender, at);
  if (own !== null) return { name: own.canonical, by: "subject of the same sentence" };
  const previous = sentences[here - 1];
  const before = subjectOf(document, previous, gender, Number.POSITIVE_INFINITY);
  if (before !== null) return { name: before.canonical, by: "subject of the sentence before" };
  if (previous !== undefined && depth < reach) {
    // The sentence before begins with the same pronoun: the same person goes on.
    for (let index = previous.firstToken; index < Math.min(previous.lastToken, previous.firstToken + 8); index++) {
      const word = tokens[index] as Token;
      if (/^(he|she)$/.test(word.lower) && genderOfPronoun.get(word.lower) === gender)
        return resolvePronoun(document, lexicon, index, gender, depth + 1);
    }
  }
  return nearest(document, at, gender);
}

/** The person named before the first verb of a sentence, when one fits; none when two different ones do. */
function subjectOf(
  document: ReferenceText,
  sentence: Sentence | undefined,
  gender: Gender,
  before: number,
): NameMention | null {
  if (sentence === undefined) return null;
  const { tokens } = document;
  const limit = Math.min(sentence.lastToken, before);
  let verb = sentence.firstToken;
  while (verb < limit && !isPlainVerb(document, tokens[verb] as Token)) verb++;
  let found: NameMention | null = null;
  for (const name of namesBetween(document, sentence.firstToken, verb)) {
    if (name.entity !== "person" || !fits(name, gender) || isQuoted(document, name.start)) continue;
    if (found !== null && found.chain !== name.chain) return null;
    found = name;
  }
  // "…," said Ms Freeland: the subject follows its verb.
  if (found === null && before === Number.POSITIVE_INFINITY) return speakerBehindVerb(document, sentence, gender);
  return found;
}

function isPlainVerb(document: ReferenceText, token: Token): boolean {
  return (token.pos === "VERB" || token.pos === "AUX") && !isQuoted(document, token.start);
}

/** True inside quotation marks: whom somebody speaks of there is not the one who speaks. */
function isQuoted({ quotations }: ReferenceText, offset: number): boolean {
  const last = lastStartingAtOrBefore(quotations, offset);
  for (let index = last; index >= Math.max(0, last - 3); index--) {
    const quotation = quotations[index];
    if (quotation !== undefined && quotation.end > offset && quotation.depth === 0) return true;
  }
  return false;
}

function speakerBehindVerb(document: ReferenceText, sentence: Sentence, gender: Gender): NameMention | null {
  const { tokens } = document;
  for (const name of namesBetween(document, sentence.firstToken, sentence.lastToken)) {
    if (name.entity !== "person" || !fits(name, gender) || isQuoted(document, name.start)) continue;
    const after = tokens[name.lastToken];
    const spoken = after?.lower === "said" || after?.lower === "told" || tokens[name.firstToken - 1]?.lower === "said";
    if (spoken) return name;
  }
  return null;
}

function namesBetween(document: ReferenceText, first: number, last: number): NameMention[] {
  const { names, tokens } = document;
  const start = tokens[first]?.start ?? 0;
  const found: NameMention[] = [];
  for (let index = Math.max(0, lastStartingAtOrBefore(names, start)); index < names.length; index++) {
    const name = names[index] as NameMention;
    if (name.firstToken >= last) break;
    if (name.firstToken >= first) found.push(name);
  }
  return found;
}

function fits(name: NameMention, gender: Gender): boolean {
  return name.gender === null || name.gender === gender;
}

/** The latest person whose gender is known to fit; a person of unknown gender only when nobody else is near. */
function nearest(document: ReferenceText, at: number, gender: Gender): ResolvedPerson | null {
  const { names, tokens, sentences } = document;
  const here = tokens[at] as Token;
  const floor = sentences[Math.max(0, here.sentence - reach)]?.start ?? 0;
  const near = new Map<number, NameMention>();
  const outside = !isQuoted(document, here.start);
  for (let index = lastStartingAtOrBefore(names, here.start); index >= 0; index--) {
    const name = names[index] as NameMention;
    if (name.start < floor) break;
    if (name.entity !== "person" || name.confidence < 0.5 || !fits(name, gender)) continue;
    if (outside && isQuoted(document, name.start)) continue;
    if (!near.has(name.chain)) near.set(name.chain, name);
  }
  const persons = [...near.values()];
  const sure = persons.find((name) => name.gender === gender);
  if (persons.length === 1 && persons[0] !== undefined)
    return { name: persons[0].canonical, by: "only person near by" };
  return sure === undefined ? null : { name: sure.canonical, by: "latest person of that gender" };
}

/** Token of the title that "the" or the title word itself points to; null when it is no bare title. */
function headNear({ tokens }: ReferenceText, lexicon: Lexicon, at: number): number | null {
  for (let index = at; index < Math.min(tokens.length, at + 4); index++) {
    const token = tokens[index] as Token;
    if (titleHead(token, lexicon) !== null && titleHead(tokens[index + 1], lexicon) === null) return index;
    if (index > at && !/^(NOUN|ADJ|PROPN)$/.test(token.pos)) return null;
  }
  return null;
}

/** The latest person who was introduced with the same title, of the same country where both name one. */
function resolveTitle(document: ReferenceText, lexicon: Lexicon, at: number): ResolvedPerson | null {
  const { names, tokens } = document;
  const here = tokens[at] as Token;
  const wanted = titleHead(here, lexicon);
  const land = landBefore(document, lexicon, at);
  for (let index = lastStartingAtOrBefore(names, here.start); index >= 0; index--) {
    const name = names[index] as NameMention;
    if (name.entity !== "person") continue;
    const title = titleAround(document, lexicon, name, wanted);
    if (title === null) continue;
    const other = landBefore(document, lexicon, title);
    if (land !== null && other !== null && land !== other) continue;
    return { name: name.canonical, by: "holder of that title" };
  }
  return null;
}

/** Token of the wanted title word close before or behind a name. */
function titleAround(
  { tokens }: ReferenceText,
  lexicon: Lexicon,
  name: NameMention,
  wanted: string | null,
): number | null {
  for (let index = name.firstToken - 1; index >= Math.max(0, name.firstToken - 5); index--) {
    const token = tokens[index] as Token;
    if (titleHead(token, lexicon) === wanted) return index;
    if (/^[.;:"“”]$/.test(token.text) || token.pos === "VERB") break;
  }
  if (tokens[name.lastToken]?.text !== ",") return null;
  for (let index = name.lastToken + 1; index < Math.min(tokens.length, name.lastToken + 7); index++) {
    const token = tokens[index] as Token;
    if (titleHead(token, lexicon) === wanted) return index;
    if (/^[,.;:"“”]$/.test(token.text) || token.pos === "VERB") break;
  }
  return null;
}

/** Country whose adjective or name stands up to three words before a title: "the Ukrainian foreign minister". */
function landBefore({ tokens }: ReferenceText, lexicon: Lexicon, at: number): string | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const word = key(tokens[index] as Token);
    const place = lexicon.places.byPeople.get(word) ?? lexicon.places.byName.get(word);
    if (place !== undefined) return place.name;
    if (/^[.,;:"“”]$/.test(word)) return null;
  }
  return null;
}
