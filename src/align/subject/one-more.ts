// Acts of one kind that come one after the other: "a third man was arrested on Friday" is not the arrest of Thursday.
import type { Claim } from "../../model/claim.js";
import type { Part } from "./part.js";

const ordinals = /^(?:second|third|fourth|fifth|sixth|seventh|another|further|additional)$/;

/** Keeps the times of two acts apart when only one of the sentences counts them, or both do otherwise. */
export function agreeOneMore(a: Claim, b: Claim): Part {
  const counted = (claim: Claim) =>
    claim.kind === "date"
      ? [...claim.subject.terms, ...claim.subject.modifiers].find((word) => ordinals.test(word))
      : undefined;
  const [left, right] = [counted(a), counted(b)];
  const detail = `${left ?? "–"} / ${right ?? "–"}`;
  return left === right
    ? { part: "one more", verdict: "missing", detail, weight: 0 }
    : { part: "one more", verdict: "differs", detail, weight: -0.4, apart: true };
}
