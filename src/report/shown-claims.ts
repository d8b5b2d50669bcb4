import type { Claim } from "../model/claim.js";
import type { Position } from "../model/finding.js";

/** The claims of a position that a report for people quotes, and how many more stand behind it. */
export interface ShownClaims {
  readonly shown: readonly Claim[];
  /** Claims of sources that are already quoted. */
  readonly repeated: number;
  /** Sources that hold the position and are not quoted. */
  readonly omitted: number;
}

/**
 * Picks one claim for each source, the surest (the first of equals), and at most `limit` sources: a position that a
 * hundred papers share is seen in the first few. The JSON report has them all.
 */
export function shownClaims(position: Position, limit: number): ShownClaims {
  const surest = new Map<string, Claim>();
  for (const claim of position.claims) {
    const known = surest.get(claim.source);
    if (known === undefined || claim.confidence > known.confidence) surest.set(claim.source, claim);
  }
  const shown = [...surest.values()].slice(0, limit);
  return { shown, repeated: position.claims.length - surest.size, omitted: surest.size - shown.length };
}
