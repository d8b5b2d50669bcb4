// Equal values are judged once: claims of a group are gathered under a key that says all that a comparison looks at.
import type { Claim } from "../model/claim.js";

/** One value of a group, with every claim that gives it in the same way. */
export interface DistinctValue {
  readonly key: string;
  /** The claim that stands for them all: the most certain one, then the first. */
  readonly claim: Claim;
  readonly claims: readonly Claim[];
}

/**
 * Claims of a group by their values; in the order of the keys, so that the order of the claims does not matter. Sources of
 * different profiles are judged by different settings, so their values stay apart.
 */
export function distinctValues(claims: readonly Claim[], profileOf?: (source: string) => string): DistinctValue[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = profileOf === undefined ? keyOf(claim) : `${keyOf(claim)} ${profileOf(claim.source)}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [claim]);
    else known.push(claim);
  }
  return [...byKey]
    .map(([key, claims]) => ({ key, claim: claims.reduce((a, b) => (byCertainty(b, a) < 0 ? b : a)), claims }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function byCertainty(a: Claim, b: Claim): number {
  return b.confidence - a.confidence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The value as text, without anything that depends on where in a source it stands. */
export function valueKey(claim: Claim): string {
  switch (claim.kind) {
    case "quote":
      return JSON.stringify([claim.value.content, claim.value.speaker, claim.value.speakerKind, claim.value.polarity]);
    case "statement":
      return JSON.stringify([claim.value.speaker, claim.value.speakerKind, claim.value.polarity]);
    case "role":
      return JSON.stringify([claim.value.name, claim.value.title, claim.value.organisation, claim.value.status]);
    case "name":
      return claim.value.name;
    case "passage":
      return claim.value.words;
    case "count":
      return JSON.stringify([claim.value, claim.subject.counted]);
    default:
      return JSON.stringify(claim.value);
  }
}

function keyOf(claim: Claim): string {
  const speaker = claim.attribution === null ? "" : `${claim.attribution.speakerKind} ${claim.attribution.speaker}`;
  return `${claim.kind} ${valueKey(claim)} ${claim.modality} ${claim.negated} ${speaker}`;
}
