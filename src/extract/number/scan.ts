// Every number of a document, hedged and scaled, whatever it counts. Takes the analysed text; refuses what is no
// number (addresses, clock times, product names, scores). One pass over the tokens; the figures are read in the text
// itself, since the tokenizer cuts "3,000sq" and "M7.5" in odd places.
import type { Lexicon } from "../../lexicon/index.js";
import type { Interval } from "../../model/quantity.js";
import type { TextDocument, Token } from "../../text/document.js";
import { type Figure, readFigure } from "./figure.js";
import { applyHedge, hedgeAfter, hedgeBefore } from "./hedge.js";
import { endOfNonNumber, isTailOfName } from "./not-a-number.js";
import type { NumberMention } from "./number.js";
import { classify } from "./pieces.js";
import { readRange } from "./range.js";
import { roundnessOf } from "./roundness.js";
import { readShare } from "./share.js";
import { signBefore } from "./sign.js";

/** All numbers in order; they do not overlap. Linear in the length of the text. */
export function scanNumbers(document: TextDocument, lexicon: Lexicon): NumberMention[] {
  const { text, tokens, sentences } = document;
  const mentions: NumberMention[] = [];
  let free = 0;
  for (const sentence of sentences) {
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      const token = tokens[index] as Token;
      if (token.end <= free) continue;
      const at = startOfNumber(token, tokens[index + 1], free, lexicon);
      if (at < 0) continue;
      const found = readNumber(text, tokens, index, at, free, sentence, lexicon);
      if (found === null) continue;
      free = found.end;
      if (found.mention !== null) mentions.push(found.mention);
    }
  }
  return mentions;
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
]);

/** Where in the token a number may start, or -1. */
function startOfNumber(token: Token, next: Token | undefined, free: number, lexicon: Lexicon): number {
  const first = token.text.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) {
    // Nearly every token ends here: a word that is no number word.
    if (token.pos === "PUNCT") return -1;
  }
  const isLetter = (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a);
  if (!isLetter) {
    const offset = token.text.search(digit);
    if (offset < 0) return -1;
    const at = token.start + offset;
    return Math.max(at, free) === at ? at : digitFrom(token, free);
  }
  const kind = classify(token.lower, lexicon.scales)?.type;
  if (kind === undefined) return /\d/.test(token.text) ? digitFrom(token, free) : -1;
  if (kind === "and" || kind === "of" || kind === "point") return -1;
  if (kind === "a" || kind === "few" || kind === "couple") {
    const following = next === undefined ? undefined : classify(next.lower, lexicon.scales)?.type;
    if (kind === "a") return following !== undefined && mayFollowArticle.has(following) ? token.start : -1;
    return following !== undefined ? token.start : -1;
  }
  return token.start;
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

const monthBefore = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? $/;

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
  const figure = strayGroup(text, at, limit) ?? readFigure(text, at, limit, lexicon.scales, sign !== null);
  if (figure === null || figure.end > limit) return isDigit ? { end: endOfWord(text, start), mention: null } : null;
  if (figure.form === "words" && isYearInWords(text, figure, limit, lexicon))
    return { end: endOfWord(text, figure.end + 1), mention: null };
  if (isScore(text, figure)) return { end: endOfScore(text, figure.end), mention: null };
  const signStart = sign === null ? at : Math.max(sign.start, free);
  const negative = minusBefore(text, signStart, free);
  let firstToken = index;
  while (firstToken > sentence.firstToken && (tokens[firstToken] as Token).start > (negative ?? signStart))
    firstToken--;
  const share = sign === null ? readShare(text, figure, limit, lexicon.scales) : null;
  const range = share === null ? readRange(text, figure, sign !== null, tokens, firstToken - 1, limit, lexicon) : null;
  return finish(
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
}

interface Parts {
  readonly figure: Figure;
  readonly range: ReturnType<typeof readRange>;
  readonly share: ReturnType<typeof readShare>;
  readonly sign: string | null;
  readonly signStart: number;
  readonly negative: number | null;
  readonly firstToken: number;
  readonly limit: number;
  readonly sentenceFirst: number;
}

function finish(text: string, tokens: readonly Token[], parts: Parts, lexicon: Lexicon): Found {
  const { figure, range, share, negative } = parts;
  const valueEnd = range?.end ?? share?.end ?? figure.end;
  let firstToken = range !== null && range.firstToken >= 0 ? range.firstToken : parts.firstToken;
  let start = firstToken < parts.firstToken ? (tokens[firstToken] as Token).start : (negative ?? parts.signStart);
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
    for (const effect of [...before.effects].reverse()) interval = applyHedge(interval, effect);
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
  return {
    end,
    mention: {
      start,
      end,
      ...interval,
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
    },
  };
}

const stray = /(\d{1,3}), (\d{3})(?![\d,.]\d|\d|, \d| and \d| or \d)/y;

/** "2, 117 people": a thousands comma with a stray space, where no list or date explains it. */
function strayGroup(text: string, at: number, limit: number): Figure | null {
  stray.lastIndex = at;
  const match = stray.exec(text);
  if (match === null || stray.lastIndex > limit || match[1] === "0") return null;
  if (!/^ [a-z]/.test(text.slice(stray.lastIndex, stray.lastIndex + 2))) return null;
  const before = text.slice(Math.max(0, at - 12), at);
  if (monthBefore.test(before) || /(?:\d,?|[Nn]os?\.?|#|and|aged?|age) $/.test(before)) return null;
  const value = Number(`${match[1]}${match[2]}`);
  return {
    start: at,
    end: stray.lastIndex,
    low: value,
    high: value,
    approximate: false,
    type: "cardinal",
    form: "digits",
    plain: false,
    scale: 1,
  };
}

/** "nineteen ninety-nine", "twenty fourteen": two numbers below a hundred side by side are a year. */
function isYearInWords(text: string, figure: Figure, limit: number, lexicon: Lexicon): boolean {
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

const scoreTail = /[-–](\d{1,3})(?![\d,.]\d|\d|[-\p{L}])/uy;

/** "52-48", "11-2": the first not smaller than the second is a score or a vote. */
function isScore(text: string, figure: Figure): boolean {
  if (!figure.plain || figure.low === null || figure.low >= 1000) return false;
  scoreTail.lastIndex = figure.end;
  const match = scoreTail.exec(text);
  return match !== null && figure.low >= Number(match[1]) && !/^0/.test(match[1] as string);
}

function endOfScore(text: string, at: number): number {
  scoreTail.lastIndex = at;
  scoreTail.exec(text);
  return Math.max(at, scoreTail.lastIndex);
}

/** Where a minus sign or the word before the figure starts: "-5", "minus five". */
function minusBefore(text: string, at: number, free: number): number | null {
  const before = text.slice(Math.max(free, at - 10), at);
  const word = /(?:^|[^\p{L}])((?:minus|negative) )$/iu.exec(before);
  if (word !== null) return at - (word[1] as string).length;
  const sign = /(?:^|[\s([])([-−] ?)$/u.exec(before);
  if (sign === null || (sign[1] !== "-" && sign[1] !== "−")) return null;
  return at - 1;
}

const wordEnd = /[\p{L}\p{N}]*/uy;

function endOfWord(text: string, at: number): number {
  wordEnd.lastIndex = at;
  wordEnd.exec(text);
  return Math.max(at + 1, wordEnd.lastIndex);
}
