// Titles that people hold, and the words that stand around them.
import { fold, wordsOf } from "./fold.js";
import type { Gender } from "./given-names.js";
import type { LexiconPart } from "./part.js";
import { spacedWords } from "./text-lists.js";

export interface TitlesData {
  readonly heads: string;
  readonly offices: string;
  readonly speakers: string;
  readonly female: string;
  readonly male: string;
  readonly modifiers: string;
  readonly after: string;
  readonly status: Readonly<Record<TitleStatus, string>>;
  readonly abbreviations: string;
  readonly honorifics: string;
  readonly "feminine honorifics": string;
  readonly "masculine honorifics": string;
  readonly relatives: string;
  readonly "feminine relatives": string;
  readonly "masculine relatives": string;
}

export type TitleStatus = "former" | "acting" | "deputy" | "elect" | "designate";

export interface Titles {
  /** Nouns that name an office, rank or profession: "minister". Folded singulars. */
  readonly heads: ReadonlySet<string>;
  /** Heads that may stand alone for their holder: "the minister said". */
  readonly offices: ReadonlySet<string>;
  /** Heads that make a holder without a name when a body is given: "a Foreign Ministry spokesman". */
  readonly speakers: ReadonlySet<string>;
  /** Words before a head that belong to the title: "defence", "chief". */
  readonly modifiers: ReadonlySet<string>;
  /** Words after a head that belong to the title: "general" in "attorney general". */
  readonly after: ReadonlySet<string>;
  /** Word to the status it tells: "ex" gives "former". */
  readonly statusOf: ReadonlyMap<string, TitleStatus>;
  /** Abbreviation without its point to its head: "sen" gives "senator". */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Forms of address: "mr". */
  readonly honorifics: ReadonlySet<string>;
  /** Relatives and other nouns that introduce a name without a role: "wife". */
  readonly relatives: ReadonlySet<string>;
  /** Gender that a title, a form of address or a relative's noun shows. */
  readonly genderOf: ReadonlyMap<string, Gender>;
}

const list = spacedWords;
const properties = {
  heads: list,
  offices: list,
  speakers: list,
  female: list,
  male: list,
  modifiers: list,
  after: list,
  status: {
    type: "object",
    additionalProperties: false,
    required: ["former", "acting", "deputy", "elect", "designate"],
    properties: { former: list, acting: list, deputy: list, elect: list, designate: list },
  },
  abbreviations: list,
  honorifics: list,
  "feminine honorifics": list,
  "masculine honorifics": list,
  relatives: list,
  "feminine relatives": list,
  "masculine relatives": list,
};

export const titles: LexiconPart<TitlesData, Titles> = {
  name: "titles",
  documentation:
    "Titles of people (heads such as minister, what stands before and after them, abbreviations), forms of address, relatives.",
  schema: { type: "object", additionalProperties: false, required: Object.keys(properties), properties },
  build(data) {
    const set = (words: string) => new Set(wordsOf(words).map(fold));
    const genderOf = new Map<string, Gender>();
    for (const key of ["female", "feminine honorifics", "feminine relatives"] as const)
      for (const word of set(data[key])) genderOf.set(word, "female");
    for (const key of ["male", "masculine honorifics", "masculine relatives"] as const)
      for (const word of set(data[key])) genderOf.set(word, "male");
    const statusOf = new Map<string, TitleStatus>();
    for (const [status, words] of Object.entries(data.status) as [TitleStatus, string][])
      for (const word of set(words)) statusOf.set(word, status);
    return {
      heads: set(data.heads),
      offices: set(data.offices),
      speakers: set(data.speakers),
      modifiers: set(data.modifiers),
      after: set(data.after),
      statusOf,
      abbreviations: new Map(wordsOf(data.abbreviations).map((pair) => pair.split("=") as [string, string])),
      honorifics: set(data.honorifics),
      relatives: set(data.relatives),
      genderOf,
    };
  },
};
