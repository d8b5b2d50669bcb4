// Changes told by a factor in one word: "profits doubled", "rose threefold", "was cut in half". Gives the change in
// per cent; refuses other uses of the verbs ("doubled down", "doubled as a bar", "doubled over in pain").

import type { HedgeEffect } from "../../lexicon/hedges.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import type { Interval } from "../../model/quantity.js";
import type { TextDocument, Token } from "../../text/document.js";
import { applyHedge, hedgeBefore } from "../number/hedge.js";
import { factorWord, marksOf } from "../word-marks.js";
import { factors, folds } from "./factor-words.js";

const smallNumber = [...folds.keys()].join("|");
const foldBefore = new RegExp(String.raw`(?<![\p{L}\p{N}.])(\d{1,3}(?:\.\d)?|${smallNumber})[- ]?fold$`, "iu");
const growth = /^ (?:rise|increase|jump|surge|growth|hike|leap)\b/;
const grown =
  /(?:rose|risen|rising|rises?|grew|grown|grow|growing|increas\w+|jump\w*|surg\w+|soar\w*|multipl\w+|climb\w*|swell\w*|expand\w*|up)(?: \p{Ll}+)? $/u;
/** How far before "fold" and "half" the words that go with them may begin. */
const reach = 40;

const inHalf = /(?<![\p{L}])(?:cut|slashed|reduced)(?: [\p{Ll}]+){0,4}? in half$/u;
const otherUse =
  /^ (?:down|over(?= (?:in|with|and|on)\b|[.,])|up|as|back|in (?:pain|laughter|size)|to (?:left|right|center|centre|deep)|off|home|with|players?)\b/;

/** Changes by a factor, in the order of the text. Linear in its length. */
export function changesByFactor(document: TextDocument, lexicon: Lexicon): Mention<"percent">[] {
  const mentions: Mention<"percent">[] = [];
  const marks = marksOf(document, lexicon);
  for (let index = 0; index < marks.length; index++) {
    if (((marks[index] as number) & factorWord) === 0) continue;
    const token = document.tokens[index] as Token;
    const mention =
      token.lower === "half"
        ? halved(document, token)
        : token.lower.endsWith("fold")
          ? multiplied(document, token)
          : byVerb(document, token, lexicon);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

/** "doubled", "more than tripled". */
function byVerb({ text, tokens, sentences }: TextDocument, token: Token, lexicon: Lexicon): Mention<"percent"> | null {
  const percent = factors.get(token.lower);
  const sentence = sentences[token.sentence];
  if (percent === undefined || sentence === undefined || otherUse.test(text.slice(token.end, token.end + 20)))
    return null;
  const hedge = hedgeBefore(tokens, token.index, sentence.firstToken, lexicon.hedges);
  const start = tokens[hedge?.firstToken ?? token.index]?.start ?? token.start;
  const words = hedge === null ? null : text.slice(start, tokens[token.index - 1]?.end);
  return changeOf(percent, { start, end: token.end }, hedge?.effects ?? [], words);
}

/** "rose threefold", "a 10-fold increase". */
function multiplied({ text }: TextDocument, token: Token): Mention<"percent"> | null {
  const from = Math.max(0, token.end - reach);
  const match = foldBefore.exec(text.slice(from, token.end));
  if (match === null) return null;
  const start = from + match.index;
  const times = folds.get((match[1] as string).toLowerCase()) ?? Number(match[1]);
  const grows =
    growth.test(text.slice(token.end, token.end + 12)) || grown.test(text.slice(Math.max(0, start - 24), start));
  return times > 1 && grows ? changeOf(100 * (times - 1), { start, end: token.end }, [], null) : null;
}

/** "was cut in half". */
function halved({ text }: TextDocument, token: Token): Mention<"percent"> | null {
  if (!text.startsWith(" in ", token.start - 4)) return null;
  const from = Math.max(0, token.end - reach);
  const match = inHalf.exec(text.slice(from, token.end));
  return match === null ? null : changeOf(-50, { start: from + match.index, end: token.end }, [], null);
}

function changeOf(
  percent: number,
  span: { readonly start: number; readonly end: number },
  effects: readonly HedgeEffect[],
  hedge: string | null,
): Mention<"percent"> {
  const size = Math.abs(percent);
  let interval: Interval = { low: size, high: size, approximate: false };
  for (const effect of [...effects].reverse()) interval = applyHedge(interval, effect);
  return {
    kind: "percent",
    span,
    value: { ...interval, unit: "%", roundness: 100, change: percent > 0 ? "increase" : "decrease" },
    hedge,
    confidence: 0.6,
  };
}
