// Whether verbs speak of what is or of what was, from the tagger's lemma and the closed class of auxiliaries. A form that may
// be either ("hit", "put") counts as neither.
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";

const presentForms = new Set("is are am has have 's 're 've does do will wo 'll can may must".split(" "));
const pastForms = new Set("was were had did would could".split(" "));

/** A verb or an auxiliary. */
export function isVerb(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}

/** True for "is", "has" and "carries": what is so on the source's day. */
export function isPresent({ lower, lemma, pos }: Token): boolean {
  if (presentForms.has(lower)) return pos === "AUX" || pos === "VERB";
  return pos === "VERB" && lower !== lemma && lower.endsWith("s") && !lower.endsWith("ss");
}

/** True for "was" and "carried". */
export function isPast({ lower, lemma, pos }: Token): boolean {
  if (pastForms.has(lower)) return true;
  return pos === "VERB" && lower !== lemma && !lower.endsWith("s") && !lower.endsWith("ing");
}

/** True for a verb that can carry a clause; "-ing" forms, and "-ed" forms that open a phrase, carry none. */
export function canCarryClause(token: Token): boolean {
  return token.pos === "AUX" || isPresent(token);
}

/** True when a verb lies between two tokens, the last excluded. */
export function verbBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(tokens[at])) return true;
  return false;
}

/** A verb stands at the token, or behind an adverb there: a new predicate of the same subject. */
export function startsPredicate(tokens: readonly Token[], at: number): boolean {
  return isVerb(tokens[at]) || (tokens[at]?.pos === "ADV" && isVerb(tokens[at + 1]));
}

/**
 * The figure is told in the present although the date is past: "was founded in 2009 and has 1,140 employees", "has 1,140
 * employees and was founded in 2009". Without another verb between the two they are of one clause.
 */
export function isPresentBefore(setting: Setting, date: { readonly first: number; readonly last: number }): boolean {
  const { tokens } = setting.document;
  if (date.last <= setting.first) {
    const verb = firstOfGroup(tokens, setting.first, date.last);
    return verb === null ? isPresentBehind(setting) : isPresent(verb);
  }
  if (!verbBetween(tokens, setting.last, date.first)) return false;
  const verb = firstOfGroup(tokens, setting.first, setting.sentence.firstToken);
  return verb !== null && isPresent(verb);
}

/** "founded in 2009, and 300 people work there" */
function isPresentBehind({ document, last, clauseLast }: Setting): boolean {
  for (let at = last; at < Math.min(last + 3, clauseLast); at++) {
    const token = document.tokens[at] as Token;
    if (isVerb(token)) return isPresent(token);
  }
  return false;
}

/** The first word of the verb group nearest before the token: "has" of "has been killed". */
function firstOfGroup(tokens: readonly Token[], before: number, from: number): Token | null {
  let at = before - 1;
  while (at >= from && !isVerb(tokens[at])) at--;
  if (at < from) return null;
  while (at - 1 >= from && (isVerb(tokens[at - 1]) || (tokens[at - 1]?.pos === "ADV" && isVerb(tokens[at - 2])))) at--;
  return tokens[at] as Token;
}
