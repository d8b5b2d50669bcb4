// Evidence that a name is a person's: its own form, and the words around it.
import type { Gender } from "../../lexicon/given-names.js";
import type { Sentence, Token } from "../document.js";
import { opensSentence } from "./casing.js";
import type { Reading } from "./raw.js";
import {
  acronym,
  bodyHead,
  givenName,
  group,
  is,
  modifier,
  opener,
  people,
  placeHead,
  placeWord,
  relative,
  surePlace,
  thing,
  title,
} from "./word-facts.js";
import { isCapital, isHyphen, isInitial, isParticle, isPossessive, isSuffix, key } from "./words.js";

/** What stands around a name. */
export interface Neighbours {
  /** "the" stands before it. */
  readonly article: boolean;
  /** "of" or "from" stands before it. */
  readonly ofPlace: boolean;
  /** "the town of" stands before it. */
  readonly townOf: boolean;
  /** "news agency", "the group," stands before it. */
  readonly body: boolean;
  /** "in", "near" or the like stands before it. */
  readonly inPlace: boolean;
  /** ", Ohio" or ", Iran" follows. */
  readonly stateFollows: boolean;
  /** It is the subject of a verb for what persons and bodies do. */
  readonly speaks: boolean;
  /** ", a spokeswoman for", ", 43,", ", who" follows. */
  readonly apposition: boolean;
  /** "his wife Jane", "spokesman John". */
  readonly introduced: boolean;
  readonly opens: boolean;
  /** A plural noun by its look: "Advocates say". */
  readonly plural: boolean;
  /** What a word in front shows: "his wife". */
  readonly gender: Gender | null;
}

export function neighboursOf(reading: Reading, first: number, last: number, sentence: Sentence): Neighbours {
  const { tokens, facts, lexicon } = reading;
  const before = first > sentence.firstToken ? tokens[first - 1] : undefined;
  const after = last < sentence.lastToken ? tokens[last] : undefined;
  const second = last + 1 < sentence.lastToken ? tokens[last + 1] : undefined;
  const comma = before?.text === "," ? tokens[first - 2] : before;
  const noun = comma === undefined ? "" : key(comma);
  const related = is(facts, comma, relative);
  return {
    article: before?.lower === "the",
    ofPlace: before?.lower === "of" || before?.lower === "from",
    townOf: before?.lower === "of" && lexicon.organisationWords.places.has(tokens[first - 2]?.lower ?? ""),
    body: comma !== undefined && comma.pos === "NOUN" && !isCapital(comma) && namesBody.test(comma.lower),
    inPlace: before !== undefined && placing.has(before.lower),
    stateFollows: after?.text === "," && followsState(reading, last + 1, sentence),
    speaks: !isPreposition(before) && (isSubject(reading, after, second) || isInverted(reading, first, sentence)),
    apposition: after?.text === "," && introducesPerson(reading, last + 1, sentence),
    introduced:
      related ||
      (last - first > 1 && isPossessive(before, tokens[first - 2]) && isBody(reading, tokens[first - 2])) ||
      (before === comma && is(facts, comma, title)),
    opens: opensSentence(tokens, first, sentence),
    plural: /[^s]s$/.test(tokens[last - 1]?.lower ?? "") && after !== undefined && after.lower === after.lemma,
    gender: related ? (lexicon.titles.genderOf.get(noun) ?? null) : null,
  };
}

const placing: ReadonlySet<string> = new Set(
  "in near at around outside across throughout inside into toward towards".split(" "),
);

/** Nouns right before a body's name: "news agency Ansa", "the charity Mind". */
const namesBody =
  /^(?:agency|group|organisation|organization|charity|party|broadcaster|network|newspaper|daily|company|firm|maker|airline|retailer|carrier|bank|union|club|band|website|startup|watchdog|thinktank|lender|insurer|brand|chipmaker|carmaker|automaker|activists)$/;

