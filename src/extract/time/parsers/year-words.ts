// Years in words, as they are spoken: "nineteen eighty-six", "nineteen hundred ninety-three", "two thousand and five".
import { type Line, type TimeParser, wordAt } from "../moment.js";
import { cardinals } from "../vocabulary.js";

/** Reads such a year; "two thousand" alone only where the caller knows it to be one. */
export function yearInWords(line: Line, at: number): { year: number; end: number; round: boolean } | null {
  const first = cardinals.get(wordAt(line, at)) ?? 0;
  if (first === 2 && wordAt(line, at + 1) === "thousand") {
    const rest = belowHundred(line, wordAt(line, at + 2) === "and" ? at + 3 : at + 2);
    return rest === null
      ? { year: 2000, end: at + 2, round: true }
      : { year: 2000 + rest.value, end: rest.end, round: false };
  }
  if (first < 15 || first > 20) return null;
  const hundred = wordAt(line, at + 1) === "hundred";
  const and = hundred && wordAt(line, at + 2) === "and";
  const rest = belowHundred(line, at + 1 + (hundred ? 1 : 0) + (and ? 1 : 0));
  if (rest === null || (!hundred && rest.value < 10)) return null;
  return { year: first * 100 + rest.value, end: rest.end, round: false };
}

function belowHundred(line: Line, at: number): { value: number; end: number } | null {
  const value = cardinals.get(wordAt(line, at));
  if (value === undefined) return null;
  if (value < 20) return { value, end: at + 1 };
  const onesAt = wordAt(line, at + 1) === "-" ? at + 2 : at + 1;
  const ones = cardinals.get(wordAt(line, onesAt)) ?? 10;
  return ones < 10 ? { value: value + ones, end: onesAt + 1 } : { value, end: at + 1 };
}

/** "in nineteen ninety-six": doubtful, and never before a noun that it may count. */
export const spokenYear: TimeParser = (line, at) => {
  const found = yearInWords(line, at);
  if (found === null || found.round) return null;
  const next = line.atoms[found.end];
  if (next?.kind === "word" && !["and", "but", "when", "with", "as", "after", "before"].includes(next.lower))
    return null;
  return { moment: { form: "calendar", year: found.year }, end: found.end, doubtful: true };
};
