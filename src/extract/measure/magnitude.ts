// Earthquake magnitudes: "5.9-magnitude", "magnitude of 6.1", "M7.5", "6.7 degree on the Richter scale",
// "measuring 4.6" where the sentence speaks of a quake. Refuses values outside 0 to 10.
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import type { MeasureValue } from "../../model/quantity.js";
import type { Span } from "../../model/span.js";
import { sentenceAt, type TextDocument, type Token } from "../../text/document.js";
import { wordBefore, wordBehind } from "../number/beside.js";
import { hedgeBefore } from "../number/hedge.js";
import type { NumberMention } from "../number/number.js";
import { intervalOf } from "../number/quantity.js";
import { roundnessOf } from "../number/roundness.js";
import { digits, marksOf } from "../word-marks.js";

const behind = /[ \u00a0-](?:in )?magnitude\b/iy;
const before =
  /(?:preliminary )?magnitude(?: \(?M[wslbdL]?\)?)?(?:[ :=-]|,? (?:of|at|was|is|as|reading of|being|measured|registered|measuring)(?: (?:a|an))?)? ?$/i;
const quakeBehind =
  /(?:[ -](?:degrees?|points?))?[ -](?:earthquake|quake|tremor|temblor|aftershock|foreshock|seism|on the (?:open-ended |moment )?(?:Richter|moment|magnitude)|Richter)/iy;
const measured =
  /(?:measur(?:ing|ed)|register(?:ing|ed)|record(?:ing|ed)|strength of|intensity of|(?:quake|tremor|temblor|aftershock) of)(?: (?:at|a))? ?$/i;
/** The last words of `before`; none behind a bracket or a sign. */
const magnitudeEnds = new Set([
  "",
  ..."magnitude m mw ms ml mb md of at was is as being measured registered measuring a an".split(" "),
]);
/** The last words of `measured`. */
const measuring = new Set("measuring measured registering registered recording recorded of at a".split(" "));
const quakeWords = /quake|tremor|temblor|aftershock|seism|richter/i;

/** The magnitude that the number states, or null. */
export function readMagnitude(document: TextDocument, number: NumberMention): Mention<"measure"> | null {
  const top = number.high ?? number.low;
  if (top === null || top > 10 || top < 0 || number.type !== "cardinal" || number.sign !== null) return null;
  const { text } = document;
  const span = magnitudeSpan(text, document, number);
  if (span === null) return null;
  const interval = intervalOf(number);
  const value: MeasureValue = {
    ...interval,
    roundness: number.roundness,
    unit: "magnitude",
    dimension: "magnitude",
    base: interval,
  };
  return { kind: "measure", span, value, hedge: number.hedge, confidence: 0.95 };
}

function magnitudeSpan(text: string, document: TextDocument, number: NumberMention): Span | null {
  const next = wordBehind(text, number.end);
  behind.lastIndex = number.end;
  if ((next === null || next === "magnitude" || next === "in") && behind.test(text))
    return { start: number.start, end: behind.lastIndex };
  const last = wordBefore(text, number.start);
  const left =
    last === null || magnitudeEnds.has(last)
      ? before.exec(text.slice(Math.max(0, number.start - 50), number.start))
      : null;
  if (left !== null) return { start: number.start - left[0].length, end: number.end };
  quakeBehind.lastIndex = number.end;
  if (!number.plain && quakeBehind.test(text)) {
    const unit = /^[ -](?:degrees?|points?)/.exec(text.slice(number.end, number.end + 9));
    return { start: number.start, end: number.end + (unit?.[0].length ?? 0) };
  }
  if (
    (last !== null && !measuring.has(last)) ||
    !measured.test(text.slice(Math.max(0, number.start - 24), number.start)) ||
    /^[ \u00a0-]?[\p{L}%°]/u.test(nextWord(text, number.end))
  )
    return null;
  const sentence = sentenceAt(document, number.start);
  return sentence !== undefined && quakeWords.test(text.slice(sentence.start, sentence.end))
    ? { start: number.start, end: number.end }
    : null;
}

/** What follows, unless it is a preposition: "measuring 4.6 on", "measuring 4.6 at". */
function nextWord(text: string, at: number): string {
  const after = text.slice(at, at + 16);
  return /^ (?:(?:on|at|in|near|struck|hit|and|was|that|off|or|shook)\b|\p{Ll}{2,}ed\b)/u.test(after) ? "" : after;
}

const letterForm = /M[wslbdL]?[ \u00a0]?(\d(?:\.\d{1,2})?)(?![\p{L}\p{N}]|\.\d)/uy;
const wordCharacter = /[\p{L}\p{N}]/u;

/** "M7.5", "Mw 6.1": found in the text itself, since the figure is part of a word there. */
export function letterMagnitudes(document: TextDocument, lexicon: Lexicon): Mention<"measure">[] {
  const { text, tokens } = document;
  const mentions: Mention<"measure">[] = [];
  const marks = marksOf(document, lexicon);
  for (let index = 0; index < marks.length; index++) {
    // The digit is in the token of the letter, or in the one after it.
    if ((((marks[index] as number) | (marks[index + 1] ?? 0)) & digits) === 0) continue;
    const { start, text: written } = tokens[index] as Token;
    if (written.charCodeAt(0) !== 0x4d) continue;
    letterForm.lastIndex = start;
    const match = letterForm.exec(text);
    if (match === null || wordCharacter.test(text.charAt(start - 1))) continue;
    const sentence = sentenceAt(document, start);
    const end = start + match[0].length;
    const figure = match[1] as string;
    if (sentence === undefined || start >= sentence.end) continue;
    // Not the sentence alone: the tokenizer may end one inside "M7.5".
    const around = text.slice(Math.max(0, start - 120), end + 120);
    const unsure = !figure.includes(".") || /^M \d|^M\d\.\d{2}/.test(match[0]);
    if (unsure && !quakeWords.test(around)) continue;
    const number = Number(figure);
    let first = sentence.firstToken;
    while (first < sentence.lastToken && (tokens[first]?.start ?? start) < start) first++;
    const hedge = hedgeBefore(tokens, first, sentence.firstToken, lexicon.hedges);
    const interval = { low: number, high: number, approximate: hedge !== null };
    const value: MeasureValue = {
      ...interval,
      roundness: roundnessOf(number),
      unit: "magnitude",
      dimension: "magnitude",
      base: interval,
    };
    mentions.push({ kind: "measure", span: { start, end }, value, hedge: null, confidence: 0.9 });
  }
  return mentions;
}
