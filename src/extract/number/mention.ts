// Puts a number mention together from its parts: figure, range, share, sign, minus, hedges before and behind.
import type { HedgeEffect } from "../../lexicon/hedges.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { Interval } from "../../model/quantity.js";
import type { Token } from "../../text/document.js";
import type { Figure } from "./figure.js";
import { applyHedge, hedgeAfter, hedgeBefore } from "./hedge.js";
import type { NumberMention } from "./number.js";
import type { Range } from "./range.js";
import { roundnessOf } from "./roundness.js";
import type { Share } from "./share.js";

/** A figure with what was found beside it. */
export interface Parts {
  readonly figure: Figure;
  readonly range: Range | null;
  readonly share: Share | null;
  readonly sign: string | null;
  readonly signStart: number;
  readonly negative: number | null;
  readonly firstToken: number;
  readonly limit: number;
  readonly sentenceFirst: number;
}

/** The mention that a figure makes with its range, sign, minus and hedges. */
export function mentionOf(text: string, tokens: readonly Token[], parts: Parts, lexicon: Lexicon): NumberMention {
  const { figure, range, share, negative } = parts;
  const valueEnd = range?.end ?? share?.end ?? figure.end;
  let firstToken = range !== null && range.firstToken >= 0 ? range.firstToken : parts.firstToken;
  let start =
    firstToken < parts.firstToken
      ? (tokens[firstToken] as Token).start
      : Math.min(negative ?? parts.signStart, parts.signStart);
  const figuresStart = figure.start;
  let interval: Interval = { low: figure.low, high: figure.high, approximate: figure.approximate };
  if (range !== null) interval = { low: range.low, high: range.high, approximate: range.approximate };
  if (share !== null) interval = { low: share.value, high: share.value, approximate: false };
  if (negative !== null && figure.low !== null)
    interval = { ...interval, low: -figure.low, high: range === null ? -figure.low : range.high };
  const roundness = roundnessOf(interval.low ?? interval.high ?? 0);
  const words: string[] = [];
  const before = hedgeBefore(tokens, firstToken, parts.sentenceFirst, lexicon.hedges);
  if (before !== null && figure.type !== "ordinal") {
    for (let at = before.effects.length - 1; at >= 0; at--)
      interval = applyHedge(interval, before.effects[at] as HedgeEffect);
    start = (tokens[before.firstToken] as Token).start;
    words.push(text.slice(start, (tokens[firstToken - 1] as Token).end));
    firstToken = before.firstToken;
  }
  let end = valueEnd;
  const after = figure.type === "ordinal" ? null : hedgeAfter(text, valueEnd, parts.limit, lexicon.hedges);
  if (after !== null) {
    interval = applyHedge(interval, after.effect);
    words.push(text.slice(valueEnd, after.end).replace(/^[ -]/, ""));
    end = after.end;
  }
  let lastToken = firstToken;
  while (lastToken < tokens.length && (tokens[lastToken] as Token).start < end) lastToken++;
  // Spelled out, since spreading costs as much as all the rest; bounds that leave their figure out are few.
  const mention: NumberMention = {
    start,
    end,
    low: interval.low,
    high: interval.high,
    approximate: interval.approximate,
    figures: { start: figuresStart, end: valueEnd },
    hedge: words.length === 0 ? null : words.join(" … "),
    roundness,
    firstToken,
    lastToken,
    type: share === null ? figure.type : "fraction",
    form: figure.form,
    plain: figure.plain && range === null,
    sign: parts.sign,
    range: range !== null,
    repeatedUnit: range?.repeatedUnit ?? null,
  };
  return interval.lowExclusive === true || interval.highExclusive === true ? { ...mention, ...interval } : mention;
}
