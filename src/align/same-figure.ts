// One figure that sources attach to different things: "40 drivers every two weeks" and "40 tours … every two
// weeks". Two figures standing together in two papers are hardly chance; that they count other things then is a slip.
import type { Claim } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { buckets } from "./buckets.js";
import { valueKeyOf } from "./figure-nodes.js";
import { groupOf } from "./group.js";

/** How many characters apart two figures may stand and still be said of one thing. */
const neighbourhood = 90;
const companions = new Set(["money", "percent", "measure", "duration", "count"]);

interface Pair {
  readonly claim: Claim;
  readonly key: string;
  readonly companion: Claim;
}

export function alignSameFigures(claims: readonly Claim[]): ClaimGroup[] {
  const pairs = buckets(claims, (claim) => claim.source).flatMap(pairsOf);
  return buckets(pairs, (pair) => pair.key)
    .filter((bucket) => bucket.length > 1 && new Set(bucket.map(({ claim }) => claim.source)).size > 1)
    .filter((bucket) => new Set(bucket.map(({ claim }) => claim.subject.counted)).size > 1)
    .map((bucket) => {
      const { claim, companion } = bucket[0] as Pair;
      const detail = `${claim.text} beside ${companion.text}`;
      return groupOf("same-figure", [...new Set(bucket.map((pair) => pair.claim))], 0.7, [
        { part: "figure", verdict: "agrees", detail },
      ]);
    });
}

/** Each exact count of ten or more with each other kind of figure that stands near it. */
function pairsOf(claims: readonly Claim[]): Pair[] {
  const pairs: Pair[] = [];
  for (const claim of claims) {
    if (claim.kind !== "count" || claim.subject.counted === null || claim.value.against !== undefined) continue;
    const { low, high } = claim.value;
    if (low === null || low !== high || low < 10) continue;
    for (const companion of claims) {
      if (companion.kind === "count" || !companions.has(companion.kind)) continue;
      const gap = Math.max(companion.span.start - claim.span.end, claim.span.start - companion.span.end);
      if (gap > neighbourhood) continue;
      const key = `${low} ${companion.kind} ${valueKeyOf(companion)}`;
      if (!pairs.some((pair) => pair.claim === claim && pair.key === key)) pairs.push({ claim, key, companion });
    }
  }
  return pairs;
}
