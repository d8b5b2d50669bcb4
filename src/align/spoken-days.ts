// "Today I drove across it": the day of speaking, which is not that of printing. Takes the claims of a story; gives them
// without the days that are reckoned from the moment of speech inside quotation marks.
import type { Claim } from "../model/claim.js";
import { contains } from "../model/span.js";

/** The claims but for today, tonight and the like in somebody's mouth. */
export function withoutSpokenDays(claims: readonly Claim[]): readonly Claim[] {
  const quotes = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== "quote") continue;
    const own = quotes.get(claim.source);
    if (own === undefined) quotes.set(claim.source, [claim]);
    else own.push(claim);
  }
  return claims.filter((claim) => {
    if (claim.kind !== "date" || claim.value.weekday !== undefined) return true;
    const reckoned = claim.value.implied?.includes("day") === true && !/\d/.test(claim.text);
    return !reckoned || quotes.get(claim.source)?.some(({ span }) => contains(span, claim.span)) !== true;
  });
}
