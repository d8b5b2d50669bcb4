// Each quotation with its speaker: an ordered list of steps, the surest first. The step that decided is recorded.
import type { Lexicon } from "../../lexicon/index.js";
import type { Quotation } from "../../text/quotations.js";
import { openingSubject } from "./opening.js";
import { type Item, itemAt, type Passage } from "./passage.js";
import type { Report } from "./report.js";
import { readSpeaker, type Speaker, type SpeakerMemory, unresolved } from "./speakers.js";
import type { Subject } from "./subjects.js";
import { isNickname, isTitle, wordCount } from "./uses.js";

/** A quotation, or the parts of a split one, with its speaker. */
export interface Attributed {
  readonly parts: readonly Quotation[];
  readonly use: "speech" | "scare" | "title";
  readonly speaker: Speaker;
  readonly report: Report | null;
  /** The subject that gave the speaker, when no reporting clause did. */
  readonly subject: Subject | null;
  readonly passage: Passage;
  readonly confidence: number;
}

interface Place {
  readonly item: Item;
  readonly at: number;
  readonly passage: Passage;
  readonly index: number;
  /** The passage is nothing but quotations. */
  readonly alone: boolean;
}

/** Every outermost quotation that is somebody's words, in order. Nicknames are left out. */
export function attributeQuotations(
  passages: readonly Passage[],
  reports: readonly Report[],
  lexicon: Lexicon,
): Attributed[] {
  const found: Attributed[] = [];
  let next = 0;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage;
    const own: Report[] = [];
    while (next < reports.length && (reports[next] as Report).index === index) own.push(reports[next++] as Report);
    if (!passage.items.some((item) => item.quotation !== null)) continue;
    const alone = isAlone(passage);
    for (let at = 0; at < passage.items.length; at++) {
      const item = itemAt(passage, at);
      if (item.quotation === null || isNickname(passage, at)) continue;
      const place: Place = { item, at, passage, index, alone };
      const attributed = attribute(place, own, found, passages, reports, lexicon);
      const joined = joinTo(found.at(-1), attributed);
      if (joined === null) found.push(attributed);
      else found[found.length - 1] = joined;
    }
  }
  return found;
}

function attribute(
  place: Place,
  own: readonly Report[],
  found: readonly Attributed[],
  passages: readonly Passage[],
  reports: readonly Report[],
  lexicon: Lexicon,
): Attributed {
  const { passage, at, index } = place;
  const quotation = place.item.quotation as Quotation;
  const words = wordCount(passage.document.text, quotation.inner);
  const report = reportAround(own, at);
  const base = { parts: [quotation], passage, report: null, subject: null };
  if (report !== null && report.speaker.name !== null && !(isTitle(passage, at) && !isWholeContent(report, at)))
    return {
      ...base,
      report,
      speaker: { ...report.speaker, resolvedBy: stepOf(report) },
      use: "speech",
      confidence: quotation.closed ? 0.95 : 0.8,
    };
  if (isTitle(passage, at)) return { ...base, speaker: unresolved, use: "title", confidence: 0.5 };
  const previous = found.at(-1);
  if (previous !== undefined && previous.parts.at(-1)?.continues === true)
    return {
      ...base,
      report: previous.report,
      speaker: { ...previous.speaker, resolvedBy: "same speech continues" },
      use: "speech",
      confidence: 0.9,
    };
  if (place.alone) {
    const after = ensuing(place, passages, reports);
    if (after !== null)
      return {
        ...base,
        speaker: { ...after.speaker, resolvedBy: "cue in the next sentence" },
        use: "speech",
        confidence: 0.75,
      };
    const before = preceding(place, found, reports, passages);
    if (before !== null) return { ...base, speaker: before, use: "speech", confidence: 0.8 };
  }
  if (report !== null) return { ...base, report, speaker: report.speaker, use: "speech", confidence: 0.6 };
  const beside = nearest(own, at);
  if (beside !== null)
    return {
      ...base,
      speaker: { ...beside.speaker, resolvedBy: "same sentence" },
      use: words <= 2 ? "scare" : "speech",
      confidence: words <= 2 ? 0.5 : 0.65,
    };
  const subject = openingSubject(passage);
  if (subject !== null) {
    const memory: SpeakerMemory = { said: saidBefore(reports, index), holders: new Map() };
    const speaker = readSpeaker(passages, index, subject, lexicon, memory);
    const colon = itemAt(passage, at - 1).lower === ":";
    if (speaker.name !== null && speaker.kind !== "unknown")
      return {
        ...base,
        subject,
        speaker: { ...speaker, resolvedBy: colon ? "colon" : "clause subject" },
        use: words <= 2 && !colon ? "scare" : "speech",
        confidence: colon ? 0.8 : 0.5,
      };
  }
  const before = index > 0 && passages[index - 1]?.block === passage.block ? lastOf(reports, index - 1) : null;
  if (before !== null)
    return {
      ...base,
      speaker: { ...before.speaker, resolvedBy: "same paragraph continues" },
      use: words <= 2 ? "scare" : "speech",
      confidence: 0.45,
    };
  return { ...base, speaker: unresolved, use: words <= 3 ? "scare" : "speech", confidence: words <= 3 ? 0.35 : 0.5 };
}

