// Groups for claims that alignment had no reason to bring together: what a requirement is asked of where all sources agree, and
// what one source says of one thing in two places.
import type { Claim } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import type { SourceFacts } from "./context.js";
import { comparePart } from "./parts/compare.js";
import { partNamed } from "./parts/index.js";

/** Words that two sentences must share to tell of one thing, besides equal figures. */
const fewestShared = 2;

/** Claims as a group of their own, as sure as the surest of them. */
export function looseGroup(claims: readonly Claim[]): ClaimGroup {
  const [first] = claims;
  const { measure, head } = first?.subject ?? { measure: null, head: null };
  const confidence = Math.max(...claims.map((claim) => claim.confidence));
  return { relation: "same-subject", claims, about: measure ?? head ?? first?.kind ?? "", confidence, agreement: [] };
}

/** Equal figures of equal things, hedged or not; every other claim is a group of its own. */
export function equalFigures(claims: readonly Claim[]): ClaimGroup[] {
  const buckets = new Map<string, Claim[][]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = buckets.get(key) ?? [];
    const home = known.find(([first]) => first !== undefined && sharesWords(first, claim));
    if (home === undefined) buckets.set(key, [...known, [claim]]);
    else home.push(claim);
  }
  return [...buckets.values()].flat().map(looseGroup);
}

function keyOf(claim: Claim): string {
  const { measure, counted, facet } = claim.subject;
  if (measure === null || !("low" in claim.value)) return claim.id;
  const { low, high } = claim.value;
  return `${claim.kind} ${measure} ${counted} ${facet} ${low ?? high} ${high ?? low}`;
}

function sharesWords({ subject: a }: Claim, { subject: b }: Claim): boolean {
  return a.terms.filter((term) => b.terms.includes(term)).length >= fewestShared;
}

/**
 * What one source says twice of one named thing: figures of one kind and measure that belong to one name, and which
 * no time, verb or modifier keeps apart. Alignment takes two figures that a source states side by side for two things;
 * rules that look within a source ask for exactly these.
 */
export function saidTwice(
  claims: readonly Claim[],
  rules: readonly { readonly kinds: ReadonlySet<string> }[],
  facts: SourceFacts,
): ClaimGroup[] {
  const kinds = new Set(rules.flatMap((rule) => [...rule.kinds]));
  const buckets = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!kinds.has(claim.kind)) continue;
    const { measure, anchor } = claim.subject;
    if (measure === null || anchor === null || anchor.basis !== "stated") continue;
    if (anchor.text === claim.attribution?.speaker) continue;
    const key = `${claim.source} ${claim.kind} ${measure} ${anchor.terms.join(" ")}`;
    const known = buckets.get(key);
    if (known === undefined) buckets.set(key, [claim]);
    else if (known.every((other) => isOneThing(other, claim, facts))) known.push(claim);
  }
  return [...buckets.values()]
    .filter((bucket) => bucket.length > 1)
    .map((bucket) => {
      const group = looseGroup(bucket);
      return { ...group, about: `${group.about} (${bucket[0]?.subject.anchor?.text ?? ""})` };
    });
}

const telling = ["head", "modifiers", "facet", "period", "place"].map(partNamed);

function isOneThing(a: Claim, b: Claim, facts: SourceFacts): boolean {
  const samePeriod = (a.subject.period === null) === (b.subject.period === null) || a.kind === "age";
  return samePeriod && telling.every((part) => comparePart(part, a, b, facts) !== "differs");
}
