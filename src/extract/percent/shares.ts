// Shares told in words: "two-thirds of voters", "one in five adults", "nine out of 10 pupils". Gives per cent, as loosely
// as such words are meant. Refuses parts of time and of units, idioms ("half of the battle"), and a part of nothing named.
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import type { TextDocument } from "../../text/document.js";
import { changeAround } from "../number/change.js";
import { nounPhraseAt } from "../number/noun-phrase.js";
import type { NumberMention } from "../number/number.js";
import { intervalOf } from "../number/quantity.js";

/** "A third" may stand for anything from 29 to 37 per cent: such words round to ten. */
const roundness = 10;

/** The share that a fraction states, or null. */
export function readShareOf(
  document: TextDocument,
  number: NumberMention,
  lexicon: Lexicon,
): Mention<"percent"> | null {
  const top = number.high ?? number.low;
  if (number.type !== "fraction" || number.sign !== null || top === null || top <= 0 || top >= 1) return null;
  const what = wholeAfter(document, number, lexicon);
  const change = changeAround(document, number.firstToken, number.end, lexicon.changes);
  if (what === null && (change === undefined || !isChangeAlone(document, number))) return null;
  const interval = intervalOf(number, 100);
  return {
    kind: "percent",
    span: { start: number.start, end: number.end },
    value: {
      ...interval,
      approximate: interval.approximate || interval.low === interval.high,
      roundness,
      unit: "%",
      ...(what === null ? {} : { what }),
      ...(change === undefined ? {} : { change }),
    },
    hedge: number.hedge,
    confidence: 0.7,
  };
}

/** "profits fell by a third", and nothing behind it that it could be a third of. */
function isChangeAlone({ tokens }: TextDocument, number: NumberMention): boolean {
  if (tokens[number.firstToken - 1]?.lower !== "by") return false;
  const next = tokens[number.lastToken];
  if (next === undefined || next.sentence !== tokens[number.firstToken]?.sentence) return true;
  if (next.pos === "PUNCT") return next.text !== "-";
  return (
    next.lower !== "of" && (next.pos === "ADP" || next.pos === "CCONJ" || next.pos === "SCONJ" || next.pos === "PART")
  );
}

/** "of the workforce"; after "one in five" the noun itself: "adults". */
function wholeAfter(document: TextDocument, number: NumberMention, lexicon: Lexicon): string | null {
  const { tokens, text, sentences } = document;
  const last = sentences[tokens[number.firstToken]?.sentence ?? -1]?.lastToken ?? 0;
  const counted = / in | of /.test(text.slice(number.figures.start, number.figures.end));
  let at = number.lastToken;
  if (at >= last || text.charAt(number.end) !== " ") return null;
  if (tokens[at]?.lower === "of") {
    at++;
    // "three-fifths of a person", "half of an acre"
    if (/^an?$/.test(tokens[at]?.lower ?? "")) return null;
    while (at < last && (tokens[at]?.pos === "DET" || tokens[at]?.lower === "all" || isPossessive(tokens[at]?.lower)))
      at++;
  } else if (!counted) return null;
  const phrase = nounPhraseAt(document, at, last, lexicon.counting);
  if (phrase === null) return null;
  const { lower, lemma } = phrase.head;
  const { counting, units } = lexicon;
  if (counting.notShared.has(lemma.toLowerCase()) || counting.notCounted.has(lower) || units.names.has(lower))
    return null;
  return phrase.text;
}

function isPossessive(word: string | undefined): boolean {
  return word === "its" || word === "their" || word === "his" || word === "her" || word === "our";
}
