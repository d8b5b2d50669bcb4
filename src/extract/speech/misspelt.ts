// A name printed wrongly: "Foreign Minister Hélène Moreau said …" and then "Morau added". Takes a bare name that stands for
// nobody in the text; gives the person who has spoken before when one slip of the pen makes the names the same.
import { distance } from "fastest-levenshtein";
import { fold } from "../../lexicon/fold.js";
import type { NameMention } from "../../text/name.js";
import type { Speaker, SpeakerMemory } from "./speaker.js";

const shortest = 3;
/** Utterances that are looked through. */
const remembered = 60;

/**
 * The one person who has spoken before under a fuller name, and whose family name is the same but for one letter added,
 * dropped or changed, or two letters swapped. The printed form stays in `speakerSpan`.
 */
export function misspelt(name: NameMention, memory: SpeakerMemory): Speaker | null {
  if (name.entity === "organisation" || name.entity === "place") return null;
  if (name.canonical !== name.text || name.lastToken - name.firstToken !== 1) return null;
  const written = fold(name.text);
  let found: Speaker | null = null;
  for (const { speaker } of memory.said.slice(-remembered)) {
    if (speaker.kind !== "person" || speaker.name === null || !speaker.name.includes(" ")) continue;
    if (!isOneSlip(written, fold(speaker.name.split(" ").at(-1) as string))) continue;
    if (found !== null && found.name !== speaker.name) return null;
    found = speaker;
  }
  return found === null ? null : { ...found, resolvedBy: "misspelt name" };
}

/** True when one letter added, dropped or changed, or two swapped, makes one word the other. First letters agree. */
function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < shortest) return false;
  const edits = distance(a, b);
  return edits === 1 || (edits === 2 && a.length === b.length && sorted(a) === sorted(b));
}

function sorted(word: string): string {
  return [...word].sort().join("");
}
