import type { Lexicon } from "../../lexicon/index.js";
import { type Figure, readFigure } from "./figure.js";

/** "nineteen ninety-nine", "twenty fourteen": two numbers below a hundred side by side are a year. */
export function isYearInWords(text: string, figure: Figure, limit: number, lexicon: Lexicon): boolean {
  if (figure.low === null || figure.low < 13 || figure.low > 20 || text.charAt(figure.end) !== " ") return false;
  const next = readFigure(text, figure.end + 1, limit, lexicon.scales, false);
  return (
    next !== null &&
    next.form === "words" &&
    next.type === "cardinal" &&
    next.low !== null &&
    next.low >= 10 &&
    next.low < 100
  );
}
