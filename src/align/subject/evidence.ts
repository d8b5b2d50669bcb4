// What two sentences and their sources show as a whole: the words in common, and how many such figures a source gives.
import type { Claim } from "../../model/claim.js";
import { likeness } from "../weights.js";
import type { Part } from "./part.js";

/** Words that both sentences have. */
export function agreeTerms(a: Claim, b: Claim, weight: (term: string) => number): Part {
  const shared = likeness(a.subject.terms, b.subject.terms, weight);
  const common = a.subject.terms.filter((term) => b.subject.terms.includes(term));
  return {
    part: "terms",
    verdict: common.length === 0 ? "missing" : "agrees",
    detail: common.join(" "),
    weight: 0.5 * shared,
  };
}

/** A source that gives many figures for one measure tells of many events, and any two of them may be of two. */
export function agreeSingleness(a: Claim, b: Claim, figuresOf: (claim: Claim) => number): Part {
  const most = Math.max(figuresOf(a), figuresOf(b));
  const detail = `up to ${most} ${most === 1 ? "figure" : "figures"} in one source`;
  if (a.kind === "date" || most < 3) return { part: "singleness", verdict: "agrees", detail, weight: 0 };
  return { part: "singleness", verdict: "missing", detail, weight: -Math.min(0.2, 0.06 * (most - 2)) };
}
