import type { Span } from "./span.js";

/** What kind of speaker: a named person, a title or office, an organisation, sources without a name, or not known. */
export type SpeakerKind = "person" | "office" | "organisation" | "unnamed" | "unknown";

/** Somebody's words, in quotation marks or reported. */
interface Utterance {
  /** The speaker's fullest name in the document, or the words that stand for one ("sources", "the regiment's spokesperson"); null when unresolved. */
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind;
  /** The words that name the speaker next to the cue, pronouns included ("she"), or null. */
  readonly speakerSpan: Span | null;
  /** Title and organisation of the speaker when the text gives them: "spokeswoman for the Special Operations Command". */
  readonly role: string | null;
  /** The cue as written: "said", "according to", "told"; null when there is none. */
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** The outlet to which it was said, or which the source credits for it. */
  readonly outlet: string | null;
  readonly polarity: "affirms" | "denies" | "declines";
  /** How strongly the cue commits its speaker. */
  readonly strength: "neutral" | "strong" | "weak";
  /** Which step of the resolver decided the speaker ("adjacent name", "pronoun", "same speaker continues" …). */
  readonly resolvedBy: string;
}

/** Words inside quotation marks. */
export interface QuoteValue extends Utterance {
  /** The words, without the marks; parts of a split quotation are joined with " … ". */
  readonly content: string;
  readonly parts: readonly Span[];
  /** `speech`: an utterance; `scare`: a word or phrase held at a distance; `title`: the title of a work. */
  readonly use: "speech" | "scare" | "title";
  /** The reported words that it is only a part of: all of "they hear loud and clear the demands". */
  readonly clause?: Span;
}

/** Reported speech without quotation marks (it may hold quotations). */
export interface StatementValue extends Utterance {
  /** The words reported, without speaker and cue. */
  readonly content: string;
  readonly contentSpan: Span;
}

/** Who holds which office. */
export interface RoleValue {
  /** The holder's fullest name in the document, or null when only the title is given. */
  readonly name: string | null;
  readonly nameSpan: Span | null;
  /** The title without organisation or country: "Foreign Minister", "spokeswoman", "professor of international relations". */
  readonly title: string;
  /** Organisation, country or person that the title belongs to, as written: "Special Operations Command", "Ukraine", "Putin". */
  readonly organisation: string | null;
  readonly status: "current" | "former" | "acting" | "deputy" | "elect" | "designate";
}

/** How a source writes a name. */
export interface NameValue {
  readonly name: string;
  readonly entity: "person" | "place" | "organisation";
  /** The fullest form of the same name in the same source. */
  readonly canonical: string;
  /** Persons: given and family name of the fullest form, null when not known. */
  readonly given: string | null;
  readonly family: string | null;
  /** Places: the lexicon's name for all spellings of this place, or null when it is not listed. */
  readonly place: string | null;
  /** How many times the source writes it this way. */
  readonly occurrences: number;
}

/** A run of words in which one copy of a text differs from another. */
export interface PassageValue {
  readonly words: string;
  /** What the other copy has in its place; empty when the words are missing there. */
  readonly counterpart: string;
  /** Id of the other source. */
  readonly against: string;
}
