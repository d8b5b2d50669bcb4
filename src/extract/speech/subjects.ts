// The noun phrase that speaks: before the cue, across an apposition, or after it.
import { floating } from "./cues.js";
import { itemAt, type Passage } from "./passage.js";
import { isNominal, isPronoun, isTimeWord, type Phrase, phraseAfter, phraseBefore } from "./phrases.js";

export interface Subject {
  /** The phrase that names the speaker. */
  readonly phrase: Phrase;
  /** The phrase with its appositions. */
  readonly whole: Phrase;
  /** "a professor of law at Leeds" after a name, or null. */
  readonly apposition: Phrase | null;
  /** The subject is "who" or "which", and the phrase its antecedent. */
  readonly relative: boolean;
  /** An apposition or insertion stands between it and the cue. */
  readonly apposed: boolean;
}

const farthest = 60;

/** The subject that ends before the item, or before the day that stands there ("The ministry on Tuesday said"); or null. */
export function subjectBefore(passage: Passage, verb: number): Subject | null {
  const end = beforeFloating(passage, beforeTimes(passage, beforeFloating(passage, verb)));
  const left = itemAt(passage, end - 1);
  if (/^[,—–)-]$/.test(left.lower)) {
    const apposed = apposedSubject(passage, end - 1);
    if (apposed !== null || left.lower !== ")") return apposed;
  }
  const phrase = phraseBefore(passage, end);
  if (phrase === null) return null;
  const word = itemAt(passage, phrase.first);
  if (phrase.last - phrase.first === 1 && /^(?:who|which|that)$/.test(word.lower) && phrase.first > 0) {
    const comma = itemAt(passage, phrase.first - 1).lower === "," ? 1 : 0;
    const antecedent = phraseBefore(passage, phrase.first - comma);
    if (antecedent === null) return word.lower === "that" ? null : plain(phrase);
    return {
      phrase: antecedent,
      whole: { first: antecedent.first, last: end },
      apposition: null,
      relative: true,
      apposed: false,
    };
  }
  return plain(phrase);
}

/** The phrase that starts at the item, as in "said Moreau, the foreign minister". */
export function invertedSubject(passage: Passage, start: number): Subject | null {
  const phrase = phraseAfter(passage, start);
  if (phrase === null) return null;
  const first = itemAt(passage, phrase.first);
  if (/^(?:that|this|which|these|those|what)$/.test(first.lower) && phrase.last - phrase.first === 1) return null;
  const after = itemAt(passage, phrase.last);
  // "said Canada is …": the phrase is the subject of what was said.
  if (after.pos === "AUX" || (after.pos === "VERB" && !/(?:ing|ed)$/.test(after.lower))) return null;
  const opening = itemAt(passage, phrase.last + 1);
  if (after.lower === "," && !isPronoun(first)) {
    const apposition = phraseAfter(passage, phrase.last + 1);
    const closing = apposition === null ? "" : itemAt(passage, apposition.last).lower;
    if (
      apposition !== null &&
      (opening.pos === "DET" || opening.pos === "NOUN" || opening.pos === "ADJ" || opening.pos === "PROPN") &&
      /^[,.]?$/.test(closing)
    )
      return {
        phrase,
        whole: { first: phrase.first, last: apposition.last },
        apposition,
        relative: false,
        apposed: true,
      };
  }
  return plain(phrase);
}

function beforeFloating(passage: Passage, end: number): number {
  return floating.has(itemAt(passage, end - 1).lower) && isNominal(itemAt(passage, end - 2)) ? end - 1 : end;
}

/** Where the day and hour before a verb begin: "on June 18", "late Monday", "earlier this week"; the verb itself when there are none. */
function beforeTimes(passage: Passage, verb: number): number {
  let at = verb;
  let timed = false;
  while (at > 0 && verb - at < 7) {
    const item = itemAt(passage, at - 1);
    if (isTimeWord(item)) timed = true;
    else if (!(item.pos === "NUM" || (timed && timeModifiers.test(item.lower)))) break;
    at--;
  }
  if (!timed || at === 0) return verb;
  if (timePrepositions.test(itemAt(passage, at - 1).lower)) return at - 1 > 0 ? at - 1 : verb;
  // A bare weekday is no adjunct when it may be the subject itself.
  return isNominal(itemAt(passage, at - 1)) ? at : verb;
}

