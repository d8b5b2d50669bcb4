// Reads one passage into reporting clauses: speaker phrase, cue and reported words, as ranges of items. Takes words in
// their order only; who the speaker is, is decided elsewhere.
import type { Polarity, ReportingVerbs, ReportingWord } from "../../lexicon/reporting-verbs.js";
import type { SpeakerWords } from "../../lexicon/speakers.js";
import { addresseeOf, contentStart, type Joint, onlyCircumstances } from "./contents.js";
import { type Cue, cueAt } from "./cues.js";
import type { Draft, ReportingClause } from "./draft.js";
import { colonClause, dashClause, nounClause } from "./fixed-forms.js";
import { type Item, itemAt, type Passage } from "./passage.js";
import { isNominal, isTimeWord, type Phrase, phraseAfter } from "./phrases.js";
import { invertedSubject, type Subject, subjectBefore } from "./subjects.js";

/** All reporting clauses of the passage, in order of their heads. */
export function reportingClauses(passage: Passage, verbs: ReportingVerbs, speakers: SpeakerWords): ReportingClause[] {
  const fixed = colonClause(passage, speakers) ?? dashClause(passage, speakers);
  const drafts: Draft[] = fixed === null ? [] : [fixed];
  let floor = 0;
  for (let at = fixed?.forward === true ? fixed.cue.last : 0; at < passage.items.length; at++) {
    const { lower, token } = itemAt(passage, at);
    if (token === null) continue;
    const draft = clauseAt(passage, at, lower, floor, verbs);
    if (draft === null) continue;
    drafts.push(draft);
    at = Math.max(at, draft.cue.last - 1);
    if (!draft.forward) floor = Math.max(floor, endOf(draft));
  }
  return finish(passage, drafts);
}

function clauseAt(passage: Passage, at: number, lower: string, floor: number, verbs: ReportingVerbs): Draft | null {
  if (verbs.phrases.has(lower)) return phraseClause(passage, at, floor, verbs);
  if (verbs.forms.has(lower) || verbs.declining.has(lower)) {
    const clause = verbClause(passage, at, floor, verbs);
    if (clause !== null) return clause;
  }
  return verbs.nouns.has(lower) ? nounClause(passage, at, verbs) : null;
}

function endOf(draft: Draft): number {
  return Math.max(draft.cue.last, draft.subject?.phrase.last ?? 0, ...draft.contents.map((content) => content.last));
}

function verbClause(passage: Passage, at: number, floor: number, verbs: ReportingVerbs): Draft | null {
  const cue = cueAt(passage, at, verbs);
  if (cue === null) return null;
  if (cue.form === "passive") return passiveClause(passage, cue, verbs);
  const gerund = cue.form === "gerund";
  const left = itemAt(passage, cue.first - 1);
  const subject =
    gerund && left.lower !== "with" && !gerundSubject(passage, cue) ? null : subjectBefore(passage, cue.first);
  if (subject === null || (left.lower === "," && !subject.apposed)) {
    const inverted = gerund ? null : invertedClause(passage, cue, floor, verbs);
    if (inverted !== null) return inverted;
  }
  if (subject === null && !gerund) return null;
  const head = subject?.whole.first ?? cue.first;
  if (subject !== null) {
    const back = backwardClause(passage, cue, subject, floor, verbs);
    if (back !== null) return back;
  }
  const start = contentStart(passage, cue, verbs);
  if (!isAccepted(passage, cue, start.at, start.joint, subject)) return null;
  const before = itemAt(passage, head - 1);
  const ended = trimEnd(passage, start.at, passage.items.length);
  const nobody = /^(?:neither|nor|no|none|nobody)$/;
  const denied = nobody.test(before.lower) || nobody.test(itemAt(passage, head).lower);
  return {
    ...wordOf(cue),
    ...(denied ? { polarity: "declines" as const } : {}),
    cue: { first: cue.first, last: cue.last },
    subject,
    addressee: start.addressee,
    contents: ended > start.at ? [{ first: start.at, last: ended }] : [],
    joint: start.joint,
    head,
    forward: true,
    separate: startsAfterBreak(before.lower, before.pos) && subject?.relative !== true,
  };
}

function wordOf(cue: Cue): { lemma: string; strength: ReportingWord["strength"]; polarity: Polarity } {
  return { lemma: cue.word.lemma, strength: cue.word.strength, polarity: cue.polarity };
}

