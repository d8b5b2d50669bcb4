// Who a speaker phrase stands for. Reads phrases in the order of the text and remembers who has spoken, so that "she" and
// "the minister" find their person. Unresolved is an answer.

import type { Gender } from "../../lexicon/given-names.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { SpeakerKind } from "../../model/utterance.js";
import type { NameMention } from "../../text/name.js";
import { type Item, itemAt, type Passage, spanOfItems } from "./passage.js";
import { firstOfName, headOf, isPronoun, type Phrase } from "./phrases.js";
import type { Subject } from "./subjects.js";

export interface Speaker {
  /** Fullest name, or the words that stand for one; null when unresolved. */
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly gender: Gender | null;
  readonly resolvedBy: string;
}

export const unresolved: Speaker = { name: null, kind: "unknown", role: null, gender: null, resolvedBy: "unresolved" };

/** What has been read so far. */
export interface SpeakerMemory {
  /** Every speaker decided so far that is a person, an office or a body, with the passage where it stood. */
  readonly said: { readonly speaker: Speaker; readonly passage: number }[];
  /** Head of a title to the person who bears it in this text: "minister" to Joly. */
  readonly holders: Map<string, Speaker>;
}

/** How many passages back a pronoun may reach. */
const reach = 6;
/** How many items of a passage are searched for a name: longer passages are lists, not sentences. */
const longestSearch = 120;

/** Decides the speaker of a subject. The step that decided is recorded in `resolvedBy`. */
export function readSpeaker(
  passages: readonly Passage[],
  index: number,
  subject: Subject,
  lexicon: Lexicon,
  memory: SpeakerMemory,
): Speaker {
  const passage = passages[index] as Passage;
  const { phrase } = subject;
  const first = itemAt(passage, phrase.first);
  if (phrase.last - phrase.first === 1 && isPronoun(first)) return ofPronoun(passages, index, phrase.first, memory);
  return ofName(passage, subject, lexicon) ?? ofNoun(passage, subject, lexicon, memory);
}

/** A name that is the head of the phrase, with what stands before or after it as its role. */
function ofName(passage: Passage, subject: Subject, lexicon: Lexicon): Speaker | null {
  const { phrase } = subject;
  const head = headOf(passage, phrase);
  const { name } = itemAt(passage, head);
  if (name === null) return null;
  const joint = jointSpeaker(passage, phrase, name);
  if (joint !== null) return joint;
  const before = spanOfItems(passage, phrase.first, firstOfName(passage, head));
  const title =
    before.start < before.end
      ? passage.document.text.slice(before.start, before.end).replace(/^(?:the|a|an)\s+/i, "")
      : "";
  const described = subject.apposition === null || subject.relative ? "" : textOf(passage, subject.apposition);
  const role = [title, described].find((text) => text !== "" && /\p{L}{3}/u.test(text)) ?? null;
  if (name.entity === "organisation" || name.entity === "place")
    return {
      name: name.place ?? name.canonical,
      kind: "organisation",
      role: null,
      gender: null,
      resolvedBy: "organisation",
    };
  const kind =
    name.entity === "person" || lexicon.titles.genderOf.has(before.start < before.end ? title.toLowerCase() : "")
      ? "person"
      : kindOfUnknown(name, role);
  return { name: name.canonical, kind, role, gender: name.gender, resolvedBy: "name" };
}

/** A name nobody knows is a person when a role stands by it or when it has two words. */
function kindOfUnknown(name: NameMention, role: string | null): SpeakerKind {
  return role !== null || /^\p{Lu}\p{L}+\s\p{Lu}/u.test(name.text) ? "person" : "unknown";
}

function jointSpeaker(passage: Passage, phrase: Phrase, name: NameMention): Speaker | null {
  const names: NameMention[] = [];
  for (let at = phrase.first; at < phrase.last; at++) {
    const item = itemAt(passage, at);
    if (item.name !== null && names.at(-1) !== item.name) names.push(item.name);
  }
  const joined = names.findIndex(
    (_, at) =>
      at > 0 &&
      /^,?\s+(?:and|&)\s+$/.test(
        passage.document.text.slice((names[at - 1] as NameMention).end, (names[at] as NameMention).start),
      ),
  );
  if (joined < 0 || name.entity !== "person") return null;
  const pair = names.slice(joined - 1, joined + 1).map((one) => one.canonical);
  return { name: pair.join(" and "), kind: "person", role: null, gender: null, resolvedBy: "joint names" };
}

