// The subject with which a passage opens, for words in quotation marks that no verb of saying introduces.
import { itemAt, type Passage } from "./passage.js";
import { type Phrase, phraseAfter } from "./phrases.js";
import type { Subject } from "./subjects.js";

/** "Morgan" in "On Friday, Morgan met with Sherman to promise …"; null when the passage opens with something else. */
export function openingSubject(passage: Passage): Subject | null {
  let at = 0;
  for (let tries = 0; tries < 4; tries++) {
    const item = itemAt(passage, at);
    if (item.lower === "," || item.pos === "CCONJ" || item.pos === "ADV" || item.pos === "SCONJ") {
      at++;
      continue;
    }
    const phrase = phraseAfter(passage, at);
    if (phrase === null) {
      const comma = commaAfter(passage, at);
      if (comma < 0) return null;
      at = comma + 1;
      continue;
    }
    const after = itemAt(passage, phrase.last);
    if (
      after.pos === "VERB" ||
      after.pos === "AUX" ||
      after.pos === "ADV" ||
      after.lower === "to" ||
      after.quotation !== null
    )
      return plain(phrase, null);
    if (after.lower === ",") {
      const verb = insertionEnd(passage, phrase.last + 1);
      if (verb > 0) return plain(phrase, { first: phrase.last + 1, last: verb - 1 });
    }
    const comma = commaAfter(passage, phrase.last);
    if (comma < 0) return after.lower === ":" ? plain(phrase, null) : null;
    at = comma + 1;
  }
  return null;
}

function plain(phrase: Phrase, apposition: Phrase | null): Subject {
  return { phrase, whole: phrase, apposition, relative: false, apposed: apposition !== null };
}

/** One past the comma that ends an insertion and has a verb behind it; -1 when there is none near. */
function insertionEnd(passage: Passage, from: number): number {
  for (let at = from; at < from + 24; at++) {
    if (itemAt(passage, at).lower !== ",") continue;
    const next = itemAt(passage, at + 1);
    if (next.pos === "VERB" || next.pos === "AUX") return at + 1;
  }
  return -1;
}

function commaAfter(passage: Passage, from: number): number {
  for (let at = from; at < from + 20 && at < passage.items.length; at++)
    if (itemAt(passage, at).lower === ",") return at;
  return -1;
}
