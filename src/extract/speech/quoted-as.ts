// Words passed on by another: "Reuters quoted Lang as saying …", "Lang was quoted by Reuters as saying …". The speaker is
// the one quoted; the one who quotes is the outlet.
import type { ReportingVerbs } from "../../lexicon/reporting-verbs.js";
import { contentStart } from "./contents.js";
import { type Cue, cueAt, judgementOf } from "./cues.js";
import type { Draft } from "./draft.js";
import { contentFrom, trimEnd } from "./edges.js";
import { itemAt, type Passage } from "./passage.js";
import { type Phrase, phraseAfter } from "./phrases.js";
import { type Subject, subjectBefore } from "./subjects.js";

const passesOn = new Set(["quote", "cite", "report"]);

/** The clause whose verb of quoting is the cue, or null when no "as saying" follows. */
export function quotedAsClause(
  passage: Passage,
  cue: Cue,
  floor: number,
  open: boolean,
  verbs: ReportingVerbs,
): Draft | null {
  if (!passesOn.has(cue.word.lemma)) return null;
  const before = subjectBefore(passage, cue.first);
  const byWhom = itemAt(passage, cue.last).lower === "by" ? cue.last + 1 : cue.last;
  const after = itemAt(passage, byWhom).lower === "as" ? null : phraseAfter(passage, byWhom);
  const as = after?.last ?? cue.last;
  if (itemAt(passage, as).lower !== "as") return null;
  const gerund = cueAt(passage, as + 1, verbs);
  if (gerund === null || gerund.form !== "gerund") return null;
  const passive = cue.form === "passive" || after === null;
  const subject = passive ? before : plain(after);
  if (subject === null) return null;
  const outlet = passive ? after : (before?.phrase ?? null);
  const head = Math.min(before?.whole.first ?? cue.first, cue.first);
  const base = {
    cue: { first: cue.first, last: gerund.last },
    subject,
    addressee: outlet,
    head,
    separate: true,
    ...judgementOf(gerund),
  };
  const start = contentStart(passage, gerund, verbs);
  const last = trimEnd(passage, start.at, passage.items.length);
  if (start.joint !== "none" && last > start.at)
    return { ...base, contents: [{ first: start.at, last }], joint: start.joint, forward: true };
  const mark = itemAt(passage, head - 1);
  if (head <= floor || !(mark.quotation !== null || mark.lower === ",")) return null;
  const from = contentFrom(passage, floor, head, open);
  const ended = trimEnd(passage, from, head);
  return ended > from ? { ...base, contents: [{ first: from, last: ended }], joint: "before", forward: false } : null;
}

function plain(phrase: Phrase): Subject {
  return { phrase, whole: phrase, apposition: null, relative: false, apposed: false };
}
