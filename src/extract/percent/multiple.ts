// Changes told by a factor in one word: "profits doubled", "rose threefold", "was cut in half". Gives the change in
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

const folds: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten".split(" ").map((word, index) => [word, index + 2]),
);
const fold =
  /(?<![\p{L}\p{N}.])(\d{1,3}(?:\.\d)?|two|three|four|five|six|seven|eight|nine|ten)[- ]?fold(?![\p{L}])(?: (rise|increase|jump|surge|growth|hike|leap))?/giu;
const grown =
  /(?:rose|risen|rising|rises?|grew|grown|grow|growing|increas\w+|jump\w*|surg\w+|soar\w*|multipl\w+|climb\w*|swell\w*|expand\w*|up)(?: \p{Ll}+)? $/u;

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
  for (const match of text.matchAll(fold)) {
    const times = folds.get((match[1] as string).toLowerCase()) ?? Number(match[1]);
    if (times <= 1 || (match[2] === undefined && !grown.test(text.slice(Math.max(0, match.index - 24), match.index))))
      continue;
    const end = match.index + match[0].length - (match[2] === undefined ? 0 : match[2].length + 1);
    mentions.push(changeOf(100 * (times - 1), { start: match.index, end }, [], null));
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
