// Lengths of prison sentences: "nine years in prison", "jailed for nine years", "a nine-year term in custody" are one
// measure. What is served, what may come and what is asked for are others, never compared with what a court has given.
import type { Lexicon } from "../../lexicon/index.js";
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";

/** How far behind the length the prison may be named, and how far before it the verb may stand, in tokens. */
const ahead = 5;
const back = 14;

const measures: ReadonlySet<string> = new Set(["sentence", "time served", "possible sentence", "sentence sought"]);

/** True for the measures of this file. */
export function isCustody(measure: string): boolean {
  return measures.has(measure);
}

/** The measure of a length of time that somebody is locked up for, or null for any other length. */
export function custodyMeasure(setting: Setting, lexicon: Lexicon): string | null {
  const { custody } = lexicon.measures;
  const noun = nounBehind(setting, lexicon);
  const before = setting.document.tokens[setting.first - 1]?.lower;
  const bound = before === "for" || before === "to";
  // Without a prison behind it the verb must lead up to the length: "jailed for nine years", "sentenced her to nine years".
  if (noun === null && !(bound && isOpen(setting))) return null;
  const verb = verbBefore(setting, lexicon, noun === null);
  if (verb === null) return noun === null ? null : "sentence";
  if (custody.possible.has(verb)) return "possible sentence";
  if (custody.sought.has(verb)) return "sentence sought";
  // "is serving a nine-year sentence" tells the sentence; "served three years in prison" does not.
  if (custody.served.has(verb)) return noun === null || custody.terms.has(noun) ? "sentence" : "time served";
  if (custody.verbs.has(verb)) return "sentence";
  return noun === null ? null : "sentence";
}

const linking = new Set(["in", "of", "a", "an", "the", "-", "'", "’", "'s", "behind", "his", "her", "their"]);

/** The prison or term named behind the length; null too for what is not to be served ("a two-year suspended sentence"). */
function nounBehind({ document, last, sentence }: Setting, { measures }: Lexicon): string | null {
  const { custody } = measures;
  let term: string | null = null;
  for (let at = last; at < Math.min(last + ahead, sentence.lastToken); at++) {
    const { lower, lemma, pos } = document.tokens[at] as Token;
    if (custody.suspended.has(lower)) return null;
    if (custody.nouns.has(lower) || custody.nouns.has(lemma)) {
      // A prison may still be followed by its term: "a nine-year prison sentence".
      const next = document.tokens[at + 1];
      return next !== undefined && custody.terms.has(next.lower) ? next.lower : lower;
    }
    if (lower === "sentence") term = lower;
    if (!linking.has(lower) && pos !== "ADJ" && term === null) return null;
  }
  return term;
}

/** Nothing behind the length says what else it is a length of. */
function isOpen({ document, last, sentence }: Setting): boolean {
  const next = last < sentence.lastToken ? document.tokens[last] : undefined;
  return (
    next === undefined || (next.pos !== "NOUN" && next.pos !== "PROPN" && next.text !== "-" && next.lower !== "of")
  );
}

/** The word nearest before the length that says how it is meant; with `close` only a court's own verb. */
function verbBefore({ document, first, sentence }: Setting, { measures }: Lexicon, close: boolean): string | null {
  const { custody } = measures;
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - back); at--) {
    const { lower, lemma, pos } = document.tokens[at] as Token;
    const word = custody.verbs.has(lemma) ? lemma : lower;
    if (custody.verbs.has(word) && (pos === "VERB" || lower.endsWith("ed"))) {
      const helper = document.tokens[at - 1]?.lower === "be" ? document.tokens[at - 2] : document.tokens[at - 1];
      return helper !== undefined && custody.possible.has(helper.lower) ? helper.lower : word;
    }
    if (custody.possible.has(lower) || custody.sought.has(lower) || custody.served.has(lower))
      return close ? null : lower;
    if (close && (pos === "VERB" || pos === "AUX" || pos === "CCONJ")) return null;
  }
  return null;
}
