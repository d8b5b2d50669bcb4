import type { Claim } from "../model/claim.js";
import type { ClaimGroup, PartAgreement, Relation } from "../model/group.js";

/** A group with its claims in the order of sources and text, and what it is about in the words of its clearest claim. */
export function groupOf(
  relation: Relation,
  claims: readonly Claim[],
  confidence: number,
  agreement: readonly PartAgreement[],
  about?: string,
): ClaimGroup {
  const ordered = [...claims].sort(bySourceAndPlace);
  return {
    relation,
    claims: ordered,
    about: about ?? subjectInWords(ordered),
    confidence: Math.round(confidence * 1000) / 1000,
    agreement: agreement.map(({ part, verdict, detail }) => ({ part, verdict, detail })),
  };
}

function bySourceAndPlace(a: Claim, b: Claim): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** "aid (Canada)", "dead", "depth": the measure and, where one is stated, what it belongs to. */
function subjectInWords(claims: readonly Claim[]): string {
  const measure = claims.find((claim) => claim.subject.measure !== null)?.subject.measure ?? claims[0]?.kind ?? "";
  const anchor =
    claims.find((claim) => claim.subject.anchor?.found === "near") ??
    claims.find((claim) => claim.subject.anchor !== null);
  const name = anchor?.subject.anchor?.text;
  return name === undefined ? measure : `${measure} (${name})`;
}
