// Changes told by a factor in one word: "profits doubled", "more than tripled", "was cut in half". Gives the change in
// per cent; refuses other uses of the verbs ("doubled down", "doubled as a bar", "doubled over in pain").

import type { HedgeEffect } from "../../lexicon/hedges.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import type { Interval } from "../../model/quantity.js";
import type { TextDocument } from "../../text/document.js";
import { applyHedge, hedgeBefore } from "../number/hedge.js";

/** Verb to the change in per cent; a fall below zero. */
const factors: ReadonlyMap<string, number> = new Map([
  ["doubled", 100],
  ["tripled", 200],
  ["trebled", 200],
  ["quadrupled", 300],
  ["quintupled", 400],
  ["halved", -50],
]);

const inHalf = /(?<![\p{L}])(?:cut|slashed|reduced)(?: [\p{Ll}]+){0,4}? in half\b/gu;
const otherUse =
  /^ (?:down|over(?= (?:in|with|and|on)\b|[.,])|up|as|back|in (?:pain|laughter|size)|to (?:left|right|center|centre|deep)|off|home|with|players?)\b/;

/** Changes by a factor, in the order of the text. Linear in its length. */
export function changesByFactor(document: TextDocument, lexicon: Lexicon): Mention<"percent">[] {
  const { text, tokens, sentences } = document;
  const mentions: Mention<"percent">[] = [];
  for (const token of tokens) {
    const percent = factors.get(token.lower);
    const sentence = sentences[token.sentence];
    if (percent === undefined || sentence === undefined || otherUse.test(text.slice(token.end, token.end + 20)))
      continue;
    const hedge = hedgeBefore(tokens, token.index, sentence.firstToken, lexicon.hedges);
    const start = tokens[hedge?.firstToken ?? token.index]?.start ?? token.start;
    const words = hedge === null ? null : text.slice(start, tokens[token.index - 1]?.end);
    mentions.push(changeOf(percent, { start, end: token.end }, hedge?.effects ?? [], words));
  }
  for (const match of text.matchAll(inHalf))
    mentions.push(changeOf(-50, { start: match.index, end: match.index + match[0].length }, [], null));
  return mentions;
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
