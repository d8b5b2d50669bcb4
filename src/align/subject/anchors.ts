// Whether two values belong to the same named thing. Names match when one is a part of the other ("Qeshm" and "Qeshm
// Island") or when both stand for one country ("Ottawa", "the Canadian government"); an anchor that is only the subject
// of the clause is weaker evidence than one in the value's own phrase.
import { countryOf } from "../../lexicon/country-of.js";
import { fold } from "../../lexicon/fold.js";
import type { Lexicon } from "../../lexicon/index.js";
import { withoutLegalForm } from "../../lexicon/legal-form.js";
import type { Claim } from "../../model/claim.js";
import type { Anchor } from "../../model/subject.js";
import type { Part } from "./part.js";

export function agreeAnchors(a: Claim, b: Claim, lexicon: Lexicon): Part {
  const [left, right] = [anchorOf(a, lexicon), anchorOf(b, lexicon)];
  const detail = `${left?.text ?? "–"} / ${right?.text ?? "–"}`;
  if (left === null || right === null) return { part: "anchor", verdict: "missing", detail, weight: missingAnchor(a) };
  const near = left.found === "near" && right.found === "near";
  if (sameNamed(left, right)) return { part: "anchor", verdict: "agrees", detail, weight: near ? 0.25 : 0.18 };
  const [ours, theirs] = [countryOf(left.text, lexicon), countryOf(right.text, lexicon)];
  if (ours !== null && ours === theirs) return { part: "anchor", verdict: "agrees", detail, weight: 0.15 };
  // What somebody does: two who do it are two, and so are the figures of what they do.
  const doing =
    a.subject.facet !== null && a.subject.facet === b.subject.facet && lexicon.measures.acts.has(a.subject.facet);
  if (ours !== null && theirs !== null && (doing || near)) {
    return { part: "anchor", verdict: "differs", detail, weight: -0.4, apart: true };
  }
  // A country or a state may hold the place, or the body, that the other source names.
  if (ours !== null || theirs !== null) return { part: "anchor", verdict: "missing", detail, weight: -0.05 };
  if (near) return { part: "anchor", verdict: "differs", detail, weight: -0.4, apart: true };
  return { part: "anchor", verdict: "differs", detail, weight: doing ? -0.3 : -0.15 };
}

/** Who receives is stated in few sentences; two receivers are two sums. */
export function agreeReceivers(a: Claim, b: Claim, lexicon: Lexicon): Part {
  const [left, right] = [receiversOf(a, lexicon), receiversOf(b, lexicon)];
  const detail = `${left.join(", ") || "–"} / ${right.join(", ") || "–"}`;
  if (left.length === 0 || right.length === 0) return { part: "receiver", verdict: "missing", detail, weight: 0 };
  return left.some((name) => right.includes(name))
    ? { part: "receiver", verdict: "agrees", detail, weight: 0.06 }
    : { part: "receiver", verdict: "differs", detail, weight: -0.2 };
}

function receiversOf(claim: Claim, lexicon: Lexicon): string[] {
  return claim.subject.parties
    .filter(({ role }) => role === "receiver")
    .map(({ name }) => countryOf(name, lexicon) ?? fold(name));
}

/** Who says a thing is not what it is about. */
function anchorOf(claim: Claim, lexicon: Lexicon): Anchor | null {
  const { anchor } = claim.subject;
  if (anchor === null || anchor.found === "near") return anchor;
  const speaker = claim.attribution?.speaker;
  return speaker != null && withoutLegalForm(speaker, lexicon) === anchor.text ? null : anchor;
}

/**
 * Values that every person or thing has its own of say nothing without a name; money and lengths of time may be
 * anybody's; the figures of an event belong to the story's own event.
 */
function missingAnchor(claim: Claim): number {
  if (claim.kind === "age" || claim.kind === "date" || claim.subject.measure === "distance") return -0.1;
  return claim.kind === "money" || claim.kind === "duration" ? -0.06 : 0;
}

/**
 * True when the words of one name are all words of the other. The first word of a long name is that of a family of things
 * (Kestrel, of the Kestrel Nova 3), and a name of three words and more has all its words together.
 */
export function sameNamed(a: Anchor, b: Anchor): boolean {
  const [short, long] = a.terms.length <= b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  if (short.length === 0 || !short.every((term) => long.includes(term))) return false;
  if (short.length === 1) return long.length < 3 || short[0] !== long[0];
  if (short.length < 3 || short.length === long.length) return true;
  return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}
