// A name as it stands in a text: the contract between what finds names and whatever uses them.
import type { Gender } from "../lexicon/given-names.js";
import type { Span } from "../model/span.js";

export interface NameMention extends Span {
  /** The name as written, without titles or possessive: "Hélène Moreau", "Moreau", "National Rail Board". */
  readonly text: string;
  readonly entity: "person" | "organisation" | "place" | "unknown";
  /** The fullest form of the same name in this document: "Moreau" gives "Hélène Moreau". */
  readonly canonical: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Tokens, as a half-open range of indexes. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Number of the chain of mentions of one and the same; ascending in order of first mention. */
  readonly chain: number;
  /** Persons: given name or names of the fullest form ("Mélanie", "George W."), null when only the family name is known. */
  readonly given: string | null;
  /** Persons: family name with its particles ("van der Leyen"), without suffix; null for a single given name or nickname. */
  readonly family: string | null;
  /** Persons: what given name, form of address or title show. */
  readonly gender: Gender | null;
  /** Places: the name that all spellings of it share in the lexicon ("Kyiv" for "Kiev"), or null. */
  readonly place: string | null;
  /** Organisations: the short form that the text introduces ("CAF"), or null. */
  readonly acronym: string | null;
}
