// Speakers named in a fragment behind their words: "“We are ready.” Anna Schmidt, the chief executive, in a statement."
import { itemAt, type Passage } from "./passage.js";
import { phraseAfter } from "./phrases.js";
import type { Subject } from "./subjects.js";

/** Longer passages are sentences. */
const longestFragment = 30;

/** The speaker that a passage without any verb names, for the words right before it; null when it is no such fragment. */
export function fragmentSpeaker(passage: Passage | undefined, venues: ReadonlySet<string>): Subject | null {
  if (passage === undefined || passage.items.length > longestFragment) return null;
  const start = /^[—–-]$/.test(itemAt(passage, 0).lower) ? 1 : 0;
  const { name } = itemAt(passage, start);
  if (name === null || name.entity !== "person") return null;
  let venue = start > 0;
  for (let at = start; at < passage.items.length; at++) {
    const { pos, lower, quotation } = itemAt(passage, at);
    if (pos === "VERB" || pos === "AUX" || quotation !== null) return null;
    if (venues.has(lower)) venue = true;
  }
  let last = start;
  while (itemAt(passage, last).name === name) last++;
  const phrase = { first: start, last };
  const end = itemAt(passage, last).lower;
  if (!venue || (end !== "," && end !== "." && end !== "" && end !== "in" && end !== "(")) return null;
  const apposition = end === "," ? phraseAfter(passage, last + 1) : null;
  return { phrase, whole: phrase, apposition, relative: false, apposed: apposition !== null };
}
