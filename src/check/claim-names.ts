// The names that play a part in a claim, and whether two names can be one: for the conditions and parts of a rule.
import { countryOf } from "../lexicon/country-of.js";
import { fold } from "../lexicon/fold.js";
import type { Lexicon } from "../lexicon/index.js";
import type { Claim } from "../model/claim.js";

/** Parts that a name can play in a claim. */
export type NamedPart = "giver" | "receiver" | "who" | "of" | "party";

/** The names that play the part, as written; empty when the text names none. */
export function namesIn(claim: Claim, part: NamedPart): readonly string[] {
  const { anchor, parties } = claim.subject;
  const asParty = (role: string) => parties.filter((party) => party.role === role).map(({ name }) => name);
  // Who says a thing does not do it.
  const speaker = claim.attribution?.speaker ?? null;
  const doer =
    anchor !== null && anchor.found === "clause" && anchor.basis === "stated" && anchor.text !== speaker
      ? [anchor.text]
      : [];
  switch (part) {
    case "giver":
      return asParty("giver").length > 0 ? asParty("giver") : doer;
    case "receiver":
      return asParty("receiver");
    case "who":
      return doer;
    case "of":
      return anchor !== null && anchor.found === "near" ? [anchor.text] : [];
    case "party": {
      const names = parties.map(({ name }) => name);
      return anchor === null || names.includes(anchor.text) ? names : [...names, anchor.text];
    }
  }
}

/** Whose word the claim is: the speaker of a quotation or statement, or the one to whom a figure is put down; null for nobody. */
export function speakerOf(claim: Claim): { readonly speaker: string | null; readonly speakerKind: string } | null {
  if (claim.kind === "quote" || claim.kind === "statement") return claim.value;
  return claim.attribution;
}

/** True when one name is a part of the other, or both stand for one country ("Ottawa", "Canadian"). */
export function sameName(a: string, b: string, lexicon: Lexicon): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length > 0 && short.every((word) => long.includes(word))) return true;
  const country = countryOf(a, lexicon);
  return country !== null && country === countryOf(b, lexicon);
}

function wordsOf(name: string): readonly string[] {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "the" && word !== "s");
}
