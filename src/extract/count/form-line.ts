// A figure behind its label, as forms and notices have it: "Structures destroyed: 203", "Crew: 14 (2 hurt)". Takes a figure
// right behind a colon, with nothing before the label in its sentence; refuses labels of the page itself ("Comments: 12").
import type { Lexicon } from "../../lexicon/index.js";
import type { Sentence, TextDocument, Token } from "../../text/document.js";
import { isPlural } from "../number/noun-phrase.js";
import type { NumberMention } from "../number/number.js";
import type { Counted } from "./toll.js";

const longestLabel = 6;

/** What the label before the figure says is counted, or null. */
export function labelledCount(
  document: TextDocument,
  number: NumberMention,
  sentence: Sentence,
  lexicon: Lexicon,
): Counted | null {
  const { tokens, text } = document;
  const colon = number.firstToken - 1;
  let first = sentence.firstToken;
  while (tokens[first]?.pos === "SPACE") first++;
  if (tokens[colon]?.text !== ":" || colon - first < 1 || colon - first > longestLabel) return null;
  const next = tokens[number.lastToken];
  if (
    next !== undefined &&
    number.lastToken < sentence.lastToken &&
    next.pos !== "SPACE" &&
    !/^[,;(.]$/.test(next.text)
  )
    return null;
  const head = headOfLabel(tokens, first, colon, lexicon);
  if (head === null) return null;
  const what = text.slice((tokens[first] as Token).start, head.end);
  return { what: what.replace(/^(?:Total|Number of) /i, ""), span: number, confidence: 0.8, implied: true };
}

/** The last plural of the label, or of what stands before its participle: "Homes destroyed", "Civilian fatalities". */
function headOfLabel(tokens: readonly Token[], first: number, colon: number, { counting }: Lexicon): Token | null {
  for (let at = first; at < colon; at++) if (/^(?:DET|PRON|AUX)$/.test((tokens[at] as Token).pos)) return null;
  for (let at = colon - 1; at >= first; at--) {
    const token = tokens[at] as Token;
    if (counting.notCounted.has(token.lower) || counting.ofPage.has(token.lower)) return null;
    if (isPlural(token, counting) || counting.groups.has(token.lower) || counting.tolls.has(token.lower)) return token;
    if (!/(?:ed|en|wn|lt|st|ing)$/.test(token.lower) && token.lower !== "missing" && !counting.states.has(token.lower))
      return null;
  }
  return null;
}
