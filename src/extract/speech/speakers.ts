// Who a speaker phrase stands for. Reads phrases in the order of the text and remembers who has spoken, so that "she" and
// "the minister" find their person. Unresolved is an answer.

import type { Lexicon } from "../../lexicon/index.js";
import type { SpeakerKind } from "../../model/utterance.js";
import type { NameMention } from "../../text/name.js";
import { misspelt } from "./misspelt.js";
import { itemAt, type Passage, spanOfItems } from "./passage.js";
import { firstOfName, headOf, isPronoun, type Phrase } from "./phrases.js";
import { ofPronoun } from "./pronouns.js";
import { type Speaker, type SpeakerMemory, unresolved } from "./speaker.js";
import type { Subject } from "./subjects.js";

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
  return ofName(passage, subject, lexicon, memory) ?? ofNoun(passage, subject, lexicon, memory);
}

/** A name that is the head of the phrase, with what stands before or after it as its role. */
function ofName(passage: Passage, subject: Subject, lexicon: Lexicon, memory: SpeakerMemory): Speaker | null {
  const { phrase } = subject;
  const head = headOf(passage, phrase);
  const { name } = itemAt(passage, head);
  if (name === null) return null;
  const joint = jointSpeaker(passage, phrase, name);
  if (joint !== null) return joint;
  const meant = phrase.last - phrase.first === 1 ? misspelt(name, memory) : null;
  if (meant !== null) return meant;
  const before = spanOfItems(passage, phrase.first, firstOfName(passage, head));
  const title =
    before.start < before.end
      ? withoutAddress(passage.document.text.slice(before.start, before.end).replace(/^(?:the|a|an)\s+/i, ""), lexicon)
      : "";
  const described = subject.apposition === null || subject.relative ? "" : describedBy(passage, subject.apposition);
  const role = [title, described].find((text) => text !== "" && /\p{L}{3}/u.test(text)) ?? null;
  if (name.entity === "organisation" || name.entity === "place")
    return {
      name: lexicon.outlets.byName.get(name.text.toLowerCase())?.name ?? nameOfBody(name),
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

/** "bank's boss Dame": forms of address are no part of a role. */
function withoutAddress(words: string, { titles }: Lexicon): string {
  const parts = words.trim().split(/\s+/);
  while (parts.length > 0 && titles.honorifics.has((parts.at(-1) as string).toLowerCase().replace(/\.$/, "")))
    parts.pop();
  return parts.join(" ");
}

/** An apposition without its article; an age, "who …" and "speaking in …" are no role. */
function describedBy(passage: Passage, apposition: Phrase): string {
  const { lower, pos } = itemAt(passage, apposition.first);
  if (pos === "ADP" || pos === "NUM" || /^(?:who|whose|which|where|also|too|however|himself|herself)$|ing$/.test(lower))
    return "";
  return textOf(passage, apposition).replace(/^(?:the|a|an)\s+/i, "");
}

/** A name nobody knows is a person when a role stands by it or when it has two words. */
function kindOfUnknown(name: NameMention, role: string | null): SpeakerKind {
  return role !== null || /^\p{Lu}\p{L}+\s\p{Lu}/u.test(name.text) ? "person" : "unknown";
}

/** "Obama and Clinton", "Russia and China", "Ministers Anna Schmidt and Peter Lang": both speak. */
function jointSpeaker(passage: Passage, phrase: Phrase, last: NameMention): Speaker | null {
  const { text } = passage.document;
  for (let at = phrase.last - 1; at > phrase.first; at--) {
    const { lower } = itemAt(passage, at);
    if (lower !== "and" && lower !== "&") continue;
    const first = itemAt(passage, itemAt(passage, at - 1).lower === "," ? at - 2 : at - 1).name;
    if (first === null || first === last || itemAt(passage, at).name === last) return null;
    // "and" between them, and perhaps a title: "and Defence Minister Peter Lang".
    if (last.start - first.end > longestTitle || /[,;:]\s\S/.test(text.slice(first.end + 2, last.start))) return null;
    const people = last.entity === "person" || (last.entity === "unknown" && first.entity === "person");
    if (people !== (first.entity === "person" || (first.entity === "unknown" && people))) return null;
    return {
      name: `${nameOfBody(first)} and ${nameOfBody(last)}`,
      kind: people ? "person" : last.entity === "unknown" ? "unknown" : "organisation",
      role: null,
      gender: null,
      resolvedBy: "joint names",
    };
  }
  return null;
}

/** Characters between two names that speak together. */
const longestTitle = 60;

function nameOfBody(name: NameMention): string {
  return name.place ?? name.canonical;
}

/** A noun: sources, the ministry, a spokesman; or the person who bears the title in this text. */
function ofNoun(passage: Passage, subject: Subject, lexicon: Lexicon, memory: SpeakerMemory): Speaker {
  const { phrase } = subject;
  const head = itemAt(passage, headOf(passage, phrase));
  const written = textOf(passage, phrase).replace(/^(?:the|a|an)\s+/i, "");
  const outlet = lexicon.outlets.byName.get(written.toLowerCase());
  if (outlet !== undefined && /^\p{Lu}/u.test(written))
    return { name: outlet.name, kind: "organisation", role: null, gender: null, resolvedBy: "outlet" };
  const kind = lexicon.speakers.kindOf.get(head.lower) ?? (lexicon.titles.heads.has(head.lower) ? "office" : undefined);
  if (nicknamed.test(written)) return { name: written, kind: "person", role: null, gender: null, resolvedBy: "name" };
  if (/^\d{1,3}-year-old$/.test(written))
    return { name: written, kind: "unnamed", role: null, gender: null, resolvedBy: "unnamed" };
  if (lexicon.speakers.never.has(head.lower)) return unresolved;
  // A figure alone is a share or an age whose noun is lost.
  if (/^[\d.,]+(?: ?%| percent| per cent)?$/.test(written)) return unresolved;
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

/** Robert "Bob" Lane */
const nicknamed = /^\p{Lu}\p{Ll}+ ["“'‘]\p{Lu}[^"”’']{1,20}["”'’] \p{Lu}\p{Ll}+$/u;

function textOf(passage: Passage, phrase: Phrase): string {
  const { start, end } = spanOfItems(passage, phrase.first, phrase.last);
  return passage.document.text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[’']s$/, "")
    .trim();
}

/** Remembers titles before names ("Foreign Minister Moreau") and after them ("Moreau, the foreign minister"). */
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
    const before = itemAt(passage, at - 1).lower;
    remember(before === "," && itemAt(passage, at - 2).pos === "NOUN" ? itemAt(passage, at - 2).lower : before);
    while (itemAt(passage, at + 1).name === name) at++;
    if (itemAt(passage, at + 1).lower !== ",") continue;
    for (let next = at + 2; next < at + 9; next++) {
      const item = itemAt(passage, next);
      if (item.pos === "PUNCT" || item.pos === "ADP" || item.pos === "VERB") break;
      remember(item.lower);
    }
  }
}
