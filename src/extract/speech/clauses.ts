// Reads one passage into reporting clauses: speaker phrase, cue and reported words, as ranges of items. Takes words in
// their order only; who the speaker is, is decided elsewhere.
import type { ReportingVerbs } from "../../lexicon/reporting-verbs.js";
import type { SpeakerWords } from "../../lexicon/speakers.js";
import { hasVerb, isAccepted } from "./complements.js";
import { contentStart } from "./contents.js";
import { backwardClause, invertedClause } from "./cue-last.js";
import { type Cue, cueAt } from "./cues.js";
import type { Draft, ReportingClause } from "./draft.js";
import { trimEnd } from "./edges.js";
import { colonClause, dashClause, nounClause } from "./fixed-forms.js";
import { endOfInnerClause } from "./inner-clause.js";
import { passiveClause, phraseClause } from "./introduced.js";
import { type Item, itemAt, type Passage } from "./passage.js";
import { quotedAsClause } from "./quoted-as.js";
import { type Subject, subjectBefore } from "./subjects.js";

/** All reporting clauses of the passage, in order of their heads. */
export function reportingClauses(
  passage: Passage,
  verbs: ReportingVerbs,
  speakers: SpeakerWords,
): readonly ReportingClause[] {
  const fixed = colonClause(passage, speakers) ?? dashClause(passage, speakers);
  const drafts: Draft[] = fixed === null ? [] : [fixed];
  let open: Draft | null = fixed?.forward === true ? fixed : null;
  let floor = 0;
  const { items } = passage;
  for (let at = open?.cue.last ?? 0; at < items.length; at++) {
    const { token, lower } = items[at] as Item;
    if (token === null || !verbs.openers.has(lower)) continue;
    const draft = clauseAt(passage, at, floor, open, verbs);
    if (draft === null) continue;
    drafts.push(draft);
    if (draft.forward) open = draft;
    at = Math.max(at, draft.cue.last - 1);
    if (!draft.forward) floor = Math.max(floor, lastOf(draft));
  }
  return drafts.length === 0 ? none : finish(passage, drafts);
}

const none: readonly ReportingClause[] = [];

function clauseAt(
  passage: Passage,
  at: number,
  floor: number,
  open: Draft | null,
  verbs: ReportingVerbs,
): Draft | null {
  const { lower } = itemAt(passage, at);
  if (verbs.phrases.has(lower)) return phraseClause(passage, at, floor, verbs);
  if (verbs.forms.has(lower) || verbs.declining.has(lower)) {
    const clause = verbClause(passage, at, floor, open, verbs);
    if (clause !== null) return clause;
  }
  return verbs.nouns.has(lower) ? nounClause(passage, at, verbs) : null;
}

function lastOf(draft: Draft): number {
  return Math.max(draft.cue.last, draft.subject?.phrase.last ?? 0, ...draft.contents.map((content) => content.last));
}

function verbClause(
  passage: Passage,
  at: number,
  floor: number,
  open: Draft | null,
  verbs: ReportingVerbs,
): Draft | null {
  const cue = cueAt(passage, at, verbs);
  if (cue === null) return null;
  const passedOn = quotedAsClause(passage, cue, floor, open !== null, verbs);
  if (passedOn !== null) return passedOn;
  if (cue.form === "passive") return passiveClause(passage, cue, verbs);
  const gerund = cue.form === "gerund";
  // Whom an outlet cites is no word of its own.
  if (gerund && cue.word.lemma === "cite") return null;
  const left = itemAt(passage, cue.first - 1);
  const subject =
    gerund && left.lower !== "with" && !gerundSubject(passage, cue) ? null : subjectBefore(passage, cue.first);
  if (subject === null || (left.lower === "," && !subject.apposed)) {
    const inverted = gerund ? null : invertedClause(passage, cue, floor, open !== null, verbs);
    if (inverted !== null) return inverted;
  }
  if (subject === null && !gerund && !isCoordinated(passage, cue, open, verbs)) return null;
  const head = subject?.whole.first ?? cue.first;
  if (subject !== null) {
    const back = backwardClause(passage, cue, subject, floor, open !== null, verbs);
    if (back !== null) return back;
  }
  const start =
    cue.form === "refusal"
      ? { at: cue.last, joint: "infinitive" as const, addressee: null }
      : contentStart(passage, cue, verbs);
  if (!isAccepted(passage, cue, start.at, start.joint, subject, verbs)) return null;
  const before = itemAt(passage, head - 1);
  const ended = trimEnd(passage, start.at, endOf(passage, start.at, subject));
  const nobody = /^(?:neither|nor|no|none|nobody)$/;
  const denied = nobody.test(before.lower) || nobody.test(itemAt(passage, head).lower);
  return {
    lemma: cue.word.lemma,
    strength: cue.word.strength,
    polarity: denied ? "declines" : cue.polarity,
    cue: { first: cue.first, last: cue.last },
    subject,
    addressee: start.addressee,
    contents: ended > start.at ? [{ first: start.at, last: ended }] : [],
    joint: start.joint,
    head,
    forward: true,
    separate: startsAfterBreak(before.lower, before.pos) && subject?.relative !== true,
  };
}

