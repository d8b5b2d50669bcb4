// Whom "she", "they" and "it" stand for before a verb of saying. Unresolved is an answer.
import type { Gender } from "../../lexicon/given-names.js";
import { type Item, itemAt, type Passage } from "./passage.js";
import { type Speaker, type SpeakerMemory, unresolved } from "./speaker.js";

/** How many passages back a pronoun may reach. */
const reach = 6;
/** How many items of a passage are searched for a name: longer passages are lists, not sentences. */
const longestSearch = 120;

/** "she", "they", "it": who spoke last, or who the passages before are about. */
export function ofPronoun(passages: readonly Passage[], index: number, at: number, memory: SpeakerMemory): Speaker {
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
