// Whether two speakers can be one: forms of one name, an office and its holder, a body and its spokesperson.
import type { Lexicon } from "../../lexicon/index.js";
import type { Attribution } from "../../model/claim.js";
import type { SpeakerKind } from "../../model/utterance.js";
import { maybeSamePerson } from "./person-name.js";
import { foldLetters } from "./spelling.js";

/** A speaker as a claim gives it. */
export interface Speaker {
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind;
  /** Title and organisation, when the text gives them. */
  readonly role: string | null;
}

/** `different` is said of two named people only; bodies and offices go by many names, so they are at most `unlike`. */
export type SpeakerMatch = "same" | "perhaps" | "unlike" | "unnamed" | "different";

const smallWords = new Set(
  "a an the of for and at in on to with by from his her its their our s spokesman spokeswoman spokesperson official officials minister ministry secretary president chief head director leader government".split(
    " ",
  ),
);

/** Compares two speakers; the order does not matter. */
export function matchSpeakers(a: Speaker, b: Speaker, lexicon: Lexicon): SpeakerMatch {
  if (a.speaker === null || b.speaker === null) return "perhaps";
  if (a.speakerKind === "unknown" || b.speakerKind === "unknown") return "perhaps";
  if (foldLetters(a.speaker) === foldLetters(b.speaker)) return "same";
  const kinds = [a.speakerKind, b.speakerKind];
  if (kinds.includes("unnamed")) return kinds[0] === kinds[1] ? "perhaps" : "unnamed";
  if (kinds[0] === "person" && kinds[1] === "person") {
    return maybeSamePerson(a.speaker, b.speaker, lexicon) ? "same" : "different";
  }
  if (shareWord(a, b)) return "same";
  if (isGeneral(a.speaker, lexicon) || isGeneral(b.speaker, lexicon)) return "perhaps";
  if (kinds.includes("person")) return "perhaps";
  return "unlike";
}

/** "The firm", "the federal government", "a newspaper": it may be any body that the other text names. */
export function isGeneral(name: string, { organisationWords }: Lexicon): boolean {
  if (/\p{Lu}/u.test(name)) return false;
  return organisationWords.general.has(foldLetters(name).split(/\s+/).at(-1) ?? "");
}

/** True when both claims rest on somebody's word, and it is not the same body or person. */
export function namedSpeakersDiffer(a: Attribution | null, b: Attribution | null, lexicon: Lexicon): boolean {
  if (a === null || b === null) return false;
  const match = matchSpeakers({ ...a, role: null }, { ...b, role: null }, lexicon);
  if (match === "different" || match === "unlike") return true;
  const kinds = [a.speakerKind, b.speakerKind];
  return (
    match === "perhaps" && kinds.includes("person") && (kinds.includes("organisation") || kinds.includes("office"))
  );
}

function shareWord(a: Speaker, b: Speaker): boolean {
  const left = contentWords(a);
  const right = contentWords(b);
  if (left.size === 0 || right.size === 0) return true;
  for (const word of left) if (right.has(word)) return true;
  return acronymOf(a.speaker ?? "") === bare(b.speaker) || acronymOf(b.speaker ?? "") === bare(a.speaker);
}

function contentWords({ speaker, role }: Speaker): ReadonlySet<string> {
  const words = foldLetters(`${speaker ?? ""} ${role ?? ""}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !smallWords.has(word)).map((word) => word.replace(/s$/, "")));
}

function acronymOf(text: string): string {
  return (text.match(/\b\p{Lu}/gu) ?? []).join("").toLowerCase();
}

function bare(text: string | null): string {
  return (text ?? "").replace(/[^\p{L}]/gu, "").toLowerCase();
}
