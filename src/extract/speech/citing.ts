// Sources that an outlet names for what it reports: "Reuters reported, citing police". Takes the passage of a reporting
// clause; gives the phrase behind "citing".
import { itemAt, type Passage } from "./passage.js";
import { phraseAfter } from "./phrases.js";
import type { Subject } from "./subjects.js";

/** Items that are searched to either side of the cue. */
const reach = 30;

/** Whom the clause around the cue cites, or null. What somebody is cited "as saying" is another matter. */
export function citedBy(passage: Passage, cue: number): Subject | null {
  const until = Math.min(passage.items.length, cue + reach);
  for (let at = Math.max(0, cue - reach); at < until; at++) {
    if (itemAt(passage, at).lower !== "citing") continue;
    const phrase = phraseAfter(passage, at + 1);
    if (phrase === null || itemAt(passage, phrase.last).lower === "as") return null;
    return { phrase, whole: phrase, apposition: null, relative: false, apposed: false };
  }
  return null;
}
