// Noun phrases before and after a cue. A shallow reading: it walks outward from the cue and stops at the first word
// that cannot belong.
import { type Item, itemAt, type Passage } from "./passage.js";

/** Half-open range of item indexes. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const longest = 40;
const pronouns = new Set(
  "he she they it we i you who which this that these those one others many some both everyone nobody none neither somebody someone".split(
    " ",
  ),
);
const determiners = new Set(
  "the a an this that these those his her its their our my your some several many most all both another no neither either every each any few".split(
    " ",
  ),
);
const linking = new Set("of for at in from with on to de van von der la le du al behind inside within near".split(" "));
const times = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. yesterday today tomorrow tonight week month year years morning afternoon evening night later earlier ago".split(
    " ",
  ),
);

/** True for a personal, relative or indefinite pronoun that can stand for a speaker. */
export function isPronoun(item: Item): boolean {
  return pronouns.has(item.lower) && item.name === null;
}

/** A weekday, a month, "week", "yesterday" and the like: such a word before a name is not part of it. */
export function isTimeWord(item: Item): boolean {
  return times.has(item.lower);
}

/** True for a word that can be part of a noun phrase as noun, name, adjective or figure. */
export function isNominal(item: Item): boolean {
  if (item.quotation !== null) return false;
  return (
    item.name !== null ||
    item.pos === "NOUN" ||
    item.pos === "PROPN" ||
    item.pos === "ADJ" ||
    item.pos === "NUM" ||
    item.pos === "SYM" ||
    (item.pos === "X" && item.token !== null)
  );
}

/** The noun phrase that ends right before the item at `end`, or null. */
export function phraseBefore(passage: Passage, end: number): Phrase | null {
  let first = -1;
  let joined = false;
  let at = end - 1;
  for (; at >= 0 && end - at <= longest; at--) {
    const item = itemAt(passage, at);
    const left = itemAt(passage, at - 1);
    const right = itemAt(passage, at + 1);
    if (first < 0 && isPronoun(item) && !(item.lower === "that" && isNominal(left) && item.pos === "SCONJ"))
      return { first: at, last: at + 1 };
    if (item.name !== null) {
      first = at;
      continue;
    }
    if (determiners.has(item.lower)) {
      if (first < 0) return null;
      first = at;
      if (linking.has(left.lower) || left.lower === "and" || determiners.has(left.lower)) continue;
      break;
    }
    if (item.lower === "'s" || item.lower === "'" || item.lower === "’") {
      if (first < 0 || !isNominal(left)) break;
      continue;
    }
    if (isTimeWord(item) && first >= 0 && !linking.has(right.lower) && right.lower !== "'s") break;
    if (isNominal(item)) {
      first = at;
      continue;
    }
    if (first < 0) {
      if (item.lower === ")") {
        const opening = openingBefore(passage, at);
        if (opening > 0) {
          at = opening;
          continue;
        }
      }
      return null;
    }
    if (linking.has(item.lower)) {
      if (isNominal(left) || left.lower === ")" || left.lower === "who") continue;
      // "people briefed on the deal", "a man held in Leeds"
      if (left.pos === "VERB" && /(?:ed|en|wn|held)$/.test(left.lower) && itemAt(passage, at - 2).pos === "NOUN") {
        at--;
        continue;
      }
      break;
    }
    if (item.lower === "and" || item.lower === "or" || item.lower === "&") {
      if (!canJoin(left, right)) break;
      joined = true;
      continue;
    }
    if (item.lower === "," && joined && isNominal(left)) continue;
    if (item.lower === ")") {
      const opening = openingBefore(passage, at);
      if (opening <= 0) break;
      at = opening;
      continue;
    }
    if ((item.lower === "-" || item.lower === "–" || item.lower === "/") && item.start === left.end) continue;
    if (item.quotation !== null && item.end - item.start <= 24 && isNominal(left)) continue;
    if (left.lower === "-" && left.end === item.start) {
      first = at;
      continue;
    }
    if (item.pos === "VERB" && isModifierVerb(item, left, right, at)) {
      first = at;
      continue;
    }
    if (item.pos === "ADV" && /^(?:then|formerly|newly|senior|former|now|very|most)$/.test(item.lower)) continue;
    break;
  }
  if (first < 0) return null;
  while (
    first < end &&
    !isNominal(itemAt(passage, first)) &&
    !determiners.has(itemAt(passage, first).lower) &&
    itemAt(passage, first).pos !== "VERB"
  )
    first++;
  return first < end ? { first, last: end } : null;
}