/** A noun: sources, the ministry, a spokesman; or the person who bears the title in this text. */
function ofNoun(passage: Passage, subject: Subject, lexicon: Lexicon, memory: SpeakerMemory): Speaker {
  const { phrase } = subject;
  const head = itemAt(passage, headOf(passage, phrase));
  const written = textOf(passage, phrase).replace(/^(?:the|a|an)\s+/i, "");
  const kind = lexicon.speakers.kindOf.get(head.lower) ?? (lexicon.titles.heads.has(head.lower) ? "office" : undefined);
  if (lexicon.speakers.never.has(head.lower)) return unresolved;
  if (head.pos === "NUM") return { name: written, kind: "unnamed", role: null, gender: null, resolvedBy: "unnamed" };
  const definite = /^(?:the|this|that|his|her|their|our)$/.test(itemAt(passage, phrase.first).lower);
  const bearer = memory.holders.get(head.lower);
  if (kind === "office" && definite && bearer !== undefined && phrase.last - phrase.first <= 4)
    return { ...bearer, resolvedBy: "title" };
  const indefinite = /^(?:a|an|one|some|several|many)$/.test(itemAt(passage, phrase.first).lower);
  const given = kind === "office" && indefinite && !/\b(?:for|of|at)\b/.test(written) ? "unnamed" : (kind ?? "unknown");
  return {
    name: written === "" ? null : written,
    kind: given,
    role: null,
    gender: null,
    resolvedBy: given === "unknown" ? "noun" : given,
  };
}

/** "she", "they", "it": who spoke last, or who the passages before are about. */
function ofPronoun(passages: readonly Passage[], index: number, at: number, memory: SpeakerMemory): Speaker {
  const passage = passages[index] as Passage;
  const word = itemAt(passage, at).lower;
  const resolved = { resolvedBy: "pronoun" };
  if (word === "he" || word === "she") {
    const gender: Gender = word === "he" ? "male" : "female";
    for (let back = index; back >= 0 && index - back <= reach; back--) {
      const recent = memory.said.findLast((one) => one.passage === back && fits(one.speaker, gender));
      const main = mainPerson(passages[back] as Passage, back === index ? at : Number.POSITIVE_INFINITY, gender);
      if (recent !== undefined && (main === null || back < index)) return { ...recent.speaker, ...resolved };
      if (main !== null) return { ...main, ...resolved };
    }
    return unresolved;
  }
  if (word === "they" || word === "it") {
    const recent = memory.said.findLast(
      (one) =>
        index - one.passage <= reach &&
        one.speaker.kind !== "person" &&
        (word === "they" || one.speaker.kind === "organisation"),
    );
    if (recent !== undefined) return { ...recent.speaker, ...resolved };
    if (word === "it") {
      const body = bodyBefore(passages, index, at);
      if (body !== null) return body;
    }
    return unresolved;
  }
  if (/^(?:some|many|others|one|both|everyone|nobody|somebody|someone)$/.test(word))
    return {
      name: itemAt(passage, at).token?.text ?? null,
      kind: "unnamed",
      role: null,
      gender: null,
      resolvedBy: "unnamed",
    };
  return unresolved;
}

function fits(speaker: Speaker, gender: Gender): boolean {
  return (
    (speaker.kind === "person" || speaker.kind === "office" || speaker.kind === "unnamed") &&
    (speaker.gender === null || speaker.gender === gender)
  );
}

/** The person whom a passage is about: the first one named outside quotations. */
function mainPerson(passage: Passage, before: number, gender: Gender): Speaker | null {
  for (let at = 0; at < passage.items.length && at < before && at < longestSearch; at++) {
    const { name } = itemAt(passage, at);
    if (name === null || name.entity !== "person" || (name.gender !== null && name.gender !== gender)) continue;
    if (itemAt(passage, at + 1).lower === "'s" && itemAt(passage, at + 1).start === name.end) continue;
    return { name: name.canonical, kind: "person", role: null, gender: name.gender, resolvedBy: "pronoun" };
  }
  return null;
}

function bodyBefore(passages: readonly Passage[], index: number, before: number): Speaker | null {
  for (let back = index; back >= 0 && index - back <= 2; back--) {
    const { items } = passages[back] as Passage;
    const found = items
      .slice(0, longestSearch)
      .find((item: Item, at) => item.name?.entity === "organisation" && (back < index || at < before));
    if (found?.name)
      return { name: found.name.canonical, kind: "organisation", role: null, gender: null, resolvedBy: "pronoun" };
  }
  return null;
}

function textOf(passage: Passage, phrase: Phrase): string {
  const { start, end } = spanOfItems(passage, phrase.first, phrase.last);
  return passage.document.text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[’']s$/, "")
    .trim();
}

/** Remembers titles before names ("Foreign Minister Joly") and after them ("Joly, the foreign minister"). */
export function noteHolders(passage: Passage, lexicon: Lexicon, memory: SpeakerMemory): void {
  const { items } = passage;
  for (let at = 0; at < items.length; at++) {
    const { name } = itemAt(passage, at);
    if (name === null || name.entity !== "person") continue;
    const speaker: Speaker = {
      name: name.canonical,
      kind: "person",
      role: null,
      gender: name.gender,
      resolvedBy: "title",
    };
    const remember = (word: string) => {
      if (lexicon.titles.heads.has(word) || lexicon.speakers.kindOf.get(word) === "office")
        memory.holders.set(word, speaker);
    };
    remember(itemAt(passage, at - 1).lower);
    while (itemAt(passage, at + 1).name === name) at++;
    if (itemAt(passage, at + 1).lower !== ",") continue;
    for (let next = at + 2; next < at + 9; next++) {
      const item = itemAt(passage, next);
      if (item.pos === "PUNCT" || item.pos === "ADP" || item.pos === "VERB") break;
      remember(item.lower);
    }
  }
}
