// What is known of a speaker, and of those who have spoken so far.
import type { Gender } from "../../lexicon/given-names.js";
import type { SpeakerKind } from "../../model/utterance.js";

/** Whose word it is. */
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
  /** Head of a title to the person who bears it in this text: "minister" to Moreau. */
  readonly holders: Map<string, Speaker>;
}
