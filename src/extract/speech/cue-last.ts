// Reporting clauses that stand after, or in the middle of, the words that they report: "…, she said", "…, said Moreau, …".
import type { ReportingVerbs } from "../../lexicon/reporting-verbs.js";
import { addresseeOf, onlyCircumstances } from "./contents.js";
import { type Cue, judgementOf } from "./cues.js";
import type { Draft } from "./draft.js";
import { contentFrom, trimEnd } from "./edges.js";
import { type Item, itemAt, type Passage } from "./passage.js";
import { isTimeWord, type Phrase } from "./phrases.js";
import { invertedSubject, type Subject } from "./subjects.js";

/** "…, sources said." and "…, he said, …": the reported words stand before. */
export function backwardClause(
  passage: Passage,
  cue: Cue,
  subject: Subject,
  floor: number,
  open: boolean,
  verbs: ReportingVerbs,
): Draft | null {
  // "an oncologist who advised the minister, said": who this is, not what was said.
  if (subject.relative) return null;
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
  const from = contentFrom(passage, floor, head, open);
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
    cue: { first: cue.first, last: cue.last },
    subject,
    addressee: told,
    contents,
    joint: after === null || contents.length === 1 ? "before" : "around",
    head: leading ? head - 1 : head,
    forward: false,
    separate: true,
    ...judgementOf(cue),
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

/** "…, said Moreau": verb, then speaker. */
export function invertedClause(
  passage: Passage,
  cue: Cue,
  floor: number,
  open: boolean,
  verbs: ReportingVerbs,
): Draft | null {
  const before = itemAt(passage, cue.first - 1);
  if (!(before.quotation !== null || /^[,—–?!:-]$/.test(before.lower)) || cue.first <= floor) return null;
  if (!mayFollow(cue, before)) return null;
  const subject = invertedSubject(passage, cue.last);
  if (subject === null) return null;
  const from = contentFrom(passage, floor, cue.first, open);
  const ended = trimEnd(passage, from, cue.first);
  if (ended <= from) return null;
  const contents: Phrase[] = [{ first: from, last: ended }];
  const rest = onlyCircumstances(passage, subject.whole.last, verbs);
  const after = rest < 0 ? null : continuation(passage, rest, true);
  if (after !== null) contents.push(after);
  return {
    cue: { first: cue.first, last: cue.last },
    subject,
    addressee: null,
    contents,
    joint: after === null ? "before" : "around",
    head: cue.first,
    forward: false,
    separate: true,
    ...judgementOf(cue),
  };
}

/** The second half of a split utterance: `…," she said, "…` or `The deal, she said, is dead`. */
export function continuation(passage: Passage, comma: number, split: boolean): Phrase | null {
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
