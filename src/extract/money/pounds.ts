// Pounds of money against pounds of weight.
import type { TextDocument } from "../../text/document.js";
import type { NumberMention } from "../number/number.js";

const nextWord =
  /^(?: of (?!debt|aid|sav|prop|public|gov|tax|invest|fund|support|assets|cash|damage|new|ster|money)|-| overweight| heav| lighter)/;

/** True when "pounds" after the figure is a weight: hyphenated, "of" a substance, or in a text without money in pounds. */
export function isWeight(document: TextDocument, number: NumberMention, end: number): boolean {
  const { text } = document;
  if (text.charAt(number.end) === "-" || nextWord.test(text.slice(end, end + 14))) return true;
  const size = number.low ?? number.high ?? 0;
  if (size >= 1_000_000) return false;
  if (text.includes("£") || /\bsterling\b/i.test(text)) return false;
  const before = text.slice(Math.max(0, number.start - 30), number.start);
  return !/\b(?:paid|pays?|paying|cost|costs|fined|worth|price|prize|spent|earn\w*|donat\w*|raised|fee|wage|salary)\b/i.test(
    before,
  );
}
