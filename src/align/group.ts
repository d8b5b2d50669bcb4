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
  // Of a time the measure is a verb, which says nothing by itself: what it happened to does.
  const happened = claims.every(({ kind }) => kind === "date") ? commonHead(claims) : null;
  if (happened !== null) return name === undefined || name.includes(happened) ? happened : `${happened} (${name})`;
  return name === undefined ? measure : `${measure} (${name})`;
}

/** The noun that most of the claims go with, the first of equals. */
function commonHead(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>();
  for (const { subject } of claims) {
    const noun = subject.head?.split(/\s+/).at(-1)?.toLowerCase();
    if (noun !== undefined) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [noun, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = noun;
  return best;
}
