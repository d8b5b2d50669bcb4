// Places that are counted from the end or from where one is: "the last", "penultimate", "last but one", "second-last",
// "the next 3", "the previous one". Refuses times ("last week", "next Friday"), which have a date of their own, and the
// verb ("will last").
import type { TextDocument, Token } from "../../text/document.js";
import { calendar } from "./noun-phrase.js";
import type { NumberMention } from "./number.js";
import { ordinals } from "./number-words.js";

/** Where the counting starts, and how far from there: the last is 0 from the end, the one before it -1. */
interface Place {
  readonly from: "end" | "current";
  readonly offset: number;
}

const counted = [...ordinals].filter(([, value]) => value > 1 && value <= 10).map(([word]) => word);
const phrase = new RegExp(
  String.raw`(?:(?:the )?(?:(one before (?:the )?last|last but one|next[- ]to[- ]last)|(last but two)|(${counted.join("|")})(?:[- ](?:to|from)[- ](?:the[- ])?| |-)last)|(penultimate)|(antepenultimate)|(last)|(next)|(previous)|(current))(?: one)?(?![\p{L}\p{N}])`,
  "iuy",
);
const openings = new Set([...counted, ..."the one last next penultimate antepenultimate previous current".split(" ")]);
/** Units of time and parts of the day: what "last" before them means is a date. */
const time =
  /^(?:seconds?|minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|fortnights?|months?|quarters?|seasons?|years?|decades?|century|centuries|spring|summer|autumn|fall|winter|few|couple|several|may)$/;

/** The places of a document that are counted so, in order. Linear in its length. */
export function relativeOrdinals({ text, tokens }: TextDocument): NumberMention[] {
  const found: NumberMention[] = [];
  let free = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start < free || !openings.has(token.lower)) continue;
    phrase.lastIndex = token.start;
    const match = phrase.exec(text);
    if (match === null) continue;
    const end = phrase.lastIndex;
    let last = index + 1;
    while (last < tokens.length && (tokens[last] as Token).start < end) last++;
    if (!isPlace(tokens, index, last)) continue;
    found.push(mentionOf(token, end, last, placeOf(match)));
    free = end;
  }
  return found;
}

function placeOf(match: RegExpExecArray): Place {
  const [, before, beforeThat, ordinal, penultimate, antepenultimate, last, next, previous] = match;
  const from = "end" as const;
  if (before !== undefined || penultimate !== undefined) return { from, offset: -1 };
  if (beforeThat !== undefined || antepenultimate !== undefined) return { from, offset: -2 };
  if (ordinal !== undefined) return { from, offset: 1 - (ordinals.get(ordinal.toLowerCase()) as number) };
  if (last !== undefined) return { from, offset: 0 };
  return { from: "current", offset: next !== undefined ? 1 : previous !== undefined ? -1 : 0 };
}

/** Not "will last", "at last", "what comes next", "next to the river", "the electric current". */
function isPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[last - 1] as Token;
  const next = tokens[last]?.sentence === word.sentence ? tokens[last] : undefined;
  if (next !== undefined && (time.test(next.lower) || calendar.has(next.lower))) return false;
  if (last - first > 1) return true;
  const before = tokens[first - 1]?.sentence === word.sentence ? tokens[first - 1] : undefined;
  if (word.pos === "VERB" || before?.pos === "AUX" || before?.lower === "at") return false;
  if (word.lower === "next") return next?.lower !== "to";
  return word.lower !== "current" || /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "");
}

function mentionOf(first: Token, end: number, lastToken: number, { from, offset }: Place): NumberMention {
  return {
    start: first.start,
    end,
    low: offset,
    high: offset,
    approximate: false,
    figures: { start: first.start, end },
    hedge: null,
    roundness: 1,
    firstToken: first.index,
    lastToken,
    type: "ordinal",
    form: "words",
    plain: false,
    sign: null,
    range: false,
    repeatedUnit: null,
    relativeTo: from,
  };
}
