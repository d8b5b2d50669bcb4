// How a claim is asserted: denied or not, done, planned or only possible. Looks at the verb group of the clause.
import type { Token } from "../text/document.js";
import type { Setting } from "./clause.js";

const negatives = new Set(["not", "n't", "never", "no", "neither", "nor", "without", "cannot"]);
const possible = new Set(["may", "might", "could", "possibly", "perhaps", "potentially", "reportedly"]);
const planned = new Set(["will", "'ll", "shall", "would"]);
const planningVerbs = new Set([
  "plan",
  "intend",
  "expect",
  "aim",
  "propose",
  "schedule",
  "set",
  "due",
  "vow",
  "promise",
]);

export interface Assertion {
  readonly negated: boolean;
  readonly modality: "asserted" | "planned" | "possible";
}

/** Reads negation and modality off the clause. `no fewer than` and `not only` are no negation. */
export function assertionOf(setting: Setting): Assertion {
  const { tokens } = setting.document;
  let negated = false;
  let modality: Assertion["modality"] = "asserted";
  for (let i = setting.clauseFirst; i < setting.clauseLast; i++) {
    if (i >= setting.first && i < setting.last) continue;
    const token = tokens[i];
    if (token === undefined) continue;
    const next = tokens[i + 1];
    if (negatives.has(token.lower) && !isFalseNegative(token.lower, next?.lower, i >= setting.last)) negated = true;
    else if (possible.has(token.lower) && !isMonth(token, next)) modality = "possible";
    else if (modality === "asserted" && planned.has(token.lower)) modality = "planned";
    else if (modality === "asserted" && planningVerbs.has(token.lemma) && token.pos !== "NOUN" && next?.lower === "to")
      modality = "planned";
  }
  return { negated, modality };
}

/** "on May 4", "in May": a capital and no verb behind. */
function isMonth({ text, pos }: Token, next: Token | undefined): boolean {
  return (
    pos === "PROPN" || (text === "May" && (next === undefined || !/^(?:PRON|VERB|AUX|DET|PROPN|PART)$/.test(next.pos)))
  );
}

function isFalseNegative(word: string, next: string | undefined, after: boolean): boolean {
  if (next === "only" || next === "least" || next === "fewer" || next === "less" || next === "more") return true;
  // "no" and "without" negate what follows them; behind the value they belong to something else.
  return after && (word === "no" || word === "without" || word === "nor" || word === "neither");
}
