// Ages told by their decade: "in his 40s", "in her early thirties", "in their late 20s or early 30s", "in his teens".
// Found in the text itself: without "his" or "her", "40s" is a decade of the calendar or of temperature.
import type { Mention } from "../../model/claim.js";
import { sentenceAt, type TextDocument } from "../../text/document.js";
import { type MarkingLexicon, marksOf, ownerWord } from "../word-marks.js";

const decades: readonly string[] = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

const decade = String.raw`(?:(early|mid|middle|late)[- ])?(?:to[- ](?:mid|late)[- ])?(?:['’]?([2-9]0)['’]?s|(${decades.join("|")})|(teens))\b`;
const pattern = new RegExp(`in (?:his|her|their|my|our|your) ${decade}(?: (?:or|to|and) ${decade})?`, "iuy");

/** First and last year of a part of a decade. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 4],
  mid: [4, 6],
  middle: [4, 6],
  late: [6, 9],
};

/** Ages by decade in the order of the text. Linear in its length. */
export function agesByDecade(document: TextDocument, lexicon: MarkingLexicon): Mention<"age">[] {
  const mentions: Mention<"age">[] = [];
  const { tokens, text } = document;
  const marks = marksOf(document, lexicon);
  for (let index = 0; index < marks.length; index++) {
    if (((marks[index] as number) & ownerWord) === 0) continue;
    const start = tokens[index - 1]?.start ?? 0;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    const sentence = sentenceAt(document, start);
    if (sentence === undefined || end > sentence.end) continue;
    const [low, high] = yearsOf(match.slice(1, 5));
    const last = match[6] ?? match[7] ?? match[8];
    const value = {
      low,
      high: last === undefined ? high : yearsOf(match.slice(5, 9))[1],
      approximate: false,
      unit: "year" as const,
    };
    mentions.push({ kind: "age", span: { start, end }, value, hedge: null, confidence: 0.85 });
  }
  return mentions;
}

function yearsOf([part, digits, word, teens]: readonly (string | undefined)[]): readonly [number, number] {
  if (teens !== undefined) return [13, 19];
  const first = digits === undefined ? 20 + 10 * decades.indexOf((word ?? "").toLowerCase()) : Number(digits);
  const [from, to] = parts[part?.toLowerCase() ?? ""] ?? [0, 9];
  return [first + from, first + to];
}
