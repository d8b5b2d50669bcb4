import type { Figure } from "./figure.js";

const scoreTail = /[-–](\d{1,3})(?![\d,.]\d|\d|[-\p{L}])/uy;

/** "52-48", "11-2": the first not smaller than the second is a score or a vote. */
export function isScore(text: string, figure: Figure): boolean {
  if (!figure.plain || figure.low === null || figure.low >= 1000) return false;
  const joint = text.charAt(figure.end);
  if (joint !== "-" && joint !== "–") return false;
  scoreTail.lastIndex = figure.end;
  const match = scoreTail.exec(text);
  return match !== null && figure.low >= Number(match[1]) && !/^0/.test(match[1] as string);
}

/** Where the score that starts before `at` ends. */
export function endOfScore(text: string, at: number): number {
  scoreTail.lastIndex = at;
  scoreTail.exec(text);
  return Math.max(at, scoreTail.lastIndex);
}
