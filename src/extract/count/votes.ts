// Votes told as a pair: "passed 52-48", "rejected by 219 votes to 212", "ruled 7 to 2 that". Gives two counts, the votes
// for and the votes against. Refuses a pair whose words do not say which side won, and every score of sport.
import type { Lexicon } from "../../lexicon/index.js";
import type { Votes } from "../../lexicon/votes.js";
import type { Mention } from "../../model/claim.js";
import type { Span } from "../../model/span.js";
import { type Sentence, sentenceAt, type TextDocument, type Token, tokenRange } from "../../text/document.js";
import { smallNumbers } from "../number/number-words.js";
import { roundnessOf } from "../number/roundness.js";
import { digits, marksOf, numberWord } from "../word-marks.js";

const word = [...smallNumbers.keys()].slice(0, 20).join("|");
const figure = String.raw`\d{1,3}(?:,\d{3})?|${word}`;
const pair = new RegExp(
  String.raw`(${figure})(?: votes?)?(?:[-–]| to )(${figure})(?: votes?(?= (?:in|against|for)\b))?(?![\p{L}\p{N}%:/–-]|[.,]\d)`,
  "iuy",
);

const side = new RegExp(`(${figure})(?: votes?)? (?:(in favou?r|for)|against)(?=[,.;)]|$| and | with )`, "iuy");

/** The votes of a document, in order. Linear in its length. */
export function votesIn(document: TextDocument, lexicon: Lexicon): Mention<"count">[] {
  const mentions: Mention<"count">[] = [];
  const sides: Side[] = [];
  let free = 0;
  const marks = marksOf(document, lexicon);
  for (let index = 0; index < marks.length; index++) {
    if (((marks[index] as number) & (digits | numberWord)) === 0) continue;
    const token = document.tokens[index] as Token;
    if (
      token.start < free ||
      !mayStart(token) ||
      !mayGoOn(document.tokens, index) ||
      isInside(document.text, token.start)
    )
      continue;
    const votes = pairAt(document, token.start, lexicon.votes);
    if (votes !== null) {
      mentions.push(...votes);
      free = (votes[1] as Mention).span.end;
      continue;
    }
    const found = sideAt(document.text, token);
    if (found !== null) sides.push(found);
  }
  mentions.push(...sides.filter((one) => isSure(one, sides)).map(({ mention }) => mention));
  return mentions.sort((a, b) => a.span.start - b.span.start);
}

function mayStart(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || (token.pos === "NUM" && smallNumbers.has(token.lower));
}

const joints = new Set("to vote votes in for against".split(" "));

/** The pair is one token ("52-48"), or a dash or a word of a vote follows. */
function mayGoOn(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index] as Token;
  const next = tokens[index + 1]?.lower ?? "";
  return joints.has(next) || /^[-–]/.test(next) || /[-–]/.test(text);
}

/** Part of a longer figure, a sum of money or a word. */
function isInside(text: string, at: number): boolean {
  return /[\p{L}\p{N}$£€.,:/–-]/u.test(text.charAt(at - 1));
}

interface Side {
  readonly mention: Mention<"count">;
  readonly sentence: number;
  readonly inFavour: boolean;
  /** "votes" is written. */
  readonly named: boolean;
}

function sideAt(text: string, token: Token): Side | null {
  side.lastIndex = token.start;
  const match = side.exec(text);
  if (match === null) return null;
  const span = { start: token.start, end: side.lastIndex };
  const inFavour = match[2] !== undefined;
  const mention = voteOf(figureOf(match[1] as string), span, inFavour);
  return { mention, sentence: token.sentence, inFavour, named: / votes? /.test(match[0]) };
}

/** "143 in favour, five against": each side has its word; one alone needs "votes" before it. */
function isSure(one: Side, sides: readonly Side[]): boolean {
  return one.named || sides.some((other) => other.sentence === one.sentence && other.inFavour !== one.inFavour);
}