/** "CNN's Christiane Amanpour": what belongs to a broadcaster by name is mostly a person. */
function isBody(reading: Reading, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return is(reading.facts, token, acronym) || reading.lexicon.outlets.byName.has(token.lower);
}

function isSpeech(reading: Reading, token: Token | undefined): boolean {
  if (token === undefined || (token.pos !== "VERB" && token.pos !== "AUX")) return false;
  return reading.lexicon.nameWords.verbs.has(token.lemma) || token.lower === "said";
}

/** "Moreau said", "Moreau has said", "Moreau later added". */
function isSubject(reading: Reading, after: Token | undefined, second: Token | undefined): boolean {
  if (isSpeech(reading, after)) return true;
  return (isAuxiliary(after) || after?.pos === "ADV") && isSpeech(reading, second);
}

/** "…," said Moreau: the verb follows a mark, so that "told Moreau" does not count. */
function isInverted(reading: Reading, first: number, sentence: Sentence): boolean {
  const { tokens } = reading;
  const verb = first - 1 >= sentence.firstToken ? tokens[first - 1] : undefined;
  if (verb === undefined || isCapital(verb) || !isSpeech(reading, verb) || verb.lemma === "tell") return false;
  const mark = tokens[first - 2];
  return verb.lower === "said" || mark === undefined || /^[,"”’'?!]$/.test(mark.text);
}

const prepositions: ReadonlySet<string> = new Set("of in from at near to for with by on".split(" "));
const auxiliaries: ReadonlySet<string> = new Set("has had have will would did also later then".split(" "));

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && prepositions.has(token.lower);
}

function isAuxiliary(token: Token | undefined): boolean {
  return token !== undefined && auxiliaries.has(token.lower);
}

function followsState(reading: Reading, at: number, sentence: Sentence): boolean {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (token === undefined || at >= sentence.lastToken || !isCapital(token)) return false;
  const next = at + 1 < sentence.lastToken ? (tokens[at + 1] as Token) : undefined;
  const pair = next === undefined ? "" : `${key(token)} ${key(next)}`;
  const place = lexicon.places.byName.get(key(token)) ?? lexicon.places.byName.get(pair);
  return place !== undefined && (place.kind === "state" || place.kind === "country" || place.kind === "region");
}

function introducesPerson(reading: Reading, at: number, sentence: Sentence): boolean {
  const { tokens } = reading;
  const word = (index: number) => (index < sentence.lastToken ? tokens[index] : undefined);
  const token = word(at);
  const next = word(at + 1);
  if (token === undefined) return false;
  if (token.lower === "who" || token.lower === "whose" || token.lower === "whom") return true;
  if (/^\d{1,2}$/.test(token.text) && (next === undefined || /^[,;.]$/.test(next.text))) return true;
  if (isTitleNoun(reading, token, next) && !isCapital(token)) return true;
  if (!/^(a|an|the|his|her|its|their|former|one)$/.test(token.lower)) return false;
  return (
    next !== undefined &&
    (isTitleNoun(reading, next, word(at + 2)) || next.lower === "former" || /^\d{1,2}$/.test(next.text))
  );
}

/** A title word that is the head of its phrase: "a major" but not "a major transit route". */
function isTitleNoun(reading: Reading, token: Token, next: Token | undefined): boolean {
  return is(reading.facts, token, title) && (next === undefined || !/^(NOUN|ADJ|PROPN)$/.test(next.pos));
}

const linkers: ReadonlySet<string> = new Set(["of", "for", "and", "&", "on"]);

