// Judges the claims that a rule selects. Takes a rule and claims of one group; gives their positions, or null when the rule
// has nothing to compare here and leaves the group to the next one.
import type { Claim } from "../model/claim.js";
import type { ClaimGroup } from "../model/group.js";
import type { ComparisonContext } from "./comparisons/comparison.js";
import { comparisonNamed } from "./comparisons/index.js";
import { agree } from "./comparisons/judgement.js";
import type { SourceFacts } from "./context.js";
import { comparePart } from "./parts/compare.js";
import type { SubjectPart } from "./parts/part.js";
import { type Sorted, sortIntoPositions } from "./positions.js";
import type { ReadyRule } from "./select.js";
import { noGraverThan } from "./severity.js";
import { type DistinctValue, distinctValues } from "./values.js";

/** Sorts the claims into positions by the rule's comparison. */
export function judgeClaims(
  claims: readonly Claim[],
  ready: ReadyRule,
  group: ClaimGroup,
  facts: SourceFacts,
): Sorted | null {
  const { rule } = ready;
  const comparison = comparisonNamed(rule.compare.with);
  if (comparison === undefined) return null;
  const bySource = facts.bySource(rule);
  const compared = bySource === null ? claims : bySource.compared(claims);
  if (compared.length < 2) return null;
  const { lineage, lexicon, publishedOf } = facts;
  const context: ComparisonContext = { group, lineage, lexicon, publishedOf };
  const mayMeet = meeting(ready, facts);
  let met = mayMeet === null;
  const sorted = sortIntoPositions(distinctValues(compared, bySource?.profileOf), (a, b) => {
    if (mayMeet?.(a, b) === false) return agree("the rule does not compare them");
    met = true;
    const set = bySource === null ? rule : bySource.between(a.claim.source, b.claim.source);
    if (set === null) return agree("the rule is off between these sources");
    const judgement = comparison.compare(a.claim, b.claim, set.compare.options, context);
    return set === rule ? judgement : noGraverThan(set.severity, judgement);
  });
  return met ? sorted : null;
}

/** Whether the parts that the rule names let two values be compared; null when it names none but what alignment has judged. */
function meeting(ready: ReadyRule, facts: SourceFacts): ((a: DistinctValue, b: DistinctValue) => boolean) | null {
  const same = ready.same.filter(({ aligned }) => aligned === undefined);
  if (same.length === 0 && ready.different.length === 0) return null;
  const differs = differenceIn(facts);
  return (a, b) =>
    same.every((part) => differs(part, a, b) !== "always") &&
    ready.different.every((part) => differs(part, a, b) !== "never");
}

/** Whether claims with one value differ from those with another in a part: all of them, some, or none. */
type Differing = "always" | "sometimes" | "never";

/** Values are few, claims may be thousands: what the claims of a value state in a part is gathered once. */
function differenceIn(facts: SourceFacts) {
  const known = new Map<SubjectPart, Map<DistinctValue, readonly Claim[]>>();
  const representatives = (part: SubjectPart, value: DistinctValue): readonly Claim[] => {
    const ofPart = known.get(part) ?? new Map<DistinctValue, readonly Claim[]>();
    known.set(part, ofPart);
    const found = ofPart.get(value) ?? distinctIn(part, value.claims, facts);
    ofPart.set(value, found);
    return found;
  };
  return (part: SubjectPart, a: DistinctValue, b: DistinctValue): Differing => {
    const verdicts = new Set<boolean>();
    for (const one of representatives(part, a)) {
      for (const other of representatives(part, b)) {
        verdicts.add(comparePart(part, one, other, facts) === "differs");
        if (verdicts.size === 2) return "sometimes";
      }
    }
    return verdicts.has(true) ? "always" : "never";
  };
}

/** How many ways of stating a part are looked at for one value; more are more of the same. */
const mostWays = 40;

function distinctIn(part: SubjectPart, claims: readonly Claim[], facts: SourceFacts): readonly Claim[] {
  const byStated = new Map<string, Claim>();
  for (const claim of claims) {
    const key = part.valuesOf(claim, facts).join("\u0000");
    if (!byStated.has(key)) byStated.set(key, claim);
    if (byStated.size === mostWays) break;
  }
  return [...byStated.values()];
}
