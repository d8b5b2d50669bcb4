// Whether what follows a cue is something that its verb can report.
import type { ReportingVerbs } from "../../lexicon/reporting-verbs.js";
import type { Joint } from "./contents.js";
import type { Cue } from "./cues.js";
import { itemAt, type Passage } from "./passage.js";
import { headOf, isNominal } from "./phrases.js";
import type { Subject } from "./subjects.js";

/** Whether what follows is what the verb can take. */
export function isAccepted(
  passage: Passage,
  cue: Cue,
  at: number,
  joint: Joint,
  subject: Subject | null,
  verbs: ReportingVerbs,
): boolean {
  const { takes, lemma } = cue.word;
  if (lemma === "add" && /^(?:to|up)$/.test(itemAt(passage, cue.last).lower)) return false;
  if (joint === "clause" && !canOpen(passage, at) && !isWarning(passage, cue, at)) return false;
  if (cue.form === "refusal") return true;
  if (cue.polarity === "declines" && verbs.declined.has(lemma) && joint !== "none") return true;
  if (cue.tentative && cue.polarity !== "declines" && joint === "none") return false;
  // "a ship called “Hope”" has its name from nobody in the text.
  if (joint === "quotation" && at === cue.last && takes.size === 1 && takes.has("as")) return false;
  if (joint === "quotation" || joint === "colon") return !(takes.size === 1 && takes.has("that"));
  if (joint === "none") return false;
  if (joint === "that" || joint === "question") return !(takes.size === 1 && takes.has("quotation"));
  if (joint === "infinitive") return takes.has("infinitive") || lemma === "call";
  // "people briefed on the deal": those spoken to are the subject itself.
  if (takes.has("person") && at === cue.last && /^(?:on|about|by|in|of)$/.test(itemAt(passage, at).lower))
    return isWarning(passage, cue, at);
  // "asked the government for more money"
  if (lemma === "ask") return at > cue.last && itemAt(passage, at).lower === "for";
  if (cue.word.strength === "weak" && takes.has("infinitive")) return opensThought(passage, at);
  // "Police say 12 dead in dam burst": headlines drop the verb.
  if (takes.has("clause"))
    return takes.has("object") || takes.has("infinitive") || hasVerb(passage, at) || passage.zone === "headline";
  if (
    takes.has("that") &&
    subject !== null &&
    verbs.evidence.has(itemAt(passage, headOf(passage, subject.phrase)).lower)
  )
    return true;
  if (lemma === "call")
    return /^(?:for|on|upon)$/.test(itemAt(passage, cue.last).lower) || quotationWithin(passage, at, 14);
  if (takes.has("as")) return quotationWithin(passage, at, 14) || wordWithin(passage, at, "as", 10);
  if (takes.has("object"))
    return subject !== null || itemAt(passage, at).pos === "DET" || isNominal(itemAt(passage, at));
  return false;
}

/** "felt the plan was dead" but not "felt ill", "thought about it": a view is a whole clause. */
function opensThought(passage: Passage, at: number): boolean {
  const { pos, name } = itemAt(passage, at);
  if (pos === "ADP" && name === null) return false;
  const next = itemAt(passage, at + 1);
  if ((pos === "ADJ" || pos === "ADV") && !isNominal(next) && next.pos !== "PRON" && next.pos !== "DET") return false;
  return hasVerb(passage, at);
}

/** "warned of a hard winter", "complained about delays", "cautioned against haste". */
function isWarning(passage: Passage, cue: Cue, at: number): boolean {
  return (
    /^(?:of|about|against)$/.test(itemAt(passage, at).lower) &&
    /^(?:warn|caution|complain|boast|inform|remind|notify|assure)$/.test(cue.word.lemma)
  );
}

/** Reported words do not open with a bare verb, and with a preposition only when a verb follows. */
function canOpen(passage: Passage, at: number): boolean {
  const item = itemAt(passage, at);
  if (item.name !== null) return true;
  if (item.pos === "AUX") return false;
  if (item.pos === "VERB" && !/ing$/.test(item.lower) && !/^\p{Lu}/u.test(item.token?.text ?? "")) return false;
  if (item.pos !== "ADP") return true;
  return hasVerb(passage, at);
}

/** A finite verb, or something like it, follows before long. */
export function hasVerb(passage: Passage, at: number, until = passage.items.length): boolean {
  for (let next = at; next < until && next < at + 40; next++) {
    const { pos, lower, quotation } = itemAt(passage, next);
    if (pos === "AUX" || quotation !== null || (pos === "VERB" && !/ing$/.test(lower))) return true;
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
