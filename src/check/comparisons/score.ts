// Scores of one match. Takes two scores of one stage; says whether the figures of the two sides are the same, whichever is
// written first. Refuses scores of which the texts do not show that they are of one match.
import type { ClaimOf } from "../../model/claim.js";
import { sameName } from "../claim-names.js";
import type { Comparison, ComparisonContext } from "./comparison.js";
import { agree, differ } from "./judgement.js";
import { optionsSchema } from "./options.js";

type Count = ClaimOf<"count">;

export const score: Comparison = {
  name: "score",
  documentation:
    "Judges two scores of one stage of a match (final, half-time, a set). They are compared when both texts name the same two sides, or name one and the same day; then the figures of the two sides must be the same.",
  kinds: ["count"],
  relations: ["same-subject"],
  schema: optionsSchema({}),
  compare(one, other, _options, context) {
    const [a, b] = [scoreOf(one), scoreOf(other)];
    if (a === null || b === null) return agree("no scores");
    if (a.negated || b.negated || a.modality !== "asserted" || b.modality !== "asserted")
      return agree("one of the two is no result");
    if (!ofOneMatch(a, b, context)) return agree("nothing shows that they are of one match");
    return pairOf(a) === pairOf(b) ? agree("the same score") : differ("one match has one score", "contradiction");
  },
};

function scoreOf(claim: { readonly kind: string }): Count | null {
  const count = claim.kind === "count" ? (claim as Count) : null;
  return count?.value.against === undefined ? null : count;
}

/** The figures without regard to order: "lost 1-3" and "won 3-1" are one result. */
function pairOf({ value: { low, against } }: Count): string {
  return [low, against].sort().join("-");
}

function ofOneMatch(a: Count, b: Count, { lexicon }: ComparisonContext): boolean {
  const [left, right] = [a, b].map(({ subject }) => subject.parties.map(({ name }) => name)) as [string[], string[]];
  const shared = left.filter((name) => right.some((their) => sameName(name, their, lexicon)));
  if (shared.length === 2) return true;
  return shared.length === 1 && (left.length === 1 || right.length === 1) && sameDay(a, b);
}

function sameDay(a: Count, b: Count): boolean {
  const [left, right] = [a.subject.period, b.subject.period];
  if (left === null || right === null || left.relation !== "at" || right.relation !== "at") return false;
  if (left.from !== null) return left.from === right.from && left.from.length >= 10;
  return left.weekday !== undefined && left.weekday === right.weekday;
}