/** How much the name's form and neighbours speak for a person; 0 to 1. */
export function looksLikePerson(
  reading: Reading,
  first: number,
  last: number,
  around: Neighbours,
  titled: boolean,
): { confidence: number; gender: Gender | null } {
  const { tokens, facts, lexicon, sightings } = reading;
  let words = 0;
  let common = 0;
  let sign = 0;
  for (let index = first; index < last; index++) {
    const token = tokens[index] as Token;
    if (isHyphen(token)) continue;
    if (linkers.has(token.lower)) return { confidence: 0, gender: null };
    if (isInitial(token) || (index > first && isSuffix(token))) {
      sign++;
      continue;
    }
    if (isParticle(token) && !(isCapital(token) && index === first)) {
      if (index > first || last - first > 1) sign++;
      continue;
    }
    words++;
    if (isOrdinary(reading, token)) common++;
  }
  const opening = tokens[first] as Token;
  const known = numbers.test(opening.lower) ? undefined : lexicon.givenNames.get(key(opening));
  // "Al Hayat", "Al-Azhar": an article, and as often before the name of a paper or a place.
  const articled = words <= 2 && /^al$/i.test(opening.text) && last - first <= 3;
  const gender = known ?? null;
  const single = (words <= 1 && sign === 0) || articled;
  const possessed = isPossessive(tokens[last], tokens[last - 1]);
  let confidence: number;
  if (single) {
    confidence = known !== undefined && !articled ? 0.4 : 0.2;
    if (articled && !around.apposition && !around.introduced) confidence -= 0.1;
    if (around.speaks) confidence += known !== undefined ? 0.3 : 0.35;
    if (around.apposition) confidence += 0.3;
    if (around.introduced) confidence += 0.35;
    if (around.opens && sightings.lower.has(opening.lower)) confidence -= 0.3;
    if (around.opens && known === undefined && (around.plural || isRole(reading, opening))) confidence -= 0.4;
    if (possessed && known !== undefined && !is(facts, opening, placeWord)) confidence += 0.1;
    if (common > 0 || isCommonNoun(reading, opening)) confidence -= titled ? 0 : 0.4;
  } else {
    confidence = known !== undefined ? 0.85 : 0.45;
    if (hasAcronym(tokens, first, last)) confidence -= 0.4;
    if (sign > 0) confidence += 0.2;
    if (around.speaks) confidence += 0.15;
    if (around.apposition || around.introduced) confidence += 0.25;
    if (common > 0) confidence -= known !== undefined ? 0.25 * common : 0.3 * common;
    if (words > 4) confidence -= 0.2 * (words - 4);
    if (known === undefined && around.stateFollows) confidence -= 0.4;
    if (known === undefined && around.inPlace) confidence -= 0.3;
  }
  if (around.article) confidence -= 0.45;
  return { confidence: Math.max(0, Math.min(0.98, confidence)), gender };
}

/** "Nine Inch Nails": no given name, whatever lists say. */
const numbers = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "BBC Newsnight", "Boston WCVB"; two letters in front may be initials ("CC Sabathia"), and a whole name may be in capitals. */
function hasAcronym(tokens: readonly Token[], first: number, last: number): boolean {
  let acronyms = 0;
  let words = 0;
  for (let index = first; index < last; index++) {
    const token = tokens[index] as Token;
    if (isSuffix(token) || isInitial(token) || !isCapital(token)) continue;
    words++;
    if (/^\p{Lu}{2,}\d*$/u.test(token.text) && !(index === first && token.text.length === 2)) acronyms++;
  }
  return acronyms > 0 && acronyms < words;
}

/** "Neighbours said": the plural of a word for those who speak without a name. */
function isRole({ lexicon, sightings }: Reading, { lower }: Token): boolean {
  return lower.endsWith("s") && lexicon.speakers.kindOf.has(lower) && !sightings.capitalInside.has(lower);
}

/** "Republic", "Minister": alone such a word is no name. */
function isCommonNoun({ facts, lexicon }: Reading, token: Token): boolean {
  if (is(facts, token, givenName)) return false;
  return is(facts, token, placeHead | relative) || lexicon.titles.heads.has(key(token));
}

/** A word that the lists know as something else than part of a person's name. */
function isOrdinary(reading: Reading, token: Token): boolean {
  if (is(reading.facts, token, givenName)) return false;
  if (is(reading.facts, token, opener | thing | group | bodyHead | modifier | people | surePlace)) return true;
  return reading.sightings.lower.has(token.lower) && token.pos !== "PROPN";
}