/** The innermost clause that has the quotation in its reported words, or else around them. */
function reportAround(own: readonly Report[], at: number): Report | null {
  let around: Report | null = null;
  for (let index = own.length - 1, tries = 0; index >= 0 && tries < 40; index--) {
    const report = own[index] as Report;
    const { contents, whole } = report.clause;
    if (whole.first > at) continue;
    tries++;
    if (contents.some((content) => content.first <= at && at < content.last)) return report;
    if (at < whole.last) around = report;
  }
  return around;
}

function isWholeContent(report: Report, at: number): boolean {
  return report.clause.contents.some((content) => content.first === at);
}

function stepOf(report: Report): string {
  const { clause, speaker } = report;
  if (speaker.resolvedBy !== "name" || clause.subject === null) return speaker.resolvedBy;
  if (clause.subject.phrase.first > clause.cue.first) return "cue and name";
  return clause.subject.apposed ? "name, apposition and cue" : "name and cue";
}

/** A sentence that is nothing but a quotation. */
function isAlone(passage: Passage): boolean {
  return passage.items.every((item) => item.quotation !== null || item.pos === "PUNCT");
}

/** "X." Then, in the same paragraph and with its own quotation: "Y," she said. */
function ensuing(place: Place, passages: readonly Passage[], reports: readonly Report[]): Report | null {
  const following = passages[place.index + 1];
  if (following === undefined || following.block !== place.passage.block || following.items[0]?.quotation == null)
    return null;
  const earlier = passages[place.index - 1];
  if (earlier !== undefined && earlier.block === place.passage.block) return null;
  return lastOf(reports, place.index + 1);
}

/** The speaker of the same paragraph goes on; or, at its start, that of the paragraph before. */
function preceding(
  place: Place,
  found: readonly Attributed[],
  reports: readonly Report[],
  passages: readonly Passage[],
): Speaker | null {
  const { index, passage } = place;
  for (let back = index - 1; back >= 0 && index - back <= 3; back--) {
    const earlier = passages[back] as Passage;
    if (passage.block - earlier.block > 1) return null;
    const continues = earlier.block === passage.block ? "same paragraph continues" : "paragraph before continues";
    const report = lastOf(reports, back);
    if (report !== null) return { ...report.speaker, resolvedBy: continues };
    const quoted = found.slice(-4).findLast((one) => one.passage === earlier);
    if (quoted !== undefined && quoted.speaker.name !== null && quoted.use === "speech")
      return { ...quoted.speaker, resolvedBy: continues };
    const subject = openingSubject(earlier);
    const name = subject === null ? null : itemAt(earlier, subject.phrase.last - 1).name;
    if (name !== null && name.entity === "person")
      return {
        name: name.canonical,
        kind: "person",
        role: null,
        gender: name.gender,
        resolvedBy: "subject of the sentence before",
      };
  }
  return null;
}

function lastOf(reports: readonly Report[], index: number): Report | null {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle] as Report).index <= index) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && (reports[at] as Report).index === index; at--) {
    const report = reports[at] as Report;
    if (report.speaker.name !== null && !report.clause.nested) return report;
  }
  return null;
}

function saidBefore(reports: readonly Report[], index: number): SpeakerMemory["said"] {
  const said: SpeakerMemory["said"] = [];
  for (let back = index - 1; back >= 0 && index - back <= 6; back--) {
    const report = lastOf(reports, back);
    if (report !== null) said.unshift({ speaker: report.speaker, passage: back });
  }
  return said;
}

function nearest(own: readonly Report[], at: number): Report | null {
  return own.findLast((report) => report.speaker.name !== null && report.clause.cue.first < at) ?? null;
}

/** `"…," she said, "…"` and a speech over several paragraphs are one utterance. */
function joinTo(previous: Attributed | undefined, next: Attributed): Attributed | null {
  if (previous === undefined || previous.use !== "speech" || previous.parts.length >= 40) return null;
  const last = previous.parts.at(-1) as Quotation;
  if (last.continues === true)
    return { ...(previous.speaker.name === null ? next : previous), parts: [...previous.parts, ...next.parts] };
  if (next.report === null || next.report !== previous.report || next.report.clause.joint !== "around") return null;
  const [first, second] = next.report.clause.contents;
  if (first === undefined || second === undefined) return null;
  const isAt = (content: { first: number; last: number }, quotation: Quotation | undefined) =>
    itemAt(next.passage, content.first).quotation === quotation ||
    itemAt(next.passage, content.last - 1).quotation === quotation;
  return isAt(first, last) && itemAt(next.passage, second.first).quotation === next.parts[0]
    ? { ...previous, parts: [...previous.parts, ...next.parts] }
    : null;
}