/** Items searched for a word that ends reported words; longer passages are lists. */
const longestSearch = 60;

/** Behind "who said …" the sentence goes on; ", citing police" names the source of what was reported. */
function endOf(passage: Passage, from: number, subject: Subject | null): number {
  const { length } = passage.items;
  if (subject?.relative === true)
    return endOfInnerClause(passage, from, length, itemAt(passage, subject.phrase.last).lower === ",");
  for (let at = from + 1; at < length && at < from + longestSearch; at++)
    if (itemAt(passage, at).lower === "citing" && itemAt(passage, at - 1).lower === ",") return at - 1;
  return length;
}

/**
 * "welcomed everyone and announced that …", "quit, but said …": a further verb of the clause's subject. Inside words that
 * are being reported a bare "and" goes on with these words.
 */
function isCoordinated(passage: Passage, cue: Cue, open: Draft | null, verbs: ReportingVerbs): boolean {
  if (cue.form !== "finite" || cue.tentative) return false;
  const form = verbs.forms.get(itemAt(passage, cue.verb).lower);
  // "to contain it and determine ways": an infinitive goes on.
  if (cue.first === cue.verb && form?.past !== true && form?.third !== true) return false;
  let at = cue.first - 1;
  if (/^(?:then|later)$/.test(itemAt(passage, at).lower)) at--;
  const { lower } = itemAt(passage, at);
  if (at === 0 || (lower !== "and" && lower !== "but" && lower !== "or" && lower !== "yet")) return false;
  const before = itemAt(passage, at - 1);
  // "all but begged"
  if (before.lower === "all") return false;
  const content = open?.contents[0];
  if (content === undefined) return before.lower === "," || !isSubordinate(passage, at);
  if (lower === "but" || before.lower === "," || before.quotation !== null) return true;
  return !hasVerb(passage, content.first, at);
}

/** "a company that turns down customers or asks …": the verb before has a subject of its own. */
function isSubordinate(passage: Passage, conjunction: number): boolean {
  for (let at = conjunction - 1; at >= 0 && conjunction - at <= longestSearch; at--) {
    const { lower } = itemAt(passage, at);
    if (lower === ",") return false;
    if (/^(?:who|which|that|because|whether|if|while|when|whose|where|although|as)$/.test(lower)) return true;
  }
  return false;
}

/** "with the analyst saying …": the phrase right before belongs to the gerund. */
function gerundSubject(passage: Passage, cue: Cue): boolean {
  for (let at = cue.first - 1; at >= 0 && cue.first - at <= 12; at--) {
    const { lower } = itemAt(passage, at);
    if (lower === ",") return false;
    if (lower === "with") return true;
  }
  return false;
}

function startsAfterBreak(lower: string, pos: string): boolean {
  return (
    lower === "" ||
    /^[,;—–-]$/.test(lower) ||
    pos === "CCONJ" ||
    pos === "SCONJ" ||
    /^(?:while|although|though|but|and|whereas|also)$/.test(lower)
  );
}

/** Ends each clause's reported words where the next separate clause begins. */
function finish(passage: Passage, drafts: readonly Draft[]): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  let covered = 0;
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    let contents = draft.contents;
    const next = nextSeparate(drafts, index);
    if (draft.forward && next !== undefined && contents[0] !== undefined && next.head > contents[0].first) {
      const last = trimEnd(passage, contents[0].first, Math.min(next.head, contents[0].last));
      contents = last > contents[0].first ? [{ first: contents[0].first, last }] : [];
    }
    const starts = [draft.head, draft.cue.first, ...contents.map((content) => content.first)];
    const ends = [draft.cue.last, draft.subject?.whole.last ?? 0, ...contents.map((content) => content.last)];
    const whole = { first: Math.min(...starts), last: Math.max(...ends) };
    clauses.push({
      lemma: draft.lemma,
      strength: draft.strength,
      polarity: draft.polarity,
      cue: draft.cue,
      subject: draft.subject,
      addressee: draft.addressee,
      contents,
      joint: draft.joint,
      whole,
      nested: whole.first < covered,
    });
    covered = Math.max(covered, whole.last);
  }
  return clauses;
}

function nextSeparate(drafts: readonly Draft[], index: number): Draft | undefined {
  const next = drafts[index + 1];
  return next?.separate === true && next.forward ? next : undefined;
}
