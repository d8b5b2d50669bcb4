// Where the reported words begin after a cue, and where they end.
import type { ReportingVerbs } from "../../lexicon/reporting-verbs.js";
import type { Cue } from "./cues.js";
import { itemAt, type Passage } from "./passage.js";
import { isNominal, isTimeWord, type Phrase, phraseAfter } from "./phrases.js";

/** How the content is joined to its cue. */
export type Joint = "that" | "question" | "colon" | "infinitive" | "quotation" | "clause" | "none";

export interface ContentStart {
  /** First item of the content. */
  readonly at: number;
  readonly joint: Joint;
  /** Those spoken to: "reporters", "The Herald". */
  readonly addressee: Phrase | null;
}

const questions = new Set("whether if how what why who whom where when which".split(" "));
const circumstances = new Set(
  "in at on during via through from after before to with of about by over for as following since".split(" "),
);
const longestIntroduction = 26;

/** Those spoken to, right after the verb: "told reporters", "asked the court". */
export function addresseeOf(passage: Passage, cue: Cue): Phrase | null {
  if (!cue.word.takes.has("person") && cue.word.lemma !== "tell" && cue.word.lemma !== "ask") return null;
  const next = itemAt(passage, cue.last);
  if (next.lower === "that" || next.lower === "to" || next.pos === "ADP") return null;
  if (objects.has(next.lower)) return { first: cue.last, last: cue.last + 1 };
  const phrase = phraseAfter(passage, cue.last);
  if (phrase === null || !/^(?:warn|inform|remind|notify)$/.test(cue.word.lemma)) return phrase;
  // "warns Russia of sanctions"
  for (let at = phrase.first + 1; at < phrase.last; at++)
    if (itemAt(passage, at).lower === "of") return { first: phrase.first, last: at };
  return phrase;
}

const objects = new Set("him her them us me you".split(" "));

/** Skips what stands between cue and content: those addressed, the day, "in a statement", "however". */
export function contentStart(passage: Passage, cue: Cue, verbs: ReportingVerbs): ContentStart {
  const { items } = passage;
  const limit = Math.min(items.length, cue.last + longestIntroduction);
  let addressee = addresseeOf(passage, cue);
  let at = addressee?.last ?? cue.last;
  const direct = at;
  const ahead = conjunctionAhead(passage, at, limit);
  while (at < limit) {
    const item = itemAt(passage, at);
    if (item.quotation !== null) return { at, joint: "quotation", addressee };
    if (item.lower === ":") return { at: at + 1, joint: "colon", addressee };
    if (
      item.lower === "that" &&
      !(
        isNominal(itemAt(passage, at + 1)) &&
        itemAt(passage, at + 1).pos === "NOUN" &&
        item.pos === "DET" &&
        at !== direct
      )
    )
      return { at: itemAt(passage, at + 1).lower === "," ? at + 2 : at + 1, joint: "that", addressee };
    if (questions.has(item.lower)) return { at, joint: "question", addressee };
    if (item.lower === "to" && itemAt(passage, at + 1).pos === "VERB") return { at, joint: "infinitive", addressee };
    const skipped = skipCircumstance(passage, at, ahead, verbs);
    if (skipped === at) break;
    if (item.lower === "to" && addressee === null) addressee = phraseAfter(passage, at + 1);
    at = skipped;
  }
  const joint = at >= items.length || /^[.,;!?)—–]$/.test(itemAt(passage, at).lower) ? "none" : "clause";
  return { at, joint, addressee };
}

/** Index of a "that", a colon or a quotation a little further on, with no full verb before it; -1 when there is none. */
function conjunctionAhead(passage: Passage, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const item = itemAt(passage, at);
    if (item.lower === "that" && item.pos !== "DET" && (at === from || !isRelative(passage, at))) return at;
    if (item.lower === ":" || item.quotation !== null) return at;
    if (item.pos === "VERB" && item.name === null && !/(?:ing|ed)$/.test(item.lower)) return -1;
  }
  return -1;
}

/** "in a report that showed": the next word is a verb, so that "that" is its subject. */
function isRelative(passage: Passage, at: number): boolean {
  const next = itemAt(passage, at + 1);
  return (next.pos === "VERB" || next.pos === "AUX") && next.name === null;
}

/** One past the circumstance that starts at the item, or the item itself when none does. */
function skipCircumstance(passage: Passage, at: number, ahead: number, verbs: ReportingVerbs): number {
  const item = itemAt(passage, at);
  const next = itemAt(passage, at + 1);
  if (item.lower === ",") return skipAfterComma(passage, at, ahead, verbs);
  if (isTimeWord(item) || (item.pos === "NUM" && isTimeWord(itemAt(passage, at - 1)))) return at + 1;
  if (
    /^(?:late|early|earlier|last|this|next|the|a|two|three|few|several)$/.test(item.lower) &&
    (isTimeWord(next) || (isTimeWord(itemAt(passage, at + 2)) && next.pos === "ADJ"))
  )
    return at + 1;
  if (
    item.pos === "ADV" &&
    item.name === null &&
    (ahead > at || /ly$|^(?:again|also|there|later|here|only|too)$/.test(item.lower))
  )
    return at + 1;
  if (circumstances.has(item.lower)) {
    if (isTimeWord(next)) return at + 2;
    const phrase = phraseAfter(passage, at + 1);
    if (phrase === null) return ahead > at && next.pos === "VERB" ? at + 2 : at;
    if (ahead >= phrase.last) return phrase.last;
    if (isVenue(passage, phrase, verbs)) return phrase.last;
    const after = itemAt(passage, phrase.last).lower;
    if (item.lower !== "of" && item.lower !== "for" && (after === "." || after === "")) return phrase.last;
    return at;
  }
  if (ahead > at && ahead - at <= 16 && !isNominal(item) && item.pos !== "DET" && item.pos !== "PRON") return at + 1;
  return at;
}

function skipAfterComma(passage: Passage, at: number, ahead: number, verbs: ReportingVerbs): number {
  if (ahead > at && ahead - at <= 16) return at + 1;
  const next = itemAt(passage, at + 1);
  if (/^(?:however|too|though|meanwhile)$/.test(next.lower)) return at + 2;
  if (circumstances.has(next.lower)) {
    const phrase = phraseAfter(passage, at + 2);
    if (phrase !== null && isVenue(passage, phrase, verbs)) return phrase.last;
  }
  return at;
}

/** "a statement", "an interview with the BBC": one of its first words is something that words are said in. */
function isVenue(passage: Passage, phrase: Phrase, verbs: ReportingVerbs): boolean {
  for (let at = phrase.first; at < phrase.last && at < phrase.first + 6; at++) {
    const { lower } = itemAt(passage, at);
    if (lower === "of" || lower === "with") return false;
    if (verbs.venues.has(lower)) return true;
  }
  return false;
}

/** True when nothing but circumstances stands between the item and the end of the passage or the next comma. */
export function onlyCircumstances(passage: Passage, from: number, verbs: ReportingVerbs): number {
  let at = from;
  for (let step = 0; step < 12; step++) {
    const item = itemAt(passage, at);
    if (at >= passage.items.length || /^[.,;!?)—–-]$/.test(item.lower) || item.quotation !== null) return at;
    const phrase = circumstances.has(item.lower) ? phraseAfter(passage, at + 1) : null;
    const skipped = phrase !== null ? phrase.last : skipCircumstance(passage, at, -1, verbs);
    if (skipped === at) return -1;
    at = skipped;
  }
  return -1;
}
