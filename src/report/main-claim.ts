import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";

/**
 * The claim at which a format that knows one place for each finding shows it: the draft's, when a draft is checked, since
 * that is the text that can still be changed; else the first claim of the first position. Null for a finding without claims.
 */
export function mainClaim({ positions }: Finding, draft: string | undefined): Claim | null {
  const claims = positions.flatMap((position) => position.claims);
  return claims.find(({ source }) => source === draft) ?? claims[0] ?? null;
}