/** "with the analyst saying …": the phrase right before belongs to the gerund. */
function gerundSubject(passage: Passage, cue: Cue): boolean {
  for (let at = cue.first - 1; at >= 0 && cue.first - at <= 12; at--) {
    const { lower } = itemAt(passage, at);
    if (lower === ",") return false;
    if (lower === "with") return true;
  }
  return false;
}

/** "…, sources said." and "…, he said, …": the reported words stand before. */
function backwardClause(
  passage: Passage,
  cue: Cue,
  subject: Subject,
  floor: number,
  verbs: ReportingVerbs,
): Draft | null {
  const head = subject.whole.first;
  const before = itemAt(passage, head - 1);
  if (
    head <= floor ||
    !(before.quotation !== null || /^[,—–?!-]$/.test(before.lower) || /^(?:as|like)$/.test(before.lower))
  )
    return null;
  const leading = /^(?:as|like)$/.test(before.lower);
  if (!leading && !mayFollow(cue, before)) return null;
  const told = addresseeOf(passage, cue);
  const from = contentFrom(passage, floor, head);
  const rest = restAfter(passage, told?.last ?? cue.last, before, verbs);
  if (rest < 0) return null;
  const contents: Phrase[] = [];
  const until = leading ? head - 1 : head;
  const ended = trimEnd(passage, from, until);
  if (ended > from) contents.push({ first: from, last: ended });
  const after = continuation(passage, rest, contents.length > 0);
  if (after !== null) contents.push(after);
  if (contents.length === 0) return null;
  return {
    ...wordOf(cue),
    cue: { first: cue.first, last: cue.last },
    subject,
    addressee: told,
    contents,
    joint: after === null || contents.length === 1 ? "before" : "around",
    head: leading ? head - 1 : head,
    forward: false,
    separate: true,
  };
}

/** Whether the verb can stand after what it reports. */
function mayFollow(cue: Cue, before: Item): boolean {
  const { takes } = cue.word;
  return before.quotation !== null || takes.has("clause") || takes.has("quotation") || takes.has("that");
}

/** Where a clause after its reported words ends; -1 when words that it reports still follow. */
function restAfter(passage: Passage, from: number, before: Item, verbs: ReportingVerbs): number {
  const rest = onlyCircumstances(passage, from, verbs);
  if (rest >= 0) return rest;
  const next = itemAt(passage, from);
  const quoted = before.quotation !== null && !isPartOfSentence(passage, before);
  if (!quoted && next.pos !== "ADP" && next.pos !== "ADV" && !isTimeWord(next)) return -1;
  for (let at = from; at < passage.items.length && at < from + 40; at++) {
    const { lower, quotation } = itemAt(passage, at);
    if (lower === "that" && !quoted) return -1;
    if (lower === "," || quotation !== null) return at;
  }
  return passage.items.length;
}

/** A quotation without an end of its own is a word of the sentence it stands in, not an utterance. */
function isPartOfSentence(passage: Passage, item: Item): boolean {
  const { text } = passage.document;
  const inner = item.quotation?.inner;
  return inner !== undefined && !/[.,!?…—–-]/.test(text.charAt(inner.end - 1)) && !/[,.]/.test(text.charAt(item.end));
}

/** "…, said Joly": verb, then speaker. */
function invertedClause(passage: Passage, cue: Cue, floor: number, verbs: ReportingVerbs): Draft | null {
  const before = itemAt(passage, cue.first - 1);
  if (!(before.quotation !== null || /^[,—–?!:-]$/.test(before.lower)) || cue.first <= floor) return null;
  if (!mayFollow(cue, before)) return null;
  const subject = invertedSubject(passage, cue.last);
  if (subject === null) return null;
  const from = contentFrom(passage, floor, cue.first);
  const ended = trimEnd(passage, from, cue.first);
  if (ended <= from) return null;
  const contents: Phrase[] = [{ first: from, last: ended }];
  const rest = onlyCircumstances(passage, subject.whole.last, verbs);
  const after = rest < 0 ? null : continuation(passage, rest, true);
  if (after !== null) contents.push(after);
  return {
    ...wordOf(cue),
    cue: { first: cue.first, last: cue.last },
    subject,
    addressee: null,
    contents,
    joint: after === null ? "before" : "around",
    head: cue.first,
    forward: false,
    separate: true,
  };
}

