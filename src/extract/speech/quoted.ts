// Each quotation with its speaker: an ordered list of steps, the surest first. The step that decided is recorded.
import type { Lexicon } from "../../lexicon/index.js";
import type { Quotation } from "../../text/quotations.js";
import type { Attributed, Place } from "./attributed.js";
import { ensuing, fragmentBehind, isAlone, lastOf, preceding, saidBefore } from "./beside.js";
import { openingSubject } from "./opening.js";
import { itemAt, type Passage } from "./passage.js";
import type { Report } from "./report.js";
import { type SpeakerMemory, unresolved } from "./speaker.js";
import { readSpeaker } from "./speakers.js";
import { isNickname, isSentence, isTitle, wordCount } from "./uses.js";

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
  const whole = isSentence(passage.document.text, quotation);
  const short = words <= 2 && !whole;
  const report = reportAround(own, at);
  const base = { parts: [quotation], passage, report: null, subject: null };
  const named =
    at === passage.items.length - 1 || report !== null ? fragmentBehind(place, report, passages, lexicon) : null;
  if (named !== null) return { ...base, ...named, use: "speech", confidence: 0.8 };
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
      use: short ? "scare" : "speech",
      confidence: short ? 0.5 : 0.65,
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
        use: short && !colon ? "scare" : "speech",
        confidence: colon ? 0.8 : 0.5,
      };
  }
  const before = index > 0 && passages[index - 1]?.block === passage.block ? lastOf(reports, index - 1) : null;
  if (before !== null)
    return {
      ...base,
      speaker: { ...before.speaker, resolvedBy: "same paragraph continues" },
      use: short ? "scare" : "speech",
      confidence: 0.45,
    };
  return {
    ...base,
    speaker: unresolved,
    use: words <= 3 && !whole ? "scare" : "speech",
    confidence: words <= 3 ? 0.35 : 0.5,
  };
}

/**
 * The innermost clause that has the quotation in its reported words, or else around them. A verb of thinking is no
 * utterance: in "According to officials, she agreed that “…”" the words are those of the officials.
 */
function reportAround(own: readonly Report[], at: number): Report | null {
  let around: Report | null = null;
  let thought: Report | null = null;
  for (let index = own.length - 1, tries = 0; index >= 0 && tries < 40; index--) {
    const report = own[index] as Report;
    const { contents, whole } = report.clause;
    if (whole.first > at) continue;
    tries++;
    if (contents.some((content) => content.first <= at && at < content.last)) {
      if (thought !== null) return report.clause.joint === "phrase" ? report : thought;
      if (report.clause.strength !== "weak" || !report.clause.nested) return report;
      thought = report;
    } else if (at < whole.last) around = report;
  }
  return thought ?? around;
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
