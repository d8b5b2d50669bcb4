// Reporting clauses without a verb of their own: "Johnson: …" and "… – police" in headlines, "the claim that …".
import type { ReportingVerbs } from "../../lexicon/reporting-verbs.js";
import type { SpeakerWords } from "../../lexicon/speakers.js";
import type { Draft } from "./draft.js";
import { trimEnd } from "./edges.js";
import { endOfInnerClause } from "./inner-clause.js";
import { itemAt, type Passage } from "./passage.js";
import { headOf, type Phrase, phraseAfter, phraseBefore } from "./phrases.js";
import type { Subject } from "./subjects.js";

/** "Johnson: we will fight" in a headline; elsewhere only with a quotation right after the colon. */
export function colonClause(passage: Passage, speakers: SpeakerWords): Draft | null {
  if (!hasColon(passage)) return null;
  const phrase = phraseAfter(passage, 0);
  if (phrase === null) return null;
  // "Mayor to builders: stop now"
  const told = itemAt(passage, phrase.last).lower === "to" ? phraseAfter(passage, phrase.last + 1) : null;
  const colon = told?.last ?? phrase.last;
  if (itemAt(passage, colon).lower !== ":" || colon > 7) return null;
  const quoted = itemAt(passage, colon + 1).quotation !== null;
  if (
    !quoted &&
    passage.zone !== "headline" &&
    passage.block > 0 &&
    /^[.!?]$/.test(itemAt(passage, passage.items.length - 1).lower)
  )
    return null;
  const content = { first: colon + 1, last: trimEnd(passage, colon + 1, passage.items.length) };
  if (content.last - content.first < (quoted ? 1 : 3) || !canSpeak(passage, phrase, speakers, quoted)) return null;
  // "Cooperating agencies: the army, the Red Cross": in the text a label opens a list, and only a sentence is said.
  if (!quoted && passage.zone !== "headline" && !hasVerb(passage, content)) return null;
  const cue = { first: colon, last: colon + 1 };
  return { ...draft(":", cue, subjectOf(phrase), content, 0, "colon"), addressee: told };
}

/** A colon among the first words, behind the first. */
function hasColon({ items }: Passage): boolean {
  for (let at = 1; at < 9 && at < items.length; at++) if (items[at]?.lower === ":") return true;
  return false;
}

/** "Two held after blast – police", "Dam is safe: mayor" at the end of a headline; elsewhere only behind a quotation. */
export function dashClause(passage: Passage, speakers: SpeakerWords): Draft | null {
  const quoted = itemAt(passage, 0).quotation !== null;
  if (passage.zone !== "headline" && !quoted) return null;
  for (let at = passage.items.length - 2; at > (quoted ? 0 : 2) && passage.items.length - at <= 9; at--) {
    const mark = itemAt(passage, at);
    if (!/^[–—:-]$/.test(mark.lower) || (mark.lower !== ":" && mark.start === itemAt(passage, at - 1).end)) continue;
    if (quoted && at !== 1) return null;
    const phrase = phraseAfter(passage, at + 1);
    if (phrase === null || !canSpeak(passage, phrase, speakers, false)) return null;
    const described = itemAt(passage, phrase.last).lower === "," ? phraseAfter(passage, phrase.last + 1) : null;
    if ((described ?? phrase).last !== passage.items.length) return null;
    // "… – Reuters", "… - BBC News": the outlet itself.
    if (itemAt(passage, phrase.first).name?.entity === "organisation") return null;
    const subject = { ...subjectOf(phrase), apposition: described, apposed: described !== null };
    return draft(mark.lower, { first: at, last: at + 1 }, subject, { first: 0, last: at }, at, "before");
  }
  return null;
}

/** "Trump's claim that …", "the warning by police that …". */
export function nounClause(passage: Passage, at: number, verbs: ReportingVerbs): Draft | null {
  const item = itemAt(passage, at);
  const word = verbs.nouns.get(item.lower);
  if (word === undefined || (item.pos !== "NOUN" && item.pos !== "VERB")) return null;
  let that = at + 1;
  let subject: Subject | null = null;
  if (itemAt(passage, that).lower === "by" || itemAt(passage, that).lower === "from") {
    const phrase = phraseAfter(passage, that + 1);
    if (phrase === null) return null;
    subject = subjectOf(phrase);
    that = phrase.last;
  }
  const next = itemAt(passage, that + 1);
  if (itemAt(passage, that).lower !== "that" || next.pos === "VERB" || next.pos === "AUX") return null;
  if (subject === null) {
    const owner = /^['’]s?$/.test(itemAt(passage, at - 1).lower) ? phraseBefore(passage, at - 1) : null;
    if (owner !== null) subject = subjectOf(owner);
  }
  const ended = endOfInnerClause(passage, that + 1, passage.items.length, false);
  const content = { first: that + 1, last: trimEnd(passage, that + 1, ended) };
  const head = Math.min(at, subject?.phrase.first ?? at);
  return {
    ...draft(word.lemma, { first: at, last: at + 1 }, subject, content, head, "that"),
    strength: word.strength,
    polarity: word.polarity,
    separate: false,
  };
}

/**
 * The head of the phrase is a person or body, one of the words for those who speak without a name, or before a quotation any
 * name: "Rail misery:" and "Media contact:" are labels, whatever stands in them.
 */
function canSpeak(passage: Passage, phrase: Phrase, speakers: SpeakerWords, quoted: boolean): boolean {
  const { name, lower, pos, token } = itemAt(passage, headOf(passage, phrase));
  if (speakers.labels.has(lower) || /^(?!Ma?c)\p{Lu}\p{Ll}+\p{Lu}/u.test(token?.text ?? "")) return false;
  if (name !== null) return name.entity !== "place" && (quoted || name.entity !== "unknown");
  return speakers.kindOf.has(lower) || (quoted && pos === "PROPN");
}

function hasVerb(passage: Passage, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++) {
    const { pos, token, quotation } = itemAt(passage, at);
    // "American Red Cross": the tagger takes capitals for verbs.
    const isVerb = (pos === "VERB" || pos === "AUX") && /^\p{Ll}|^['’]/u.test(token?.text ?? "");
    if (isVerb || quotation !== null) return true;
  }
  return false;
}

function subjectOf(phrase: Phrase): Subject {
  return { phrase, whole: phrase, apposition: null, relative: false, apposed: false };
}

function draft(
  lemma: string,
  cue: Phrase,
  subject: Subject | null,
  content: Phrase,
  head: number,
  joint: Draft["joint"],
): Draft {
  return {
    lemma,
    strength: "neutral",
    polarity: "affirms",
    cue,
    subject,
    addressee: null,
    contents: [content],
    joint,
    head,
    forward: joint !== "before",
    separate: true,
  };
}
