// A figure that is the subject of what happened to people: "Seventy-six were hurt", "Five were found dead".
import type { Lexicon } from "../../lexicon/index.js";
import type { Sentence, TextDocument, Token } from "../../text/document.js";
import type { NumberMention } from "../number/number.js";
import type { Counted } from "./toll.js";

const linking =
  /^(?:was|were|is|are|be|been|being|has|have|had|remain|remained|remains|to|also|now|still|later|already|feared|found|left|confirmed|believed|reported|known|presumed|seriously|badly|critically|slightly|lightly)$/;

/** What a figure without a noun counts, or null when no verb follows it that says so: "Seventy-six were hurt", "Five were found dead". */
export function stateBehindVerb(
  { tokens }: TextDocument,
  number: NumberMention,
  sentence: Sentence,
  lexicon: Lexicon,
): Counted | null {
  const first = tokens[number.lastToken];
  if (
    first?.pos !== "AUX" ||
    first.lower === "is" ||
    number.low === 1 ||
    !opensClause(tokens, number.firstToken, sentence)
  )
    return null;
  for (let at = number.lastToken + 1; at < Math.min(sentence.lastToken, number.lastToken + 7); at++) {
    const token = tokens[at] as Token;
    if (lexicon.counting.states.has(token.lower) && !linking.test(token.lower))
      return { what: token.text, span: number, confidence: 0.85, implied: true };
    if (!linking.test(token.lower)) return null;
  }
  return null;
}

/** The figure is a subject of its own: no name, noun or preposition stands before it ("Flight 93 was", "of the 12 were"). */
function opensClause(tokens: readonly Token[], at: number, { firstToken }: Sentence): boolean {
  const before = at - 1 >= firstToken ? tokens[at - 1] : undefined;
  if (before === undefined) return true;
  if (before.pos === "DET") return tokens[at - 2]?.pos !== "ADP" || at - 2 < firstToken;
  return /^(?:PUNCT|CCONJ|SCONJ|ADV|VERB)$/.test(before.pos);
}
