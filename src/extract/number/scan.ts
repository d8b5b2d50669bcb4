// Every number of a document, hedged and scaled, whatever it counts. Takes the analysed text; refuses what is no
// number (addresses, clock times, product names, scores). One pass over the tokens; the figures are read in the text
// itself, since the tokenizer cuts "3,000sq" and "M7.5" in odd places.
import type { Lexicon } from "../../lexicon/index.js";
import type { TextDocument, Token } from "../../text/document.js";
import { digits, marksOf, numberWord } from "../word-marks.js";
import { joinBounds } from "./bounds.js";
import { type Figure, readFigure } from "./figure.js";
import { mentionOf } from "./mention.js";
import { minusBefore } from "./minus.js";
import { endOfNonNumber, isTailOfName } from "./not-a-number.js";
import type { NumberMention } from "./number.js";
import { type WordClasses, wordClassesOf } from "./pieces.js";
import { readRange } from "./range.js";
import { endOfScore, isScore } from "./score.js";
import { readShare } from "./share.js";
import { signBefore } from "./sign.js";
import { strayGroup } from "./stray-group.js";
import { isYearInWords } from "./year-in-words.js";

/** All numbers in order; they do not overlap. Linear in the length of the text. */
export function scanNumbers(document: TextDocument, lexicon: Lexicon): NumberMention[] {
  const { text, tokens, sentences } = document;
  const mentions: NumberMention[] = [];
  const words = wordClassesOf(lexicon.scales);
  const marks = marksOf(document, lexicon);
  let free = 0;
  for (const sentence of sentences) {
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      if (((marks[index] as number) & (numberWord | digits)) === 0) continue;
      const token = tokens[index] as Token;
      if (token.end <= free) continue;
      const at = startOfNumber(tokens, index, free, words);
      if (at < 0) continue;
      const found = readNumber(text, tokens, index, at, free, sentence, lexicon);
      if (found === null) continue;
      free = found.end;
      if (found.mention !== null) mentions.push(found.mention);
    }
  }
  return joinBounds(mentions, text);
}

const digit = /[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/;
const mayFollowArticle: ReadonlySet<string> = new Set([
  "hundred",
  "small",
  "scale",
  "dozen",
  "part",
  "ordinal",
  "few",
  "couple",
  "pair",
]);

/** Where in the token a number may start, or -1. */
function startOfNumber(tokens: readonly Token[], index: number, free: number, words: WordClasses): number {
  const token = tokens[index] as Token;
  const kind = words.get(token.lower)?.type;
  if (kind === undefined) return digitFrom(token, free);
  const next = tokens[index + 1];
  if (kind === "a" || kind === "few" || kind === "couple") {
    const following = next === undefined ? undefined : words.get(next.lower)?.type;
    if (kind === "a") return following !== undefined && mayFollowArticle.has(following) ? token.start : -1;
    return following !== undefined ? token.start : -1;
  }
  return token.lower === "one" && next !== undefined && isPronoun(tokens[index - 1], next) ? -1 : token.start;
}

const pointing: ReadonlySet<string> = new Set(
  "the this that which no any every each another some only good bad big new latter former".split(" "),
);

/** "that one is", "the one you saw", "no one": not a number. */
function isPronoun(previous: Token | undefined, next: Token): boolean {
  if (previous === undefined || previous.sentence !== next.sentence || !pointing.has(previous.lower)) return false;
  return next.pos !== "NOUN" && next.pos !== "NUM" && next.pos !== "ADJ" && next.text !== "-";
}

function digitFrom(token: Token, free: number): number {
  const from = Math.max(0, free - token.start);
  const offset = token.text.slice(from).search(digit);
  return offset < 0 ? -1 : token.start + from + offset;
}

interface Found {
  readonly end: number;
  readonly mention: NumberMention | null;
}

function readNumber(
  text: string,
  tokens: readonly Token[],
  index: number,
  start: number,
  free: number,
  sentence: { firstToken: number; end: number },
  lexicon: Lexicon,
): Found | null {
  const at =
    text.charAt(start - 1) === "." &&
    start - 1 >= free &&
    !digit.test(text.charAt(start - 2)) &&
    /[\s$£€(-]/.test(text.charAt(start - 2) || " ")
      ? start - 1
      : start;
  const limit = sentence.end;
  const isDigit = digit.test(text.charAt(start));
  const sign = isDigit || text.charAt(at - 1) !== " " ? signBefore(text, at, lexicon.currencies) : null;
  if (isDigit) {
    const notNumber = sign === null ? endOfNonNumber(text, start) : null;
    if (notNumber !== null) return { end: notNumber, mention: null };
    if (sign === null && isTailOfName(text, start) && at === start)
      return { end: endOfWord(text, start), mention: null };
  } else if (
    text.charAt(at - 1) === "-" &&
    /\p{L}/u.test(text.charAt(at - 2)) &&
    !/(?:mid|sub|near|twenty|thirty)-$/.test(text.slice(Math.max(0, at - 7), at))
  )
    return null;
  const read = strayGroup(text, at, limit) ?? readFigure(text, at, limit, lexicon.scales, sign !== null);
  const figure = read === null ? null : withRestated(text, read, limit, lexicon);
  if (figure === null || figure.end > limit) return isDigit ? { end: endOfWord(text, start), mention: null } : null;
  if (figure.form === "words" && isYearInWords(text, figure, limit, lexicon))
    return { end: endOfWord(text, figure.end + 1), mention: null };
  if (isScore(text, figure)) return { end: endOfScore(text, figure.end), mention: null };
  const signStart = sign === null ? at : Math.max(sign.start, free);
  const negative = minusBefore(text, signStart, free) ?? (sign === null ? null : minusBefore(text, at, signStart));
  let firstToken = index;
  while (firstToken > sentence.firstToken && (tokens[firstToken] as Token).start > (negative ?? signStart))
    firstToken--;
  const share = sign === null ? readShare(text, figure, limit, lexicon.scales) : null;
  const range = share === null ? readRange(text, figure, sign !== null, tokens, firstToken - 1, limit, lexicon) : null;
  const mention = mentionOf(
    text,
    tokens,
    {
      figure,
      range,
      share,
      sign: sign?.text ?? null,
      signStart,
      negative,
      firstToken,
      limit,
      sentenceFirst: sentence.firstToken,
    },
    lexicon,
  );
  return { end: mention.end, mention };
}

/** "forty-five (45)": one figure, said twice. */
function withRestated(text: string, figure: Figure, limit: number, { scales }: Lexicon): Figure {
  if (text.charAt(figure.end + 1) !== "(" || text.charAt(figure.end) !== " ") return figure;
  const again = readFigure(text, figure.end + 2, limit, scales, false);
  const same = again !== null && again.low === figure.low && again.high === figure.high && again.type === figure.type;
  return same && text.charAt(again.end) === ")" ? { ...figure, end: again.end + 1 } : figure;
}

const wordEnd = /[\p{L}\p{N}]*/uy;

function endOfWord(text: string, at: number): number {
  wordEnd.lastIndex = at;
  wordEnd.exec(text);
  return Math.max(at + 1, wordEnd.lastIndex);
}