/** The noun phrase that starts at the item, or null. */
export function phraseAfter(passage: Passage, start: number): Phrase | null {
  let at = start;
  const opening = itemAt(passage, at);
  if (isPronoun(opening) && !(mayPrecedeNoun(opening) && isNominal(itemAt(passage, at + 1))))
    return { first: at, last: at + 1 };
  let last = -1;
  for (; at - start <= longest; at++) {
    const item = itemAt(passage, at);
    const right = itemAt(passage, at + 1);
    if (item === undefined || item.end === 0) break;
    // The year of "the 31-year-old" is no time.
    if (isTimeWord(item) && last >= 0 && right.lower !== "'s" && itemAt(passage, at - 1).lower !== "-") break;
    if (isNominal(item)) {
      last = at + 1;
      continue;
    }
    if (determiners.has(item.lower)) {
      const left = itemAt(passage, at - 1);
      if (at > start && !linking.has(left.lower) && left.lower !== "and" && !determiners.has(left.lower)) break;
      continue;
    }
    if (item.lower === "'s" || item.lower === "'" || item.lower === "’") {
      if (last >= 0 && isNominal(right)) continue;
      last = last < 0 ? last : at + 1;
      break;
    }
    if (last < 0) {
      if (item.pos === "VERB" && isNominal(right) && (at > start || /^\p{Lu}/u.test(item.token?.text ?? ""))) continue;
      break;
    }
    const left = itemAt(passage, at - 1);
    if (/^(?:of|for|at|from|with|de|van|von|der)$/.test(item.lower)) {
      const person = left.name?.entity === "person";
      if ((isNominal(right) || determiners.has(right.lower)) && (!person || item.lower === "of") && !isTimeWord(right))
        continue;
      break;
    }
    if (item.lower === "and" || item.lower === "&") {
      if (canJoin(left, right)) continue;
      break;
    }
    if ((item.lower === "-" || item.lower === "–" || item.lower === "/") && item.start === left.end) continue;
    if (item.quotation !== null && item.end - item.start <= 24 && isNominal(right) && right.name !== null) continue;
    break;
  }
  return last < 0 ? null : { first: start, last };
}

/** "one source", "many voters": a pronoun only where no noun follows. */
function mayPrecedeNoun({ lower }: Item): boolean {
  return lower === "one" || determiners.has(lower);
}

/** Two names, or two common nouns: "Obama and Clinton", "officials and witnesses". */
function canJoin(left: Item, right: Item): boolean {
  if (left.name !== null && right.name !== null) {
    const [one, other] = [left.name.entity, right.name.entity];
    return one === other || (one === "unknown" && other === "person") || (one === "person" && other === "unknown");
  }
  if (left.name !== null || right.name !== null) return left.pos === "PROPN" && right.pos === "PROPN";
  return left.pos === "NOUN" && (right.pos === "NOUN" || right.pos === "ADJ" || determiners.has(right.lower));
}

/** "acting minister", "leading analysts", a mis-tagged capital: a verb form that belongs to the noun on its right. */
function isModifierVerb(item: Item, left: Item, right: Item, at: number): boolean {
  if (!isNominal(right)) return false;
  if (/^\p{Lu}/u.test(item.token?.text ?? "") && at > 0) return true;
  return (
    /(?:ing|ed)$/.test(item.lower) &&
    (determiners.has(left.lower) || left.pos === "ADJ" || left.lower === "'s" || at === 0)
  );
}

function openingBefore(passage: Passage, closing: number): number {
  for (let at = closing - 1; at >= 0 && closing - at <= 14; at--) if (itemAt(passage, at).lower === "(") return at;
  return -1;
}

/** The last noun or name before the first preposition: "spokesman" in "a spokesman for the ministry". */
export function headOf(passage: Passage, phrase: Phrase): number {
  const ending = itemAt(passage, phrase.last - 1).name;
  if (ending !== null && ending.entity === "person") {
    const before = itemAt(passage, firstOfName(passage, phrase.last - 1) - 1);
    // "Secretary of State Antony Blinken", but not "the death of John Smith".
    if (isNominal(before) && before.end > itemAt(passage, phrase.first).start) return phrase.last - 1;
  }
  let head = phrase.first;
  for (let at = phrase.first; at < phrase.last; at++) {
    const item = itemAt(passage, at);
    if (at > phrase.first && item.pos === "ADP" && item.name === null) break;
    if (item.lower === "(" || item.lower === ",") break;
    if (isNominal(item) && item.pos !== "ADJ" && item.pos !== "NUM") head = at;
    else if (item.name !== null) head = at;
  }
  return head;
}

/** The first word of the name that the item belongs to. */
export function firstOfName(passage: Passage, at: number): number {
  const { name } = itemAt(passage, at);
  let first = at;
  while (first > 0 && name !== null && itemAt(passage, first - 1).name === name) first--;
  return first;
}
