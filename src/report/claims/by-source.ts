import type { Claim } from "../../model/claim.js";

/** The claims of each source, in their order; a source without any is not in the map. */
export function claimsBySource(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const grouped = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = grouped.get(claim.source);
    if (known === undefined) grouped.set(claim.source, [claim]);
    else known.push(claim);
  }
  return grouped;
}
