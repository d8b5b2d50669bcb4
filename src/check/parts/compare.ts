import type { Claim } from "../../model/claim.js";
import type { SourceFacts } from "../context.js";
import type { PartVerdict, SubjectPart } from "./part.js";

/** How two claims stand to each other in one part: they agree when one of the values of each is the same. */
export function comparePart(part: SubjectPart, a: Claim, b: Claim, facts: SourceFacts): PartVerdict {
  const [left, right] = [part.valuesOf(a, facts), part.valuesOf(b, facts)];
  if (left.length === 0 || right.length === 0) return "missing";
  const same = part.sameValue ?? equal;
  return left.some((one) => right.some((other) => same(one, other, facts.lexicon))) ? "agrees" : "differs";
}

function equal(a: string, b: string): boolean {
  return a === b;
}
