// The words that a longer name is made of: heads of bodies and places, things, and what opens the names of places.
import type { Token } from "../document.js";
import type { RawName, Reading } from "./raw.js";
import { bodyHead, givenName, is, placeHead, thing } from "./word-facts.js";
import { key } from "./words.js";

/** Organisation, place, or something else, by the words that a longer name is made of. */
export function kindByWords(reading: Reading, first: number, last: number): RawName["entity"] | null {
  const { tokens, facts } = reading;
  const linker = firstLinker(tokens, first, last);
  const head = tokens[linker - 1];
  const opening = tokens[first] as Token;
  // The last word before "of" decides: "Bank of England", "Gulf of Mexico"; a person's given name outweighs it: "Grant Park" aside.
  if (is(facts, head, bodyHead))
    return last - first > 2 || !is(facts, opening, givenName) || isStrongHead(head) ? "organisation" : null;
  if (is(facts, head, placeHead)) return "place";
  if (is(facts, head, thing) || (is(facts, opening, thing) && !is(facts, opening, givenName))) return "unknown";
  const word = key(opening);
  if (placeOpenings.has(word)) return "place";
  if (familyOpenings.has(word)) return null;
  for (let index = first + 1; index < last; index++) {
    if (is(facts, tokens[index], bodyHead) && isStrongHead(tokens[index])) return "organisation";
    if (is(facts, tokens[index], thing)) return "unknown";
  }
  return null;
}

/** Index of the first "of", "for" or "on"; `last` when there is none. */
function firstLinker(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first; index < last; index++) {
    const { lower } = tokens[index] as Token;
    if (lower === "of" || lower === "for" || lower === "on") return index;
  }
  return last;
}

const placeOpenings: ReadonlySet<string> = new Set(
  "lake mount mt. fort port cape camp isle north south east west northern southern eastern western central upper lower greater".split(
    " ",
  ),
);
/** These open names of places and of persons. */
const familyOpenings: ReadonlySet<string> = new Set("saint st. st new san santa los las el".split(" "));

/** Heads that are nobody's family name. */
function isStrongHead(head: Token | undefined): boolean {
  return head !== undefined && !weakHeads.has(key(head));
}

const weakHeads: ReadonlySet<string> = new Set(
  "church bank school press post times guard team watch branch campaign news magic jazz heat rangers rivers kings lions love united athletic board cabinet guardian chamber journal institution theatre".split(
    " ",
  ),
);
