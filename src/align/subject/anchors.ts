// Whether two values belong to the same named thing. Names match when one is a part of the other ("Qeshm" and "Qeshm
// Island"); an anchor that is only the subject of the clause is weaker evidence than one in the value's own phrase.

import { fold } from "../../lexicon/fold.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { Claim } from "../../model/claim.js";
import type { Anchor } from "../../model/subject.js";
import type { Part } from "./part.js";

export function agreeAnchors(a: Claim, b: Claim, lexicon: Lexicon): Part {
  const [left, right] = [anchorOf(a), anchorOf(b)];
  const detail = `${left?.text ?? "–"} / ${right?.text ?? "–"}`;
  if (left === null || right === null)
    return {
      part: "anchor",
      verdict: "missing",
      detail,
      weight: needsAnchor(a) ? -0.1 : ofAny(a) ? -0.06 : 0,
    };
  const near = left.found === "near" && right.found === "near";
  if (sameNamed(left, right)) return { part: "anchor", verdict: "agrees", detail, weight: near ? 0.25 : 0.18 };
  if (contains(left, lexicon) || contains(right, lexicon))
    return { part: "anchor", verdict: "missing", detail, weight: -0.05 };
  if (near) return { part: "anchor", verdict: "differs", detail, weight: -0.4, apart: true };
  return { part: "anchor", verdict: "differs", detail, weight: -0.15 };
}

/** A country or a state may hold the place that the other source names. */
function contains(anchor: Anchor, lexicon: Lexicon): boolean {
  const kind = lexicon.places.byName.get(fold(anchor.text))?.kind;
  return kind !== undefined && kind !== "city";
}

/** Who says a thing is not what it is about. */
function anchorOf(claim: Claim): Anchor | null {
  const { anchor } = claim.subject;
  if (anchor === null || anchor.found === "near") return anchor;
  return claim.attribution?.speaker === anchor.text ? null : anchor;
}

/** Money and lengths of time that no name goes with may be anybody's. */
function ofAny(claim: Claim): boolean {
  return claim.kind === "money" || claim.kind === "duration";
}

/** Values that every person or thing has its own of say nothing without a name. */
function needsAnchor(claim: Claim): boolean {
  return claim.kind === "age" || claim.kind === "date" || claim.subject.measure === "distance";
}

/** True when the words of one name are all words of the other. */
export function sameNamed(a: Pick<Anchor, "terms">, b: Pick<Anchor, "terms">): boolean {
  const [short, long] = a.terms.length <= b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  return short.length > 0 && short.every((term) => long.includes(term));
}
