// Why two claims met, or why they did not: the same steps that put groups together, told for one pair.
import type { Lexicon } from "../lexicon/index.js";
import { type Claim, figureKinds } from "../model/claim.js";
import type { ClaimGroup, PartAgreement } from "../model/group.js";
import type { Source } from "../model/source.js";
import { overlaps } from "../model/span.js";
import { alignClaims, publicationDates } from "./align.js";
import { agreementOfFigures, leastConfidence } from "./figures.js";
import { storiesOf } from "./stories.js";
import { scopesIn } from "./subject/scopes.js";

/** How two claims stand to each other. */
export interface Meeting {
  readonly a: Claim;
  readonly b: Claim;
  /** The group that holds both, or null when they did not meet. */
  readonly group: ClaimGroup | null;
  /** In one sentence. */
  readonly reason: string;
  /** Part by part, as far as the two were compared. */
  readonly agreement: readonly PartAgreement[];
}

/** Claims whose span holds the words, or shares some of a place where they are written: "killed at least 14". */
export function claimsAtWords(words: string, claims: readonly Claim[], sources: readonly Source[]): Claim[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return [];
  const places = new Map(sources.map(({ id, text }) => [id, placesOf(wanted, text.toLowerCase())]));
  return claims.filter(
    ({ kind, text, source, span }) =>
      kind !== "name" &&
      (text.toLowerCase().includes(wanted) ||
        places.get(source)?.some((start) => overlaps({ start, end: start + wanted.length }, span))),
  );
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** Explains pairs among all claims of a run, in the order given. */
export function explainPairs(
  pairs: readonly (readonly [Claim, Claim])[],
  claims: readonly Claim[],
  sources: readonly Source[],
  lexicon: Lexicon,
): Meeting[] {
  const groups = alignClaims(claims, sources, lexicon);
  return pairs.map(([a, b]) => explainPair(a, b, groups, claims, sources, lexicon));
}

function explainPair(
  a: Claim,
  b: Claim,
  groups: readonly ClaimGroup[],
  claims: readonly Claim[],
  sources: readonly Source[],
  lexicon: Lexicon,
): Meeting {
  const group = groups.find((candidate) => holds(candidate, a) && holds(candidate, b)) ?? null;
  if (group !== null) {
    const reason = `They meet as “${group.relation}”, ${Math.round(group.confidence * 100)}% sure.`;
    return { a, b, group, reason, agreement: group.agreement };
  }
  const storyOf = storiesOf(sources, lexicon);
  if (storyOf.get(a.source) !== storyOf.get(b.source)) {
    return { a, b, group, reason: "Their sources tell different stories, which are never compared.", agreement: [] };
  }
  if (a.kind !== b.kind) {
    return {
      a,
      b,
      group,
      reason: `One is a ${a.kind}, the other a ${b.kind}: they are never compared.`,
      agreement: [],
    };
  }
  if (!figureKinds.includes(a.kind)) {
    return {
      a,
      b,
      group,
      reason: "They have too few telling words in common, or each has a better match.",
      agreement: [],
    };
  }
  const { parts, together, confidence } = agreementOfFigures(a, b, claims, publicationDates(sources), {
    lexicon,
    scopeOf: scopesIn((id) => sources.find((source) => source.id === id)?.text ?? "", lexicon.figureScopes),
  });
  return { a, b, group, reason: reasonApart(a, b, together, confidence), agreement: parts };
}

function reasonApart(a: Claim, b: Claim, together: boolean, confidence: number): string {
  if (a.subject.measure === null || b.subject.measure === null)
    return "The words around one of them do not say what it is a figure of.";
  if (a.subject.measure !== b.subject.measure) {
    return `One is a figure of “${a.subject.measure}”, the other of “${b.subject.measure}”.`;
  }
  if (!together) return "A part of what they are about differs outright.";
  if (confidence < leastConfidence) {
    return `Too little shows that they are about one thing: ${Math.round(confidence * 100)}%, and ${Math.round(leastConfidence * 100)}% is needed.`;
  }
  return "Sources that state both figures side by side use them of two things.";
}

function holds(group: ClaimGroup, claim: Claim): boolean {
  return group.claims.some(({ id }) => id === claim.id || id.startsWith(`${claim.id}/`));
}
