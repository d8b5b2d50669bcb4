// Two bounds of one figure: "more than 20 but fewer than 30", "at least 20 and at most 100".
import type { NumberMention } from "./number.js";

/** The mentions, with a lower and an upper bound that stand side by side made one interval. */
export function joinBounds(mentions: readonly NumberMention[], text: string): NumberMention[] {
  const joined: NumberMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const both = last === undefined ? null : bothBounds(last, mention, text);
    if (both === null) joined.push(mention);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function bothBounds(first: NumberMention, second: NumberMention, text: string): NumberMention | null {
  if (first.hedge === null || second.hedge === null || first.sign !== second.sign) return null;
  const [least, most] = first.high === null ? [first, second] : [second, first];
  if (least.high !== null || most.low !== null || least.low === null || most.high === null) return null;
  if (least.low >= most.high || !/^(?:,? (?:and|but) |, )$/.test(text.slice(first.end, second.start))) return null;
  return {
    ...first,
    low: least.low,
    high: most.high,
    approximate: first.approximate || second.approximate,
    ...(least.lowExclusive === true ? { lowExclusive: true as const } : {}),
    ...(most.highExclusive === true ? { highExclusive: true as const } : {}),
    end: second.end,
    figures: { start: first.figures.start, end: second.figures.end },
    hedge: `${first.hedge} … ${second.hedge}`,
    lastToken: second.lastToken,
    range: true,
  };
}
