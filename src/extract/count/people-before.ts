// People and things that a word points back to: "37 dead, three of them children", "ten died and 31 were injured".
import type { Lexicon } from "../../lexicon/index.js";
import type { Sentence, TextDocument, Token } from "../../text/document.js";
import { nounPhraseAt } from "../number/noun-phrase.js";
import type { NumberMention } from "../number/number.js";
import type { Counted } from "./toll.js";

const group = new Set(["them", "whom", "which", "these", "those"]);
const linking = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "have",
  "has",
  "had",
  "still",
  "also",
  "remain",
  "remained",
]);

/** "three of them children", "five of whom were women", "two of them wounded": what the figure counts, or null. */
export function countedOfGroup(
  document: TextDocument,
  number: NumberMention,
  sentence: Sentence,
  lexicon: Lexicon,
): Counted | null {
  const { tokens } = document;
  const at = number.lastToken;
  if (tokens[at]?.lower !== "of" || !group.has(tokens[at + 1]?.lower ?? "")) return null;
  const next = afterLinking(tokens, at + 2, sentence.lastToken);
  const word = tokens[next];
  if (word === undefined || next >= sentence.lastToken) return null;
  const { counting } = lexicon;
  if (counting.states.has(word.lower) && word.pos !== "NOUN")
    return { what: word.text, span: number, confidence: 0.8, implied: true };
  const phrase = nounPhraseAt(document, next, sentence.lastToken, counting);
  const isPlural = phrase !== null && (counting.plurals.has(phrase.head.lower) || /[^su]s$/.test(phrase.head.lower));
  if (phrase === null || !isPlural || counting.notCounted.has(phrase.head.lower)) return null;
  return { what: phrase.text, span: phrase, confidence: 0.8, implied: false };
}

/** "31 were injured", "12 are still missing": people in a state, with no noun of their own. */
export function countedByState(
  { tokens }: TextDocument,
  number: NumberMention,
  sentence: Sentence,
  { counting }: Lexicon,
): Counted | null {
  const first = number.lastToken;
  const next = afterLinking(tokens, first, sentence.lastToken);
  const state = tokens[next];
  if (next === first || state === undefined || next >= sentence.lastToken || number.low === 1) return null;
  if (!counting.states.has(state.lower)) return null;
  return { what: state.text, span: number, confidence: 0.75, implied: true };
}

function afterLinking(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && linking.has((tokens[at] as Token).lower)) at++;
  return at;
}
