// "It is Lindqvist, not Lindquist": a spelling that a source names only to take it back.
import type { Claim } from "../model/claim.js";

/** The end of what stands before such a name. */
const takenBack =
  /(?:,|\() ?(?:and )?not $|\b(?:misspelled|misspelt|misnamed|misidentified|incorrectly|wrongly|mistakenly)\b[^.;]{0,60}\bas $/i;

/** The longest such beginning, in characters. */
const reach = 100;

/** The claims but for names that a source writes once, and there as a mistake. */
export function withoutCorrected(claims: readonly Claim[], textOf: (source: string) => string): readonly Claim[] {
  return claims.filter((claim) => {
    if (claim.kind !== "name" || claim.value.occurrences > 1) return true;
    const { start } = claim.span;
    return !takenBack.test(textOf(claim.source).slice(Math.max(0, start - reach), start));
  });
}
