// Words and names by which a capitalised name is an organisation, or a place or building.
import { entriesOf, fold, wordsOf } from "./fold.js";
import type { LexiconPart } from "./part.js";
import { commaEntries, spacedWords } from "./text-lists.js";

export interface OrganisationWordsData {
  readonly heads: string;
  readonly names: string;
  readonly general: string;
  readonly places: string;
  readonly legalForms: string;
}

export interface OrganisationWords {
  /** Words inside a name that make it an organisation: "ministry", "inc.". Folded. */
  readonly heads: ReadonlySet<string>;
  /** Folded names of well-known bodies to the name that reports show. */
  readonly names: ReadonlyMap<string, string>;
  /** Nouns by which a text may call almost any body that another text names: "company", "group". Folded. */
  readonly general: ReadonlySet<string>;
  /** Words inside a name that make it a place or building: "county", "airport". Folded. */
  readonly places: ReadonlySet<string>;
  /** Legal forms that end a company's name, as written but without points: "Inc", "plc", "AG". Case counts. */
  readonly legalForms: ReadonlySet<string>;
}

export const organisationWords: LexiconPart<OrganisationWordsData, OrganisationWords> = {
  name: "organisation-words",
  documentation:
    "Words that make a capitalised name an organisation or a place, and bodies that news names without such a word.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["heads", "names", "general", "places", "legalForms"],
    properties: {
      heads: spacedWords,
      names: commaEntries,
      general: spacedWords,
      places: spacedWords,
      legalForms: spacedWords,
    },
  },
  build(data) {
    const names = new Map<string, string>();
    for (const entry of entriesOf(data.names)) {
      const spellings = entry.split("|").map((name) => name.trim());
      for (const spelling of spellings) names.set(fold(spelling), spellings[0] as string);
    }
    return {
      heads: new Set(wordsOf(data.heads).map(fold)),
      names,
      general: new Set(wordsOf(data.general).map(fold)),
      places: new Set(wordsOf(data.places).map(fold)),
      legalForms: new Set(wordsOf(data.legalForms)),
    };
  },
};
