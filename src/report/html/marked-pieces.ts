// Cuts a text at its claims. Takes claims ordered by start, the outer of two nested ones first; gives pieces that nest as
// elements must: of two claims that merely overlap, the later one is cut in two. Each claim is looked at a few times only,
// since a text may be one line of a megabyte.
import type { Claim } from "../../model/claim.js";
import type { Span } from "../../model/span.js";

/** A stretch of text, or of a claim with the pieces inside it. */
export interface MarkedPiece extends Span {
  readonly claim: Claim | null;
  readonly inner: readonly MarkedPiece[];
  /** The claim began in an earlier piece. */
  readonly continued: boolean;
  /** The claim ends with this piece. */
  readonly last: boolean;
}

/** The pieces of each span, end to end and without a gap. The spans are in order and do not overlap. */
export function markedPieces(spans: readonly Span[], claims: readonly Claim[]): readonly (readonly MarkedPiece[])[] {
  let next = 0;
  let begun: Claim[] = [];
  return spans.map((span) => {
    const from = next;
    while (next < claims.length && (claims[next] as Claim).span.start < span.end) next++;
    const touching = [...begun, ...claims.slice(from, next)].filter(({ span: { end } }) => end > span.start);
    begun = unfinished(touching, span.end);
    return cut(span, touching);
  });
}

function cut(span: Span, claims: readonly Claim[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = span.start;
  let next = 0;
  let begun: Claim[] = [];
  for (;;) {
    const claim = begun.shift() ?? claims[next++];
    if (claim === undefined) break;
    const start = Math.max(at, claim.span.start);
    const end = Math.min(span.end, claim.span.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ start: at, end: start, claim: null, inner: [], continued: false, last: true });
    const from = next;
    while (next < claims.length && (claims[next] as Claim).span.start < end) next++;
    const inside = [...begun, ...claims.slice(from, next)];
    begun = unfinished(inside, end);
    const [continued, last] = [start > claim.span.start, end === claim.span.end];
    pieces.push({ start, end, claim, inner: cut({ start, end }, inside), continued, last });
    at = end;
  }
  if (at < span.end) pieces.push({ start: at, end: span.end, claim: null, inner: [], continued: false, last: true });
  return pieces;
}

/** The claims that go on after `end`, the longest first: it will hold the others. */
function unfinished(claims: readonly Claim[], end: number): Claim[] {
  return claims.filter((claim) => claim.span.end > end).sort((a, b) => b.span.end - a.span.end);
}
