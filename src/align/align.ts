// Claims of all sources to groups that speak of the same thing. Takes what the extractors found and how the sources
// depend on each other; gives groups with the reasons for them; judges no values. Candidates come from indexes.
import type { Lexicon } from "../lexicon/index.js";
import type { Claim } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import type { Source } from "../model/source.js";
import { withoutCorrected } from "./corrected-names.js";
import { withCounterparts } from "./counterparts.js";
import { alignFigures } from "./figures.js";
import { withoutInstalments } from "./instalments.js";
import { alignNames } from "./names.js";
import { reconciled } from "./parts.js";
import { alignQuotations } from "./quotations.js";
import { alignRoles } from "./roles.js";
import { alignSameFigures } from "./same-figure.js";
import { withoutSpokenDays } from "./spoken-days.js";
import { alignStatements } from "./statements.js";
import { storiesOf } from "./stories.js";
import { scopesIn } from "./subject/scopes.js";

/** Groups of claims about the same thing, in a fixed order. Claims of sources on unrelated stories never share a group. */
export function alignClaims(claims: readonly Claim[], sources: readonly Source[], lexicon: Lexicon): ClaimGroup[] {
  const storyOf = storiesOf(sources, lexicon);
  const byStory = new Map<number, Claim[]>();
  for (const claim of claims) {
    const story = storyOf.get(claim.source) ?? -1;
    const list = byStory.get(story);
    if (list === undefined) byStory.set(story, [claim]);
    else list.push(claim);
  }
  const published = publicationDates(sources);
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const textOf = (source: string) => texts.get(source) ?? "";
  const scopeOf = scopesIn(textOf, lexicon.figureScopes);
  return [...byStory.values()].flatMap((story) => {
    const quotations = alignQuotations(story);
    const told = withoutSpokenDays(story);
    const figures = alignFigures(told, published, { lexicon, scopeOf });
    return [
      ...reconciled(
        withoutInstalments(withCounterparts(figures, told, { lexicon, published, scopeOf }), told),
        told,
        textOf,
      ),
      ...alignSameFigures(story),
      ...quotations,
      ...alignStatements(story),
      ...alignNames(withoutCorrected(story, textOf), quotations, lexicon),
      ...alignRoles(story, quotations, lexicon),
    ];
  });
}

/** Source id to its publication date, ISO, or null. */
export function publicationDates(sources: readonly Source[]): ReadonlyMap<string, string | null> {
  return new Map(sources.map((source) => [source.id, source.published?.value ?? null]));
}
