// A position as a finding shows it: words, claims in reading order, and how many origins stand behind it.
import type { Claim } from "../model/claim.js";
import type { Position } from "../model/finding.js";
import type { SourceFacts } from "./context.js";
import { withStanding } from "./standing.js";
import { valueWords } from "./value-words.js";
import type { DistinctValue } from "./values.js";

/**
 * Positions with the best supported first; between equals, the one published first, then by the value's words. Each with
 * how it stands to the others.
 */
export function orderedPositions(sorted: readonly (readonly DistinctValue[])[], facts: SourceFacts): Position[] {
  const positions = sorted.map((values) => positionOf(values, facts));
  return withStanding(positions, facts).sort(
    (a, b) =>
      b.origins - a.origins ||
      compareText(firstPublished(a, facts), firstPublished(b, facts)) ||
      compareText(a.value, b.value) ||
      compareText(a.claims[0]?.id ?? "", b.claims[0]?.id ?? ""),
  );
}

function positionOf(values: readonly DistinctValue[], facts: SourceFacts): Position {
  const claims = values
    .flatMap((value) => value.claims)
    .sort(
      (a, b) =>
        compareText(facts.publishedOf(a.source) ?? "9", facts.publishedOf(b.source) ?? "9") ||
        compareText(a.source, b.source) ||
        a.span.start - b.span.start ||
        compareText(a.id, b.id),
    );
  // The value that most claims give, in the words of the clearest of them; of a name, its fullest form.
  const main = values.reduce((a, b) => (isClearer(b, a) ? b : a));
  return {
    value: valueWords(main.claim),
    claims,
    origins: new Set(claims.map((claim) => facts.originOf(claim.source))).size,
  };
}

function isClearer(a: DistinctValue, b: DistinctValue): boolean {
  const longer = wordsOfName(a.claim) - wordsOfName(b.claim);
  return longer !== 0 ? longer > 0 : a.claims.length > b.claims.length;
}

function wordsOfName(claim: Claim): number {
  return claim.kind === "name" ? claim.value.name.split(/\s+/).length : 0;
}

function firstPublished({ claims }: Position, facts: SourceFacts): string {
  const published = claims.map(({ source }) => facts.publishedOf(source) ?? "9");
  return published.sort(compareText)[0] ?? "9";
}

/** Order of code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The claims of a position that one source makes. */
export function claimsOfSource(position: Position, source: string): readonly Claim[] {
  return position.claims.filter((claim) => claim.source === source);
}
