// What a figure counts: the noun phrase after it, the state it names, or the verb or toll before it.
import type { Lexicon } from "../../lexicon/index.js";
import type { Sentence, TextDocument, Token } from "../../text/document.js";
import { isPlural, type NounPhrase, nounPhraseAt } from "../number/noun-phrase.js";
import type { NumberMention } from "../number/number.js";
import { labelledCount } from "./form-line.js";
import { countedOfWhole, isPartOf } from "./part-of-whole.js";
import { countedByState, countedOfGroup } from "./people-before.js";
import { stateBehindVerb } from "./state-behind-verb.js";
import type { Counted } from "./toll.js";
import { groupBefore, tollBefore } from "./toll.js";

/** What the number counts, or null when the words do not say. `following`: the number after it, which may be its whole. */
export function countedBy(
  document: TextDocument,
  number: NumberMention,
  following: NumberMention | undefined,
  lexicon: Lexicon,
): Counted | null {
  const sentence = document.sentences[document.tokens[number.firstToken]?.sentence ?? -1];
  if (sentence === undefined) return null;
  const next = document.text.charAt(number.end);
  if (next === "-" || next === "‑") return hyphenated(document, number, sentence, lexicon);
  if (/[\p{L}\p{N}%°'’"”/:$€£]/u.test(next)) return null;
  if (following !== undefined && isPartOf(document, number, following))
    return countedOfWhole(document, number, following, sentence, lexicon);
  return (
    labelledCount(document, number, sentence, lexicon) ??
    countedOfGroup(document, number, sentence, lexicon) ??
    afterFigure(document, number, sentence, lexicon) ??
    beforeFigure(document, number, sentence, lexicon)
  );
}

const notParts =
  /^(?:year|month|week|day|hour|minute|second|yr|mile|km|foot|inch|point|percent|old|star|way|time|fold|strong|speed|wheel|bit|step|odd|plus|something|ish|size|hit|on|and|to|a|an|half|third|quarter|person|man|woman|room|story|storey|sided|pronged|part|fifth|tier|figure|digit)$/;
const bodies =
  /^(?:person|man|woman|story|storey|room|bedroom|seat|member|nation|page|game|judge|team|strong|vehicle|car|ship|unit)$/;

/** "48-page report", "seven-member council": singular noun joined by a hyphen. */
function hyphenated(
  document: TextDocument,
  number: NumberMention,
  sentence: Sentence,
  lexicon: Lexicon,
): Counted | null {
  const { tokens } = document;
  let at = number.lastToken;
  while (at < sentence.lastToken && (tokens[at] as Token).start < number.end + 1) at++;
  const noun = tokens[at];
  if (noun === undefined || at >= sentence.lastToken || noun.start !== number.end + 1) return null;
  if (noun.lower === "strong") {
    const phrase = nounPhraseAt(document, at + 1, sentence.lastToken, lexicon.counting);
    return phrase === null ? null : { what: phrase.text, span: phrase, confidence: 0.7, implied: false };
  }
  if (!/^\p{Ll}+$/u.test(noun.text) || (noun.pos !== "NOUN" && !bodies.test(noun.lower))) return null;
  if (notParts.test(noun.lower) && !bodies.test(noun.lower)) return null;
  if (lexicon.counting.notCounted.has(`${noun.lower}s`) || lexicon.units.names.has(noun.lower)) return null;
  return { what: noun.text, span: noun, confidence: 0.7, implied: false };
}

const determiners = new Set([
  "the",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your",
  "these",
  "those",
  "all",
  "this",
  "that",
]);

function afterFigure(
  document: TextDocument,
  number: NumberMention,
  sentence: Sentence,
  lexicon: Lexicon,
): Counted | null {
  const { tokens, text } = document;
  const { counting } = lexicon;
  let at = number.lastToken;
  const next = at < sentence.lastToken ? tokens[at] : undefined;
  if (next === undefined || /\n\s*\n/.test(text.slice(number.end, next.start))) return null;
  let definite = false;
  if (next.lower === "of") {
    at++;
    while (at < sentence.lastToken && determiners.has((tokens[at] as Token).lower)) {
      at++;
      definite = true;
    }
    if (at === number.lastToken + 1 && number.low === number.high && number.form === "digits") return null;
  }
  if (counting.states.has(next.lower) && next.pos !== "NOUN" && !isBeforeNoun(document, at, sentence, lexicon))
    return stateOf(next, number);
  const state = stateBehindVerb(document, number, sentence, lexicon);
  if (state !== null) return state;
  const phrase = nounPhraseAt(document, at, sentence.lastToken, counting);
  if (phrase === null) return counting.states.has(next.lower) ? stateOf(next, number) : null;
  if (!isCountNoun(number, phrase, lexicon)) return null;
  if (next.lower === "of" && number.low === 2 && number.high === 2 && counting.paired.has(phrase.head.lower))
    return null;
  if (number.low === 1 && number.high === 1) {
    if (next.lower === "of") return null;
    if (number.hedge === null) return single(document, number, phrase, sentence);
  }
  return { what: phrase.text, span: phrase, confidence: confidenceOf(document, number, definite), implied: false };
}

function stateOf(state: Token, number: NumberMention): Counted | null {
  if (number.low === 1 && number.form === "digits") return null;
  return { what: state.text, span: state, confidence: 0.85, implied: false };
}

/** "12 injured people": the state modifies a noun. */
function isBeforeNoun(document: TextDocument, at: number, sentence: Sentence, lexicon: Lexicon): boolean {
  const next = document.tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.lastToken) return false;
  return (next.pos === "NOUN" && isPlural(next, lexicon.counting)) || next.pos === "ADJ";
}

/** A plural head that is no part of time, for a number other than one. */
function isCountNoun(number: NumberMention, phrase: NounPhrase, lexicon: Lexicon): boolean {
  const { counting } = lexicon;
  const head = phrase.head.lower;
  if (counting.notCounted.has(head) || (phrase.lastToken - phrase.firstToken === 1 && lexicon.units.names.has(head)))
    return false;
  if (number.low === 1 && number.high === 1)
    return !isPlural(phrase.head, counting) && phrase.head.pos === "NOUN" && !counting.notCounted.has(`${head}s`);
  return isPlural(phrase.head, counting) || counting.states.has(head);
}

const harmed =
  /^(?:was|were|is|are|has|have|had|died|dies|killed|injured|wounded|missing|dead|remains|survived|dying|drowned|arrested)$/;

/** "one person was killed": mostly "one" is an article, so it needs the verb of an event beside it. */
function single(document: TextDocument, number: NumberMention, phrase: NounPhrase, sentence: Sentence): Counted | null {
  if (number.form !== "words") return null;
  const after = document.tokens[phrase.lastToken];
  if (after === undefined || phrase.lastToken >= sentence.lastToken || !harmed.test(after.lower)) return null;
  const then = document.tokens[phrase.lastToken + 1];
  if (
    /^(?:was|were|is|are|has|have|had)$/.test(after.lower) &&
    then?.pos !== "VERB" &&
    then?.pos !== "ADJ" &&
    then?.pos !== "AUX"
  )
    return null;
  return { what: phrase.text, span: phrase, confidence: 0.6, implied: false };
}

const definiteBefore = new Set([
  "the",
  "these",
  "those",
  "both",
  "his",
  "her",
  "its",
  "their",
  "first",
  "last",
  "other",
  "next",
  "past",
  "final",
  "our",
]);

function confidenceOf(document: TextDocument, number: NumberMention, definite: boolean): number {
  const before = document.tokens[number.firstToken - 1];
  const pointing = before !== undefined && definiteBefore.has(before.lower) && number.hedge === null;
  const small = (number.high ?? number.low ?? 0) < 10 && number.form === "words";
  if (pointing) return small ? 0.5 : 0.7;
  return small || definite ? 0.8 : 0.9;
}

/** "killed at least 37 and injured 100", "the death toll rose to 37". */
function beforeFigure(
  document: TextDocument,
  number: NumberMention,
  sentence: Sentence,
  lexicon: Lexicon,
): Counted | null {
  const { tokens } = document;
  if (!endsPhrase(tokens[number.lastToken], sentence)) return null;
  const before = tokens[number.firstToken - 1];
  if (before === undefined || number.firstToken - 1 < sentence.firstToken) return null;
  if (lexicon.counting.verbs.has(before.lower) && number.low !== 1)
    return { what: "people", span: number, confidence: 0.8, implied: true };
  return (
    groupBefore(document, number, lexicon) ??
    countedByState(document, number, sentence, lexicon) ??
    tollBefore(document, number, sentence, lexicon)
  );
}

function endsPhrase(next: Token | undefined, sentence: Sentence): boolean {
  if (next === undefined || next.index >= sentence.lastToken) return true;
  if (next.pos === "PUNCT") return next.text !== "-" && next.text !== "(";
  return (
    next.pos === "ADP" ||
    next.pos === "CCONJ" ||
    next.pos === "SCONJ" ||
    next.pos === "ADV" ||
    next.pos === "PRON" ||
    next.pos === "VERB" ||
    next.pos === "AUX" ||
    next.lower === "more" ||
    next.lower === "others"
  );
}
