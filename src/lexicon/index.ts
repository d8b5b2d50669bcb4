// All word lists. A new list is one file beside this one, its YAML under rules/lexicon/, and one line here.
import { boilerplate } from "./boilerplate.js";
import { changes } from "./changes.js";
import { commonWords } from "./common-words.js";
import { counting } from "./counting.js";
import { currencies } from "./currencies.js";
import { eventVerbs } from "./event-verbs.js";
import { figureScopes } from "./figure-scopes.js";
import { givenNames } from "./given-names.js";
import { hedges } from "./hedges.js";
import { holidays } from "./holidays.js";
import { lengths } from "./lengths.js";
import { measures } from "./measures.js";
import { nameWords } from "./name-words.js";
import { nicknames } from "./nicknames.js";
import { organisationWords } from "./organisation-words.js";
import { outlets } from "./outlets.js";
import type { LexiconPart } from "./part.js";
import { places } from "./places.js";
import { reportingVerbs } from "./reporting-verbs.js";
import { scales } from "./scales.js";
import { scores } from "./scores.js";
import { speakers } from "./speakers.js";
import { spellingVariants } from "./spelling-variants.js";
import { timePhrases } from "./time-phrases.js";
import { timeZones } from "./time-zones.js";
import { titleSynonyms } from "./title-synonyms.js";
import { titles } from "./titles.js";
import { units } from "./units.js";
import { votes } from "./votes.js";

export const lexiconParts = {
  counting,
  changes,
  units,
  currencies,
  hedges,
  scales,
  boilerplate,
  commonWords,
  outlets,
  measures,
  eventVerbs,
  lengths,
  givenNames,
  nameWords,
  organisationWords,
  places,
  titles,
  reportingVerbs,
  speakers,
  holidays,
  timePhrases,
  timeZones,
  nicknames,
  spellingVariants,
  titleSynonyms,
  votes,
  scores,
  figureScopes,
} as const;

type Parts = typeof lexiconParts;

/** The word lists in the form the code uses. */
export type Lexicon = {
  readonly [Name in keyof Parts]: Parts[Name] extends LexiconPart<never, infer Built> ? Built : never;
};

/** Valid data of every list, by part name, as parsed from YAML (or read from the compiled book). */
export type LexiconData = Readonly<Record<string, unknown>>;

/** Builds the lexicon from data that has been validated against each part's schema. */
export function buildLexicon(data: LexiconData): Lexicon {
  const built: Record<string, unknown> = {};
  for (const [key, part] of Object.entries<LexiconPart<never, unknown>>(lexiconParts)) {
    built[key] = part.build(data[part.name] as never);
  }
  return built as Lexicon;
}