const timeModifiers = /^(?:late|early|earlier|last|this|the|next)$/;
const timePrepositions = /^(?:on|in|at|since|during)$/;

function plain(phrase: Phrase): Subject {
  return { phrase, whole: phrase, apposition: null, relative: false, apposed: false };
}

/** "Aurel Braun, a professor of … at …, said": from the comma back over insertions to the phrase that opens the clause. */
function apposedSubject(passage: Passage, comma: number): Subject | null {
  let tries = 0;
  for (let at = comma - 1; at >= 0 && comma - at <= farthest && tries < 5; at--) {
    const item = itemAt(passage, at);
    if (item.quotation !== null && item.end - item.start > 30) return null;
    if (/^[;:]$/.test(item.lower)) return null;
    if (!/^[,—–(-]$/.test(item.lower) || (item.lower === "-" && item.start === itemAt(passage, at - 1).end)) continue;
    tries++;
    const inserted: Phrase = { first: at + 1, last: comma };
    const own = phraseBefore(passage, comma);
    if (own !== null && own.first === inserted.first && (isNamed(passage, own) || endsInPerson(passage, own))) {
      const described = phraseBefore(passage, at);
      const whole =
        described === null || !opensClause(passage, described.first) ? own : { first: described.first, last: own.last };
      return {
        phrase: own,
        whole: { first: whole.first, last: comma + 1 },
        apposition: described,
        relative: false,
        apposed: true,
      };
    }
    const phrase = phraseBefore(passage, at);
    if (phrase === null || !opensClause(passage, phrase.first) || !isInsertion(passage, inserted)) continue;
    // An age is itself an insertion.
    if (phrase.last - phrase.first === 1 && itemAt(passage, phrase.first).pos === "NUM") continue;
    // "Jane Roe, chief executive of Coast Jets, an airline, said": the phrase is itself an apposition.
    if (
      itemAt(passage, phrase.first - 1).lower === "," &&
      isPerson(passage, phrase.first - 2) &&
      !isNamed(passage, phrase)
    )
      continue;
    return {
      phrase,
      whole: { first: phrase.first, last: comma + 1 },
      apposition: inserted,
      relative: false,
      apposed: true,
    };
  }
  return null;
}

function isNamed(passage: Passage, phrase: Phrase): boolean {
  const { name } = itemAt(passage, phrase.first);
  return name !== null && name.entity !== "place" && itemAt(passage, phrase.last - 1).name === name;
}

/** "Belgian Bram Holt", "the trainer Bram Holt": words of a role, then a person, with no preposition between them. */
function endsInPerson(passage: Passage, phrase: Phrase): boolean {
  if (!isPerson(passage, phrase.last - 1)) return false;
  for (let at = phrase.first; at < phrase.last; at++) if (!isNominal(itemAt(passage, at))) return false;
  return true;
}

function isPerson(passage: Passage, at: number): boolean {
  return itemAt(passage, at).name?.entity === "person";
}

/** What stands between two commas describes the phrase before: an apposition, a relative clause, an age, a circumstance. */
function isInsertion(passage: Passage, range: Phrase): boolean {
  const first = itemAt(passage, range.first);
  if (
    /^(?:who|whose|which|where|however|meanwhile|too|though|also|for|in|on|at|of|like|speaking|citing|referring|now|then|formerly|himself|herself)$/.test(
      first.lower,
    )
  )
    return true;
  return (
    first.pos === "DET" ||
    first.pos === "NUM" ||
    isNominal(first) ||
    /(?:ing|ed)$/.test(first.lower) ||
    first.pos === "ADV" ||
    first.pos === "ADP"
  );
}

function opensClause(passage: Passage, first: number): boolean {
  const before = itemAt(passage, first - 1);
  return (
    first === 0 ||
    before.pos === "PUNCT" ||
    before.pos === "CCONJ" ||
    before.pos === "SCONJ" ||
    before.pos === "ADV" ||
    before.quotation !== null ||
    /^(?:and|but|while|as|that|when|because|although|with)$/.test(before.lower)
  );
}
