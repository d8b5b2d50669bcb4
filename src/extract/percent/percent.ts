// Percentages and percentage points. Takes numbers followed by %, percent, pct, points; gives the share and, where the
// text says it, what it is a share of. Basis points become hundredths of a percentage point.
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import { overlaps } from "../../model/span.js";
import { sentenceAt, type TextDocument, tokenRange } from "../../text/document.js";
import type { Extractor } from "../extractor.js";
import { wordBefore, wordBehind } from "../number/beside.js";
import { changeAround, rateAfter } from "../number/change.js";
import { hedgeAfter } from "../number/hedge.js";
import { nounPhraseAt } from "../number/noun-phrase.js";
import type { NumberMention } from "../number/number.js";
import { hedgedBy, hedgeText, intervalOf } from "../number/quantity.js";
import { changesByFactor } from "./multiple.js";
import { readShareOf } from "./shares.js";

/** Percentages, with what they are a share of. */
export const percentExtractor: Extractor<"percent"> = {
  kind: "percent",
  documentation:
    "Percentages and percentage points: “up 5%”, “nearly 40 percent of voters”, “half a percentage point”, “one in five adults”.",
  extract({ document, lexicon, numbers, isTaken }) {
    const mentions: Mention<"percent">[] = [];
    for (const number of numbers) {
      if (number.type === "ordinal" || number.sign !== null || isTaken(number.figures)) continue;
      const mention =
        read(document, number, lexicon) ?? readShareOf(document, number, lexicon) ?? readHeading(document, number);
      if (mention !== null && !isTaken(mention.span)) mentions.push(mention);
    }
    const factors = changesByFactor(document, lexicon).filter(({ span }) => !isTaken(span));
    return factors.length === 0 ? mentions : withFactors(mentions, factors);
  },
};

/** "doubled, up 100 percent": both, in the order of the text; never one inside the other. */
function withFactors(
  mentions: readonly Mention<"percent">[],
  factors: readonly Mention<"percent">[],
): Mention<"percent">[] {
  const free = factors.filter(({ span }) => !mentions.some((mention) => overlaps(mention.span, span)));
  return [...mentions, ...free].sort((a, b) => a.span.start - b.span.start);
}

const unitAfter =
  /[ \u00a0\u202f]?(%|٪)[ -]?(points?\b)?|[ \u00a0\u202f-]?(?:of an? |an? )?(?:(per ?cents?|pct\.?|pc|percents?)\b(?:[- ](points?)\b)?|(percentage[- ]points?)\b|(percentages?)\b|(basis[- ]points?)\b|(points?)(?=,? (?:to|from) (?:about |around |nearly )?[\d.½¼¾]+ ?(?:%|percent|per cent|pct)))/iuy;

/** What the pattern begins with where no sign stands. */
const openings = new Set("of a an per percent percents pct pc percentage percentages basis point points".split(" "));

/** "Per cent of 210" and nothing else: a heading of a table or a query, whose figure is the share. */
const heading = /^\s*(per ?cents?|percentages?) of (?:about )?$/i;

function readHeading(document: TextDocument, number: NumberMention): Mention<"percent"> | null {
  const { text } = document;
  const last = wordBefore(text, number.start);
  if (last !== null && last !== "of" && last !== "about") return null;
  const sentence = sentenceAt(document, number.start);
  if (sentence === undefined || !/^\s*[.:?]?\s*$/.test(text.slice(number.end, sentence.end))) return null;
  if (!heading.test(text.slice(sentence.start, number.start))) return null;
  const value = { ...intervalOf(number), roundness: number.roundness, unit: "%" as const };
  return {
    kind: "percent",
    span: { start: sentence.start, end: number.end },
    value,
    hedge: number.hedge,
    confidence: 0.5,
  };
}

function read(document: TextDocument, number: NumberMention, lexicon: Lexicon): Mention<"percent"> | null {
  const { text } = document;
  const opening = wordBehind(text, number.end);
  if (opening !== null && !openings.has(opening)) return null;
  unitAfter.lastIndex = number.end;
  const match = unitAfter.exec(text);
  if (match === null) return null;
  const [, sign, signPoints, word, wordPoints, points = match[8], , basis] = match;
  const unitEnd =
    sign !== undefined && signPoints === undefined ? text.indexOf(sign, number.end) + 1 : unitAfter.lastIndex;
  const sentence = sentenceAt(document, number.start);
  const limit = sentence?.end ?? text.length;
  if (
    unitEnd > limit ||
    (word === undefined && sign === undefined && points === undefined && basis === undefined && match[6] === undefined)
  )
    return null;
  const isPoints = signPoints !== undefined || wordPoints !== undefined || points !== undefined || basis !== undefined;
  const after = hedgeAfter(text, unitEnd, limit, lexicon.hedges);
  const end = after?.end ?? unitEnd;
  const factor = basis === undefined ? 1 : 0.01;
  const change = changeAround(document, number.firstToken, end, lexicon.changes);
  const per = rateAfter(text, end, lexicon.changes);
  const what = shareOf(document, end, sentence?.lastToken ?? 0, lexicon);
  return {
    kind: "percent",
    span: { start: number.start, end },
    value: {
      ...hedgedBy(intervalOf(number, factor), after),
      roundness: number.roundness * factor,
      unit: isPoints ? "percentage points" : "%",
      ...(what === null ? {} : { what }),
      ...(change === undefined ? {} : { change }),
      ...(per === undefined ? {} : { per }),
    },
    hedge: hedgeText(number, text, unitEnd, after),
    confidence: match[6] === undefined ? 0.95 : 0.6,
  };
}

/** "of voters", "of the company's shares", "stake". */
function shareOf(document: TextDocument, end: number, last: number, lexicon: Lexicon): string | null {
  const { tokens } = document;
  let at = tokenRange(document, { start: end, end: end + 1 }).first;
  while (at < last && (tokens[at]?.start ?? 0) < end) at++;
  if (tokens[at]?.lower === "of") {
    at++;
    while (at < last && (tokens[at]?.pos === "DET" || tokens[at]?.pos === "PRON" || tokens[at]?.lower === "all")) at++;
  } else if (tokens[at]?.pos !== "NOUN") return null;
  // "a 40 percent increase in crime": the share is not of the increase.
  else if (lexicon.changes.nouns.has(tokens[at]?.lower ?? "")) return null;
  const phrase = nounPhraseAt(document, at, last, lexicon.counting);
  return phrase === null ? null : phrase.text;
}
