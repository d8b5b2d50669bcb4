// Words in which copies of one text differ, as groups of two passages each.
import type { ClaimOf } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import type { Source } from "../model/source.js";
import type { Span } from "../model/span.js";
import { unknownSubject } from "../model/subject.js";
import { groupOf } from "./group.js";

/** One difference between two copies; found by the lineage stage. */
export interface PassageDifference {
  readonly a: { readonly source: Source; readonly span: Span };
  readonly b: { readonly source: Source; readonly span: Span };
}

export function alignCopies(differences: readonly PassageDifference[]): ClaimGroup[] {
  return differences.map(({ a, b }) => {
    const left = a.source.text.slice(a.span.start, a.span.end);
    const right = b.source.text.slice(b.span.start, b.span.end);
    return groupOf(
      "copy",
      [passage(a.source, a.span, right, b.source.id), passage(b.source, b.span, left, a.source.id)],
      0.95,
      [{ part: "text", verdict: "agrees", detail: "copies of one text" }],
      `“${left}” / “${right}”`,
    );
  });
}

function passage(source: Source, span: Span, counterpart: string, against: string): ClaimOf<"passage"> {
  const words = source.text.slice(span.start, span.end);
  const block = source.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  return {
    kind: "passage",
    id: `${source.id}#passage-${span.start}`,
    source: source.id,
    span,
    text: words,
    sentence: sentenceAround(source.text, span, block ?? span),
    zone: block?.zone ?? "body",
    value: { words, counterpart, against },
    hedge: null,
    confidence: 0.95,
    subject: unknownSubject,
    negated: false,
    modality: "asserted",
    attribution: null,
  };
}

/** The sentence by its punctuation; copies are compared as text, before any analysis. */
function sentenceAround(text: string, span: Span, block: Span): Span {
  let start = span.start;
  while (start > block.start && !/[.!?]\s/.test(text.slice(start - 2, start))) start--;
  let end = span.end;
  while (end < block.end && !/[.!?]/.test(text.charAt(end - 1))) end++;
  return { start, end };
}
