// All word lists. A new list is one file beside this one, its YAML under rules/lexicon/, and one line here.
import type { LexiconPart } from "./part.js";

export const lexiconParts = {} as const;

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
