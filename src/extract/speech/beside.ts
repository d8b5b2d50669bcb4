// Whose words a quotation without a cue of its own holds: what the sentences before and behind it tell.
import type { Lexicon } from "../../lexicon/index.js";
import type { Attributed, Place } from "./attributed.js";
import { fragmentSpeaker } from "./fragments.js";
import { openingSubject } from "./opening.js";
import { itemAt, type Passage } from "./passage.js";
import type { Report } from "./report.js";
import type { Speaker, SpeakerMemory } from "./speaker.js";
import { readSpeaker } from "./speakers.js";

/** The speaker named in the fragment behind the passage, when the cue in it, if any, names nobody known. */
export function fragmentBehind(
  { passage, index }: Place,
  report: Report | null,
  passages: readonly Passage[],
  lexicon: Lexicon,
): Pick<Attributed, "speaker" | "subject" | "report"> | null {
  if (report !== null && report.speaker.kind !== "unknown") return null;
  const next = passages[index + 1];
  if (next === undefined || next.block !== passage.block) return null;
  const subject = fragmentSpeaker(next, lexicon.reportingVerbs.venues);
  if (subject === null) return null;
  const speaker = readSpeaker(passages, index + 1, subject, lexicon, { said: [], holders: new Map() });
  return { speaker: { ...speaker, resolvedBy: "fragment behind" }, subject: null, report };
}

/** A sentence that is nothing but a quotation. */
export function isAlone(passage: Passage): boolean {
  return passage.items.every((item) => item.quotation !== null || item.pos === "PUNCT");
}

/** "X." Then, in the same paragraph and with its own quotation: "Y," she said. */
export function ensuing(place: Place, passages: readonly Passage[], reports: readonly Report[]): Report | null {
  const following = passages[place.index + 1];
  if (following === undefined || following.block !== place.passage.block || following.items[0]?.quotation == null)
    return null;
  const earlier = passages[place.index - 1];
  if (earlier !== undefined && earlier.block === place.passage.block) return null;
  return lastOf(reports, place.index + 1);
}

/** The speaker of the same paragraph goes on; or, at its start, that of the paragraph before. */
export function preceding(
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

export function lastOf(reports: readonly Report[], index: number): Report | null {
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

export function saidBefore(reports: readonly Report[], index: number): SpeakerMemory["said"] {
  const said: SpeakerMemory["said"] = [];
  for (let back = index - 1; back >= 0 && index - back <= 6; back--) {
    const report = lastOf(reports, back);
    if (report !== null) said.unshift({ speaker: report.speaker, passage: back });
  }
  return said;
}
