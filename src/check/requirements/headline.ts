// A figure of the headline must be borne out by the text below it. Takes the claims of one source; refuses to judge a figure
// that stands in the text, that the text does not come back to, or of which it gives several.
import type { Claim, ClaimKind } from "../../model/claim.js";
import { scopeOf } from "../../text/figure-scope.js";
import { amount } from "../comparisons/amount.js";
import { optionsSchema, type Share, shareSchema } from "../comparisons/options.js";
import type { SourceFacts } from "../context.js";
import { looseGroup } from "../loose-groups.js";
import { comparePart } from "../parts/compare.js";
import { partNamed } from "../parts/index.js";
import { distinctValues } from "../values.js";
import type { Examination, Requirement } from "./requirement.js";

/** Options of `headline`; see its schema. */
export type HeadlineOptions = { readonly tolerance?: Share; readonly approximate?: Share };

const kinds: readonly ClaimKind[] = ["money", "count", "percent", "measure", "age"];

/** In none of these may the headline's figure differ from the one below it. */
const parts = ["head", "modifiers", "facet", "anchor", "receiver"].map(partNamed);

export const headline: Requirement<HeadlineOptions> = {
  name: "headline",
  documentation:
    "The figure of a headline must be the one that the text below it gives. Asked only where the text gives one figure of the same thing.",
  kinds,
  relations: [],
  takes: "source",
  schema: optionsSchema({
    tolerance: shareSchema("How far apart two figures without a hedge may lie, when one is a coarse rounding.", "2%"),
    approximate: shareSchema("How far apart they may lie when one is hedged.", "10%"),
  }),
  examine(claims, options, facts) {
    if (!claims.some(({ zone }) => zone === "headline")) return null;
    for (const above of claims) {
      if (above.zone !== "headline" || above.subject.measure === null) continue;
      const found = judgeHeadline(above, claims, options, facts);
      if (found !== null) return found;
    }
    return null;
  },
};

function judgeHeadline(
  above: Claim,
  claims: readonly Claim[],
  options: HeadlineOptions,
  facts: SourceFacts,
): Examination | null {
  // Whatever else the text tells, the headline's own figure is borne out when it stands there.
  if (claims.some((claim) => claim.zone !== "headline" && statesFigureOf(above, claim))) return null;
  const below = claims.filter((claim) => isSameThing(above, claim, facts));
  const values = distinctValues(below);
  const figures = new Set(below.map(({ value }) => ("low" in value ? `${value.low} ${value.high}` : "")));
  if (figures.size !== 1) return null;
  const { lineage, lexicon, publishedOf } = facts;
  const context = { group: looseGroup([above, ...below]), lineage, lexicon, publishedOf };
  const judgements = values.map(({ claim }) => amount.compare(above, claim, options, context));
  const [first] = judgements;
  if (first === undefined || judgements.some(({ compatible }) => compatible) || first.compatible) return null;
  const { reason, nature, severity } = first;
  return { positions: [{ claims: [above] }, { claims: below }], reason, nature, ...(severity && { severity }) };
}

function statesFigureOf(above: Claim, { kind, value }: Claim): boolean {
  if (kind !== above.kind || !("low" in value) || !("low" in above.value)) return false;
  return (value.low ?? value.high) === (above.value.low ?? above.value.high);
}

/** A figure of the text of the same kind and measure that no part of its subject keeps apart; background has a time of its own. */
function isSameThing(above: Claim, claim: Claim, facts: SourceFacts): boolean {
  const { kind, zone, subject, negated } = claim;
  return (
    zone !== "headline" &&
    kind === above.kind &&
    subject.measure === above.subject.measure &&
    negated === above.negated &&
    (subject.period?.from ?? null)?.length !== 4 &&
    isOfTheWhole(claim, facts) &&
    parts.every((part) => comparePart(part, above, claim, facts) !== "differs")
  );
}

/** Neither an earlier figure ("up from 38,000") nor that of a part ("against severe disease"). */
function isOfTheWhole(claim: Claim, facts: SourceFacts): boolean {
  const { isEarlier, part } = scopeOf(claim, facts.sentenceOf(claim), facts.lexicon.figureScopes);
  return !isEarlier && part === null;
}
