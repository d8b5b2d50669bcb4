// Reporting clauses in which a preposition names the speaker: "reported by X", "according to X".
import type { ReportingVerbs } from "../../lexicon/reporting-verbs.js";
import { contentStart } from "./contents.js";
import { continuation } from "./cue-last.js";
import { type Cue, judgementOf } from "./cues.js";
import type { Draft } from "./draft.js";
import { skipConjunction, trimEnd } from "./edges.js";
import { itemAt, type Passage } from "./passage.js";
import { isPronoun, type Phrase, phraseAfter, phraseBefore } from "./phrases.js";
import { invertedSubject } from "./subjects.js";

/** "It is reported by X", "was told by X that …", "was praised by X as …"; without "by" whatever is only said or believed. */
export function passiveClause(passage: Passage, cue: Cue, verbs: ReportingVerbs): Draft | null {
  const after = itemAt(passage, cue.last);
  if (after.lower !== "by") return hearsayClause(passage, cue, verbs);
  const phrase = phraseAfter(passage, cue.last + 1);
  if (phrase === null) return null;
  const start = contentStart(passage, { ...cue, last: phrase.last, word: { ...cue.word, lemma: "" } }, verbs);
  const named = /^(?:as|of|for)$/.test(itemAt(passage, phrase.last).lower) ? phrase.last + 1 : -1;
  const clear = named > 0 || start.joint === "that" || start.joint === "quotation" || start.joint === "colon";
  const from = named > 0 ? named : start.at;
  const last = clear ? trimEnd(passage, from, passage.items.length) : from;
  const first = itemAt(passage, cue.first - 1).lower === "it" ? cue.first - 1 : cue.first;
  if (!clear && first === cue.first) return null;
  return {
    cue: { first: cue.first, last: cue.last + 1 },
    subject: { phrase, whole: phrase, apposition: null, relative: false, apposed: false },
    addressee: null,
    contents: clear && last > from ? [{ first: from, last }] : [],
    joint: clear ? start.joint : "none",
    head: first,
    forward: true,
    separate: true,
    ...judgementOf(cue),
  };
}

/** "It is believed that …", "The driver is said to have fled": nobody is named who says so. */
function hearsayClause(passage: Passage, cue: Cue, verbs: ReportingVerbs): Draft | null {
  if (!verbs.hearsay.has(cue.word.lemma) || cue.tentative) return null;
  const next = itemAt(passage, cue.last).lower;
  const last = trimEnd(passage, cue.last + 1, passage.items.length);
  if (last <= cue.last + 1) return null;
  const start = contentStart(passage, cue, verbs);
  const base = {
    cue: { first: cue.first, last: cue.last },
    subject: null,
    addressee: null,
    joint: "hearsay" as const,
    ...judgementOf(cue),
    strength: "weak" as const,
  };
  if (start.joint === "that" && itemAt(passage, cue.first - 1).lower === "it") {
    const contents = [{ first: start.at, last }];
    return { ...base, contents, head: cue.first - 1, forward: true, separate: true };
  }
  const about = next === "to" ? phraseBefore(passage, cue.first) : null;
  if (about === null || (about.last - about.first === 1 && isPronoun(itemAt(passage, about.first)))) return null;
  const contents = [about, { first: cue.last, last }];
  return { ...base, contents, head: about.first, forward: true, separate: false };
}

/** "According to X, …" and "…, according to X". */
export function phraseClause(passage: Passage, at: number, floor: number, verbs: ReportingVerbs): Draft | null {
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
