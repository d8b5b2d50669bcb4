/** What a claim is about. A part that is null or empty is missing, and missing is compatible with anything. */
export interface Subject {
  /** The lexicon's class of what is counted, paid or measured ("dead", "troops", "aid", "depth"), or the head noun's lemma. */
  readonly measure: string | null;
  /** The head noun as written, with its modifiers: "Navy divers". */
  readonly head: string | null;
  /** The lexicon's class of the head noun, or its lemma: "people" for ten dead, "troops" for ten soldiers killed. */
  readonly counted: string | null;
  /** Words that restrict the head, as lemmas; names and peoples keep their capital: ["CAF"], ["Russian"], ["homeless"]. */
  readonly modifiers: readonly string[];
  /** The verb's facet as the lexicon classes it: "kill", "injure", "pledge", "pay", "deploy" … */
  readonly facet: string | null;
  /** The named thing that the value belongs to (person, place, body, event), when one is found near it. */
  readonly anchor: Anchor | null;
  /** Names in the clause with the part they play. */
  readonly parties: readonly Party[];
  /** Places in the sentence. */
  readonly places: readonly string[];
  /** The time the claim speaks of, when the sentence gives one other than the value itself. */
  readonly period: Period | null;
  /** A figure of the sentence that tells its event from others of the same kind: the magnitude of the earthquake. */
  readonly identity: { readonly measure: string; readonly value: number } | null;
  /** Content words of the sentence, lemmas in lower case, without the value itself; the index is built on them. */
  readonly terms: readonly string[];
}

export interface Anchor {
  readonly text: string;
  readonly terms: readonly string[];
  /** `stated` in the clause, or `implied`: the story's own event or the document's main person. */
  readonly basis: "stated" | "implied";
  /** How it was found, surest first: `near` in the phrase of the value itself, `clause` as the subject of its clause. */
  readonly found: "near" | "clause";
}

export interface Party {
  readonly role: "giver" | "receiver" | "agent" | "patient" | "possessor" | "other";
  readonly name: string;
}

export interface Period {
  /** All that is known of the day when the source has no date of its own; Monday = 1. */
  readonly weekday?: number;
  /** Month or month and day, `09` or `09-11`, when the year is not known. */
  readonly monthDay?: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly relation: "at" | "since" | "until" | "before" | "after";
}

/** The subject about which nothing is known. */
export const unknownSubject: Subject = {
  measure: null,
  head: null,
  counted: null,
  modifiers: [],
  facet: null,
  anchor: null,
  parties: [],
  places: [],
  period: null,
  identity: null,
  terms: [],
};

/** The measure of a date of birth, whose anchor is the person born then. */
export const birthMeasure = "birth";