function pairAt(document: TextDocument, start: number, votes: Votes): readonly Mention<"count">[] | null {
  const { text } = document;
  pair.lastIndex = start;
  const match = pair.exec(text);
  if (match === null) return null;
  const end = pair.lastIndex;
  const sentence = sentenceAt(document, start);
  const [first, second] = [figureOf(match[1] as string), figureOf(match[2] as string)];
  if (sentence === undefined || end > sentence.end || first === second) return null;
  const carried = isCarried(document, sentence, { start, end }, votes);
  if (carried === null) return null;
  const joint = start + text.slice(start, end).search(/[-–]| to /);
  const next = joint + (text.startsWith(" to ", joint) ? 4 : 1);
  return [
    voteOf(first, { start, end: joint }, carried === first > second),
    voteOf(second, { start: next, end }, carried !== first > second),
  ];
}

function figureOf(written: string): number {
  return smallNumbers.get(written.toLowerCase()) ?? Number(written.replace(",", ""));
}

function voteOf(value: number, span: Span, inFavour: boolean): Mention<"count"> {
  const what = inFavour ? "votes for" : "votes against";
  return {
    kind: "count",
    span,
    value: { low: value, high: value, approximate: false, roundness: roundnessOf(value), what },
    hedge: null,
    confidence: 0.8,
    implied: ["what"],
  };
}

/** How many words before and after the pair are asked. */
const reach = 14;

/** Whether the larger number was for it; null when the pair is no vote, or nothing says. */
function isCarried(document: TextDocument, sentence: Sentence, span: Span, votes: Votes): boolean | null {
  const { tokens, text } = document;
  const { first, last } = tokenRange(document, span);
  if (countsSomething(document, sentence, first, last)) return null;
  const words = (from: number, to: number) =>
    tokens.slice(Math.max(from, sentence.firstToken), Math.min(to, sentence.lastToken)).map(({ lower }) => lower);
  const before = words(first - reach, first);
  const after = words(last, last + reach);
  const around = [...before, ...after];
  const sure = around.some((lower) => votes.voting.has(lower));
  // "from 30 to 20 hours": two figures joined by "to" need a word of voting, or "votes" itself.
  if (
    !sure &&
    text.slice(span.start, span.end).includes(" to ") &&
    !/votes?/.test(text.slice(span.start, span.end)) &&
    before.at(-1) !== "by"
  )
    return null;
  if (!sure && !around.some((lower) => votes.bodies.has(lower))) return null;
  if (around.some((lower) => votes.play.has(lower)) && !/vot/.test(around.join(" "))) return null;
  const next = text.slice(span.end, span.end + 24);
  if (sure && /^,? (?:against|to reject|to oppose)\b/.test(next)) return false;
  if (sure && /^,? (?:in favou?r\b|to (?!\d)[a-z]+|that\b)/.test(next)) return true;
  const verb = before.findLast((lower) => isSide(lower, votes)) ?? after.find((lower) => isSide(lower, votes));
  return verb === undefined ? null : votes.carried.has(verb);
}

const voteNoun =
  /^(?:votes?|voting|rulings?|decisions?|verdict|majority|margin|split|ballot|party-line|(?:mon|tues|wednes|thurs|fri|satur|sun)day|late|early)$/;

/** A noun behind the pair that is no word of voting: "the 3-2 formation", "20 to 15 percent", "at 20-12 Elm Street". */
function countsSomething({ tokens }: TextDocument, sentence: Sentence, first: number, last: number): boolean {
  const before = tokens[first - 1]?.lower;
  if (first > sentence.firstToken && (before === "from" || before === "at" || before === "between")) return true;
  const next = last < sentence.lastToken ? tokens[last] : undefined;
  // "a 32-0 bipartisan vote"
  const ahead = tokens.slice(last, Math.min(last + 4, sentence.lastToken));
  if (next === undefined || ahead.some(({ lower }) => voteNoun.test(lower))) return false;
  return next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ" || next.pos === "NUM" || next.text === "-";
}

function isSide(lower: string, votes: Votes): boolean {
  return votes.carried.has(lower) || votes.rejected.has(lower);
}
