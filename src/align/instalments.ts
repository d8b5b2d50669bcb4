// "4% this year and 4% next year" is the 8% over two years of another source. Takes groups of figures; gives them without the
// parts of a figure that comes in instalments, where the arithmetic works.
import type { Claim, ClaimOf } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import { buckets } from "./buckets.js";

type Amount = ClaimOf<"percent"> | ClaimOf<"money">;

/** Differences of rounding between a sum and its parts. */
const slack = 1e-6;

/** The groups without such parts; `claims` are all of the story. */
export function withoutInstalments(groups: readonly ClaimGroup[], claims: readonly Claim[]): ClaimGroup[] {
  const inSentence = new Map<Claim, readonly Amount[]>();
  for (const list of buckets(
    claims.filter(isDated),
    ({ source, sentence, kind }) => `${kind} ${source} ${sentence.start}`,
  )) {
    const times = new Set(list.map(({ subject: { period } }) => `${period?.from} ${period?.to}`));
    if (list.length > 1 && times.size === list.length) for (const claim of list) inSentence.set(claim, list);
  }
  if (inSentence.size === 0) return [...groups];
  return groups.map((group) => {
    const kept = group.claims.filter((claim) => !isInstalment(claim, group.claims, inSentence));
    return kept.length === group.claims.length ? group : { ...group, claims: kept };
  });
}

function isDated(claim: Claim): claim is Amount {
  return (
    (claim.kind === "percent" || claim.kind === "money") && claim.subject.period !== null && claim.value.low !== null
  );
}

function isInstalment(
  claim: Claim,
  others: readonly Claim[],
  inSentence: ReadonlyMap<Claim, readonly Amount[]>,
): boolean {
  const list = inSentence.get(claim);
  if (list === undefined) return false;
  const sum = list.reduce((total, { value }) => total + (value.low ?? 0), 0);
  return others.some(
    ({ kind, source, value }) =>
      kind === claim.kind &&
      source !== claim.source &&
      "low" in value &&
      Math.abs((value.low ?? 0) - sum) <= slack * sum,
  );
}