/** The second half of a split utterance: `…," she said, "…` or `The deal, she said, is dead`. */
function continuation(passage: Passage, comma: number, split: boolean): Phrase | null {
  let at = comma;
  const mark = itemAt(passage, at);
  if (mark.quotation === null) {
    if (!/^[,:—–-]$/.test(mark.lower)) return null;
    at++;
  }
  const item = itemAt(passage, at);
  if (item.end === 0) return null;
  if (
    item.quotation === null &&
    (item.pos === "DET" ||
      /ing$|^(?:who|which|whose|but|and|while|although|as|according|after|when|in|on|at)$/.test(item.lower)) &&
    split
  )
    return null;
  const last = trimEnd(passage, at, passage.items.length);
  return last > at ? { first: at, last } : null;
}

/** "It is reported by X", "X was quoted as saying …", "was told by X that …". */
function passiveClause(passage: Passage, cue: Cue, verbs: ReportingVerbs): Draft | null {
  const after = itemAt(passage, cue.last);
  if (after.lower !== "by") return null;
  const phrase = phraseAfter(passage, cue.last + 1);
  if (phrase === null) return null;
  const start = contentStart(passage, { ...cue, last: phrase.last, word: { ...cue.word, lemma: "" } }, verbs);
  const clear = start.joint === "that" || start.joint === "quotation" || start.joint === "colon";
  const last = clear ? trimEnd(passage, start.at, passage.items.length) : start.at;
  const first = itemAt(passage, cue.first - 1).lower === "it" ? cue.first - 1 : cue.first;
  if (!clear && first === cue.first) return null;
  return {
    ...wordOf(cue),
    cue: { first: cue.first, last: cue.last + 1 },
    subject: { phrase, whole: phrase, apposition: null, relative: false, apposed: false },
    addressee: null,
    contents: clear && last > start.at ? [{ first: start.at, last }] : [],
    joint: clear ? start.joint : "none",
    head: first,
    forward: true,
    separate: true,
  };
}

/** "According to X, …" and "…, according to X". */
function phraseClause(passage: Passage, at: number, floor: number, verbs: ReportingVerbs): Draft | null {
  const words = (verbs.phrases.get(itemAt(passage, at).lower) ?? []).find((phrase) =>
    phrase.every((word, offset) => itemAt(passage, at + offset).lower === word),
  );
  if (words === undefined) return null;
  const cueLast = at + words.length;
  const subject = invertedSubject(passage, cueLast);
  if (subject === null) return null;
  const base = {
    lemma: words.join(" "),
    strength: "neutral" as const,
    polarity: "affirms" as const,
    cue: { first: at, last: cueLast },
    subject,
    addressee: null,
  };
  const before = itemAt(passage, at - 1);
  const comma = nextComma(passage, subject.whole.last);
  const opensClause =
    at === 0 || (before.lower !== "," && (before.pos === "CCONJ" || before.pos === "SCONJ" || before.pos === "PUNCT"));
  if (opensClause) {
    if (comma < 0) return null;
    const last = trimEnd(passage, comma + 1, passage.items.length);
    const contents = last > comma + 1 ? [{ first: comma + 1, last }] : [];
    return { ...base, contents, joint: "phrase", head: at, forward: true, separate: true };
  }
  const from = skipConjunction(passage, floor, at);
  const ended = trimEnd(passage, from, at);
  if (ended <= from) return null;
  const contents: Phrase[] = [{ first: from, last: ended }];
  if (comma >= 0 && comma - subject.whole.last <= 1) {
    const after = continuation(passage, comma, true);
    if (after !== null) contents.push(after);
  }
  return {
    ...base,
    contents,
    joint: contents.length > 1 ? "around" : "before",
    head: at,
    forward: false,
    separate: true,
  };
}

function nextComma(passage: Passage, from: number): number {
  for (let at = from; at < passage.items.length && at < from + 30; at++)
    if (itemAt(passage, at).lower === ",") return at;
  return -1;
}

