// What a score is about: its stage as the measure, and the two sides, so far as they are named near it. The sides together
// are the anchor, so that the scores of two matches never meet, even when one side played both.
import type { Lexicon } from "../../lexicon/index.js";
import type { Outcome } from "../../lexicon/scores.js";
import type { Mention, ValueOf } from "../../model/claim.js";
import type { Anchor, Party, Subject } from "../../model/subject.js";
import type { NameMention } from "../../text/name.js";
import type { Setting } from "../clause.js";
import { type Side, sidesOf, verbBefore } from "./sides.js";

/** True for one side's figure of a score. */
export function isScore(mention: Mention): boolean {
  return mention.kind === "count" && (mention.value as ValueOf["count"]).against !== undefined;
}

/** The parts of the subject that a score has its own of. */
export function scoreParts(
  mention: Mention,
  setting: Setting,
  names: readonly NameMention[],
  { scores }: Lexicon,
): Pick<Subject, "measure" | "head" | "counted" | "modifiers" | "facet" | "anchor" | "parties"> {
  const { what } = mention.value as ValueOf["count"];
  const told = verbBefore(setting, scores.verbs);
  const sides = sidesOf(setting, names, told, scores);
  return {
    // Of a score in passing nobody can say which other one it is.
    measure: what === "score" ? null : what,
    head: what,
    counted: null,
    modifiers: [],
    facet: null,
    anchor: anchorOf(sides),
    parties: sides.map(({ name, before }) => ({ role: roleOf(before, told?.outcome ?? null), name })),
  };
}

/** Who won is the agent, who lost the patient. */
function roleOf(before: boolean, outcome: Outcome | null): Party["role"] {
  if (outcome !== "won" && outcome !== "lost") return "other";
  return (outcome === "won") === before ? "agent" : "patient";
}

function anchorOf(sides: readonly Side[]): Anchor | null {
  if (sides.length === 0) return null;
  const names = sides.map(({ name }) => name).sort();
  const words = names.flatMap((name) => name.toLowerCase().split(/[\s-]+/));
  const terms = [...new Set(words.filter((word) => word.length > 1))];
  return { text: names.join(" and "), terms, basis: "stated", found: "near" };
}
