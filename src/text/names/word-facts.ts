// What a word tells by itself, whatever stands around it: a title, a given name, the beginning of a place's name. A name is
// looked at from many sides, so each spelling is looked up in all lists once and keeps what they say as bits.
import type { Lexicon } from "../../lexicon/index.js";
import type { Token } from "../document.js";
import { opensKnown } from "./known-names.js";
import { isHonorific, isTitleModifier, titleHead } from "./titles.js";
import { isAcronym, isInitial, key } from "./words.js";

export const acronym = 2;
export const initial = 4;
/** "minister", "Sen.", "Senators", "vice-president". */
export const title = 16;
/** "Mr.", "Dr" with a capital. */
export const honorific = 32;
/** Stands before the head of a title, or behind it: "defence", "former", "general". */
export const titleModifier = 64;
export const givenName = 128;
/** Names of places, peoples and listed bodies may begin with the word. */
export const opensPlace = 256;
export const opensPeople = 512;
export const opensBody = 1024;
/** The last word of names of bodies ("council"), of places ("county"), of things ("act"). */
export const bodyHead = 2048;
export const placeHead = 4096;
export const thing = 8192;
/** A people, a faith or the like: "Kurds", "Catholic". */
export const group = 16384;
/** A word that opens sentences and no names: "however". */
export const opener = 32768;
/** The whole name of a people, of a place, of a place that is no other word. */
export const people = 65536;
export const placeWord = 131072;
export const surePlace = 2097152;
/** Begins with a letter of any script. */
export const lettered = 262144;
/** A field in titles: "defence", "foreign". */
export const modifier = 524288;
/** "wife", "Uncle". */
export const relative = 1048576;

/** Marks what has been looked up. */
const known = 1 << 30;

/** The facts about the words of one document, filled in as they are asked for. */
export interface WordFacts {
  readonly byToken: Int32Array;
  readonly bySpelling: Map<string, number>;
  readonly lexicon: Lexicon;
}

const spellings = new WeakMap<Lexicon, Map<string, number>>();

/** Nothing known yet about any word of a document with so many tokens. */
export function noFacts(tokens: number, lexicon: Lexicon): WordFacts {
  let bySpelling = spellings.get(lexicon);
  if (bySpelling === undefined || bySpelling.size > mostSpellings) {
    bySpelling = new Map();
    spellings.set(lexicon, bySpelling);
  }
  return { byToken: new Int32Array(tokens), bySpelling, lexicon };
}

/** Spellings kept at a time; texts of a run share most of theirs. */
const mostSpellings = 50_000;
/** Longer words are seldom seen again, and may keep the whole text that they were cut from in memory. */
const longestKept = 12;

/** True when one of the facts holds for the token; false without one. */
export function is(facts: WordFacts, token: Token | undefined, wanted: number): boolean {
  if (token === undefined) return false;
  const before = facts.byToken[token.index] as number;
  return ((before === 0 ? lookUp(facts, token) : before) & wanted) !== 0;
}

function lookUp({ byToken, bySpelling, lexicon }: WordFacts, token: Token): number {
  let found = bySpelling.get(token.text);
  if (found === undefined) {
    found = known | factsOf(token, lexicon);
    if (token.text.length <= longestKept) bySpelling.set(token.text, found);
  }
  byToken[token.index] = found;
  return found;
}

function factsOf(token: Token, lexicon: Lexicon): number {
  const word = key(token);
  const { places, titles, organisationWords, nameWords } = lexicon;
  let facts = 0;
  const add = (fact: number, holds: boolean) => {
    if (holds) facts |= fact;
  };
  add(acronym, isAcronym(token.text));
  add(initial, isInitial(token));
  add(title, titleHead(token, lexicon) !== null);
  add(honorific, isHonorific(token, lexicon));
  add(titleModifier, isTitleModifier(token, lexicon));
  add(givenName, lexicon.givenNames.has(word));
  add(opensPlace, opensKnown(word, places.byName));
  add(opensPeople, opensKnown(word, places.byPeople));
  add(opensBody, opensKnown(word, organisationWords.names));
  add(bodyHead, organisationWords.heads.has(word));
  add(placeHead, organisationWords.places.has(word));
  add(thing, nameWords.things.has(word));
  add(group, nameWords.groups.has(word));
  add(opener, nameWords.openers.has(word));
  add(people, places.byPeople.has(word));
  add(placeWord, places.byName.has(word));
  add(surePlace, places.byName.has(word) && !places.ambiguous.has(word));
  add(modifier, titles.modifiers.has(word));
  add(relative, titles.relatives.has(word));
  add(lettered, /^\p{L}/u.test(word));
  return facts;
}