/** Whether what follows is what the verb can take. */
function isAccepted(passage: Passage, cue: Cue, at: number, joint: Joint, subject: Subject | null): boolean {
  const { takes, lemma } = cue.word;
  if (lemma === "add" && /^(?:to|up)$/.test(itemAt(passage, cue.last).lower)) return false;
  if (joint === "clause" && !canOpen(passage, at)) return false;
  if (cue.form === "refusal") return true;
  if (cue.tentative && cue.polarity !== "declines" && joint === "none") return false;
  if (joint === "quotation" || joint === "colon") return !(takes.size === 1 && takes.has("that"));
  if (joint === "none") return false;
  if (joint === "that" || joint === "question") return !(takes.size === 1 && takes.has("quotation"));
  if (joint === "infinitive") return takes.has("infinitive") || lemma === "call";
  if (takes.has("clause")) return true;
  if (lemma === "call")
    return /^(?:for|on|upon)$/.test(itemAt(passage, cue.last).lower) || quotationWithin(passage, at, 14);
  if (takes.has("as")) return quotationWithin(passage, at, 14) || wordWithin(passage, at, "as", 10);
  if (takes.has("object"))
    return subject !== null || itemAt(passage, at).pos === "DET" || isNominal(itemAt(passage, at));
  return false;
}

/** Reported words do not open with a bare verb, and with a preposition only when a verb follows. */
function canOpen(passage: Passage, at: number): boolean {
  const item = itemAt(passage, at);
  if (item.name !== null) return true;
  if (item.pos === "AUX") return false;
  if (item.pos === "VERB" && !/ing$/.test(item.lower) && !/^\p{Lu}/u.test(item.token?.text ?? "")) return false;
  if (item.pos !== "ADP") return true;
  for (let next = at; next < passage.items.length && next < at + 40; next++) {
    const { pos, lower } = itemAt(passage, next);
    if (pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower))) return true;
  }
  return false;
}

function quotationWithin(passage: Passage, from: number, reach: number): boolean {
  for (let at = from; at < from + reach && at < passage.items.length; at++)
    if (itemAt(passage, at).quotation !== null) return true;
  return false;
}

function wordWithin(passage: Passage, from: number, word: string, reach: number): boolean {
  for (let at = from; at < from + reach && at < passage.items.length; at++)
    if (itemAt(passage, at).lower === word) return true;
  return false;
}

function startsAfterBreak(lower: string, pos: string): boolean {
  return (
    lower === "" ||
    /^[,;—–-]$/.test(lower) ||
    pos === "CCONJ" ||
    pos === "SCONJ" ||
    /^(?:while|although|though|but|and|whereas|also)$/.test(lower)
  );
}

/** Where words that stand before their cue begin: at the quotation right before it when an earlier clause is still open. */
function contentFrom(passage: Passage, floor: number, head: number): number {
  return skipConjunction(passage, floor, head);
}

/** Leaves "But" and the like out of the reported words. */
function skipConjunction(passage: Passage, from: number, until: number): number {
  let at = from;
  while (
    at < until - 1 &&
    (/^[,;:—–-]$/.test(itemAt(passage, at).lower) || /^(?:and|but|or|yet|so)$/.test(itemAt(passage, at).lower))
  )
    at++;
  return at;
}

/** Takes punctuation and a dangling conjunction off the end. */
function trimEnd(passage: Passage, from: number, until: number): number {
  let last = until;
  while (
    last > from &&
    /^(?:[.,;:!?—–-]|and|but|while|although|though|as|or|whereas)$/.test(itemAt(passage, last - 1).lower)
  )
    last--;
  return last;
}

/** Ends each clause's reported words where the next separate clause begins. */
function finish(passage: Passage, drafts: readonly Draft[]): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  let covered = 0;
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    let contents = draft.contents;
    const next = nextSeparate(drafts, index);
    if (draft.forward && next !== undefined && contents[0] !== undefined && next.head > contents[0].first) {
      const last = trimEnd(passage, contents[0].first, Math.min(next.head, contents[0].last));
      contents = last > contents[0].first ? [{ first: contents[0].first, last }] : [];
    }
    const starts = [draft.head, draft.cue.first, ...contents.map((content) => content.first)];
    const ends = [draft.cue.last, draft.subject?.whole.last ?? 0, ...contents.map((content) => content.last)];
    const whole = { first: Math.min(...starts), last: Math.max(...ends) };
    clauses.push({
      lemma: draft.lemma,
      strength: draft.strength,
      polarity: draft.polarity,
      cue: draft.cue,
      subject: draft.subject,
      addressee: draft.addressee,
      contents,
      joint: draft.joint,
      whole,
      nested: whole.first < covered,
    });
    covered = Math.max(covered, whole.last);
  }
  return clauses;
}

function nextSeparate(drafts: readonly Draft[], index: number): Draft | undefined {
  const next = drafts[index + 1];
  return next?.separate === true && next.forward ? next : undefined;
}
