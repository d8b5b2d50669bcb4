import type { Comparison, Judgement } from "../../../src/check/comparisons/comparison.js";
import type { Claim } from "../../../src/model/claim.js";
import { book, groupOf, lineageOf } from "../../builders.js";

/** One comparison of two claims, with the shipped word lists and no lineage; `published` by source. */
export function judged(
  comparison: Comparison<never>,
  a: Claim,
  b: Claim,
  options: Readonly<Record<string, unknown>> = {},
  published: Readonly<Record<string, string>> = {},
): Judgement {
  return (comparison as Comparison).compare(a, b, options, {
    group: groupOf([a, b]),
    lineage: lineageOf([a.source, b.source]),
    lexicon: book.lexicon,
    publishedOf: (source) => published[source] ?? null,
  });
}

/** "agree", or "nature" with the lowered severity if any: "contradiction", "spelling info". */
export function verdict(judgement: Judgement): string {
  if (judgement.compatible) return "agree";
  return judgement.severity === undefined ? judgement.nature : `${judgement.nature} ${judgement.severity}`;
}
