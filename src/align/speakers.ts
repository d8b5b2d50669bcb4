// Whether two utterances have one speaker, as far as names tell. Offices and unnamed sources are neither: "the
// spokesperson" may be the person whom another paper names.
import { fold } from "../lexicon/fold.js";
import type { ClaimOf } from "../model/claim.js";
import { nearWords } from "./near-words.js";

type Utterance = ClaimOf<"quote"> | ClaimOf<"statement">;

/** `unknown` when one of them is not a named person or organisation. */
export function sameSpeaker(a: Utterance, b: Utterance): "agrees" | "differs" | "unknown" {
  const [left, right] = [a.value, b.value];
  if (left.speaker === null || right.speaker === null) return "unknown";
  if (sameName(left.speaker, right.speaker)) return "agrees";
  const named = (kind: string) => kind === "person" || kind === "organisation";
  return named(left.speakerKind) && named(right.speakerKind) ? "differs" : "unknown";
}

/** Equal, or long enough that a near spelling is hardly another name. */
function sameWordOfName(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 4 && nearWords(a, b));
}

/** Names match when the words of the shorter one end or begin the longer one: "Moreau" and "Hélène Moreau"; a slip in spelling is no other person. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((word) => long.some((other) => sameWordOfName(word, other)));
}

const wordsByName = new Map<string, readonly string[]>();
const mostNames = 10_000;

/** The longer words of a name, folded. The names of a run are asked for pair by pair, and are few. */
function wordsOf(name: string): readonly string[] {
  let words = wordsByName.get(name);
  if (words === undefined) {
    words = fold(name)
      .split(/[\s-]+/)
      .filter((word) => word.length > 1);
    if (wordsByName.size >= mostNames) wordsByName.clear();
    wordsByName.set(name, words);
  }
  return words;
}
