// "71 of the 200 seats", "guilty on 11 of 14 counts": the first figure is what is told, the second is the whole and is
// never compared with it. Refuses wholes that are the story's own figure ("two of the 37 people killed were children").
import type { Lexicon } from "../../lexicon/index.js";
import type { Sentence, TextDocument, Token } from "../../text/document.js";
import { nounPhraseAt } from "../number/noun-phrase.js";
import type { NumberMention } from "../number/number.js";
import type { Counted } from "./toll.js";

const between = new Set("of out the its their his her our these those all some about around".split(" "));
const be = new Set(["is", "are", "was", "were", "be", "been", "has", "have", "had"]);
const selecting = new Set(["first", "last", "front", "rear", "next", "top", "bottom", "final", "leading"]);
const relative = new Set(["who", "that", "which", "whose"]);

/** True when only "of", "out of the", "of its" and the like stand between a figure and the one after it. */
export function isPartOf(document: TextDocument, part: NumberMention, whole: NumberMention | undefined): boolean {
  if (whole === undefined || whole.firstToken > part.lastToken + 4 || whole.sign !== null) return false;
  const { tokens } = document;
  const of = tokens[part.lastToken]?.lower === "out" ? part.lastToken + 1 : part.lastToken;
  if (tokens[of]?.lower !== "of" || whole.firstToken <= of) return false;
  for (let at = of + 1; at < whole.firstToken; at++) if (!between.has((tokens[at] as Token).lower)) return false;
  const [least, most] = [whole.high ?? whole.low, part.low ?? part.high];
  return whole.type === "cardinal" && least !== null && most !== null && least > most;
}

/** What the part counts: the noun behind the whole; null when the sentence tells of the whole. */
export function countedOfWhole(
  document: TextDocument,
  part: NumberMention,
  whole: NumberMention,
  sentence: Sentence,
  lexicon: Lexicon,
): Counted | null {
  const { tokens } = document;
  const { counting } = lexicon;
  // "one of the 12 largest cities": an article more than a figure.
  if (part.low === 1 && part.high === 1) return null;
  // "the first four of its eleven carriages": which of them, more than how many.
  if (selecting.has(tokens[part.firstToken - 1]?.lower ?? "")) return null;
  const phrase = nounPhraseAt(document, whole.lastToken, sentence.lastToken, counting);
  if (phrase === null || counting.states.has(phrase.head.lower) || counting.notCounted.has(phrase.head.lower))
    return null;
  if (!isOfPart(tokens, phrase.lastToken, sentence.lastToken, counting.states)) return null;
  return { what: phrase.text, span: phrase, confidence: 0.85, implied: false };
}

/** "were rescued", "voted" and no verb at all speak of the part; "killed", "who died" and "were children" of the whole. */
function isOfPart(tokens: readonly Token[], at: number, last: number, states: ReadonlySet<string>): boolean {
  const after = at < last ? tokens[at] : undefined;
  if (after === undefined) return true;
  if (relative.has(after.lower)) return false;
  if (!be.has(after.lower)) return !states.has(after.lower) || after.lower === "survived" || after.lower === "died";
  let next = at + 1;
  while (
    next < last &&
    (tokens[next]?.pos === "ADV" || tokens[next]?.pos === "PART" || be.has(tokens[next]?.lower ?? ""))
  )
    next++;
  const verb = next < last ? tokens[next] : undefined;
  return verb !== undefined && (verb.pos === "VERB" || states.has(verb.lower));
}
