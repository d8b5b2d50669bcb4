// The noun phrase after a figure: modifiers and head, no relative clauses. Takes tokens; refuses to cross a verb,
// preposition or comma.
import type { Counting } from "../../lexicon/counting.js";
import type { TextDocument, Token } from "../../text/document.js";
import { isPlainLetter } from "../../text/letters.js";

export interface NounPhrase {
  readonly firstToken: number;
  /** Index after the head, which is the last word. */
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
  /** As written, white space made single. */
  readonly text: string;
  readonly head: Token;
}

const mostWords = 7;
const leading = new Set([
  "more",
  "other",
  "additional",
  "further",
  "fellow",
  "such",
  "separate",
  "different",
  "new",
  "own",
]);
/** Days and months, and the days told from today: no noun of a phrase. "May" is a verb more often. */
export const calendar: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow tonight".split(
    " ",
  ),
);

/** The phrase whose first word is token `first`; null when no noun comes before the phrase ends. */
export function nounPhraseAt(
  document: TextDocument,
  first: number,
  last: number,
  counting: Counting,
): NounPhrase | null {
  const { tokens, text } = document;
  let head = -1;
  for (let index = first; index < last && index < first + mostWords; index++) {
    const token = tokens[index] as Token;
    const previous = index > first ? (tokens[index - 1] as Token) : undefined;
    if (previous !== undefined && isLineBetween(text, previous.end, token.start)) break;
    if (calendar.has(token.lower) || (head >= 0 && opensTime(tokens, index, last))) break;
    if (token.text === "-" || token.text === "&") continue;
    if (counting.objectTaking.has(token.lower) && previous?.text !== "-" && index + 1 < last) break;
    if (token.pos === "NOUN" || token.pos === "PROPN") {
      if (!(isPlainLetter(token.text.charCodeAt(0)) || /\p{L}/u.test(token.text)) || endsBefore(tokens, head, index))
        break;
      head = index;
      continue;
    }
    if (token.pos === "ADJ" || (leading.has(token.lower) && head < 0)) {
      if (head >= 0 && !isModifier(tokens, index, last)) break;
      if (counting.plurals.has(token.lower) && !isModifier(tokens, index, last)) head = index;
      continue;
    }
    if (
      token.pos === "VERB" &&
      head < 0 &&
      isModifier(tokens, index, last) &&
      /(?:ed|en|ing|own|ung)$/.test(token.lower)
    )
      continue;
    if (token.pos === "ADV" && token.lower.endsWith("ly") && isModifier(tokens, index, last)) continue;
    if (
      (token.lower === "and" || token.lower === "or") &&
      previous?.pos === "ADJ" &&
      head < 0 &&
      !leading.has(previous.lower) &&
      isSecondModifier(tokens, index + 1, last)
    )
      continue;
    break;
  }
  if (head < 0) return null;
  const start = (tokens[first] as Token).start;
  const end = (tokens[head] as Token).end;
  return {
    firstToken: first,
    lastToken: head + 1,
    start,
    end,
    text: text.slice(start, end).replace(/\s+/g, " "),
    head: tokens[head] as Token,
  };
}

const timeUnits =
  /^(?:night|day|morning|afternoon|evening|week|weekend|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|century)s?$/;

/** "12 deaths last year", "30 cases this week": when it was stands behind what is counted. */
function opensTime(tokens: readonly Token[], index: number, last: number): boolean {
  if (index + 1 >= last || !/^(?:last|next|past|this|that|each|every)$/.test((tokens[index] as Token).lower))
    return false;
  return timeUnits.test((tokens[index + 1] as Token).lower);
}

function isLineBetween(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

/** A name after a plural noun is another phrase: "200 troops Ukraine had sent". */
function endsBefore(tokens: readonly Token[], head: number, index: number): boolean {
  if (head < 0 || tokens[index - 1]?.text === "-") return false;
  const last = tokens[head] as Token;
  return isPluralForm(last) && (tokens[index] as Token).pos === "PROPN" && last.pos === "NOUN";
}

/** The word modifies a noun that follows it. */
function isModifier(tokens: readonly Token[], index: number, last: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || index + 1 >= last) return false;
  return next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ" || next.text === "-";
}

/** "blue and white flags", but not "24 more and damaging several villages": a participle with an object is a verb. */
function isSecondModifier(tokens: readonly Token[], index: number, last: number): boolean {
  const word = tokens[index];
  const next = tokens[index + 1];
  if (word === undefined || next === undefined || index + 1 >= last) return false;
  if (word.pos !== "ADJ" && word.pos !== "NOUN" && word.pos !== "PROPN") return false;
  return next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ" ? !quantifiers.has(next.lower) : false;
}

const quantifiers = new Set(["several", "many", "some", "few", "more", "other", "most", "much", "numerous", "various"]);

function isPluralForm(token: Token): boolean {
  return /[^su]s$/.test(token.lower);
}

const singularEnding = /(?:ss|us|is|ics)$/;

/** True for a plural noun or name: a final s that the lemma lacks, or one of the listed plurals. */
export function isPlural(token: Token, counting: Counting): boolean {
  if (counting.plurals.has(token.lower)) return true;
  if (/men$/.test(token.lower)) return true;
  return token.lower.endsWith("s") && !singularEnding.test(token.lower);
}
