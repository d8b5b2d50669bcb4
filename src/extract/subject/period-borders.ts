// Words and marks between a date and a figure across which the one says nothing of the other. Read off the tokens: there is
// no parse tree, so that what is doubtful counts as a border.
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";
import { canCarryClause, isVerb, startsPredicate, verbBetween } from "./verb-time.js";

/** The tokens of a date, and whether it opens the sentence. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly opens: boolean;
}

const comparing = new Set(["compared", "versus", "vs", "unlike"]);
/** "more than 20" bounds a figure; "higher than 20" compares with it. */
const bounding = /^(?:more|less|fewer|greater|rather|other|later|earlier|longer|shorter)$/;
const relative = new Set(["who", "which", "whom", "whose"]);
const concessive = new Set("while whereas although though because unless until if".split(" "));
const dashes = /^(?:—|–|--)$/;

/** True when what lies between the figure and the date keeps them apart. */
export function isParted(setting: Setting, date: Place): boolean {
  const { tokens } = setting.document;
  const before = date.last <= setting.first;
  if (!before && isDateInBrackets(tokens, date, setting.last)) return false;
  // "104 degrees (40 Celsius) on Friday": a figure alone in brackets repeats the one before them.
  const alone = tokens[setting.first - 1]?.text === "(" && tokens[setting.last]?.text === ")" ? 1 : 0;
  const [from, to] = before ? [date.last, setting.first - alone] : [setting.last + alone, date.first];
  let depth = 0;
  let dash = 0;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at] as Token;
    if (text === "(") depth++;
    else if (text === ")" && --depth < 0) return true;
    else if (dashes.test(text)) dash++;
    else if (text === ";" || opensList(tokens, at, from)) return true;
    else if (depth === 0 && dash % 2 === 0 && isBorder(setting, date, at, from, to)) return true;
    else if (depth === 0 && opensComparison(tokens, at, from, date)) return true;
  }
  return depth !== 0 || dash % 2 === 1;
}

/** A colon, but not one right behind what it belongs to, nor one before quoted speech. */
function opensList(tokens: readonly Token[], at: number, from: number): boolean {
  return tokens[at]?.text === ":" && at !== from && !/^[“"]$/.test(tokens[at + 1]?.text ?? "");
}

/** "£3m (2022)". */
function isDateInBrackets(tokens: readonly Token[], { first, last }: Place, figureEnd: number): boolean {
  return first === figureEnd + 1 && tokens[first - 1]?.text === "(" && tokens[last]?.text === ")";
}

/** "up from 38,000", "against 58%", "compared with", "lower than in 2016": a figure of another time follows. */
function opensComparison(tokens: readonly Token[], at: number, from: number, date: Place): boolean {
  const { lower } = tokens[at] as Token;
  if (comparing.has(lower)) return true;
  const before = tokens[at - 1]?.lower ?? "";
  if (lower === "than") return (at < date.first && at + 2 >= date.first) || !bounding.test(before);
  if (lower !== "against" && lower !== "from") return false;
  const figure = tokens.slice(at + 1, at + 4).some(({ pos, text }) => pos === "NUM" || /^[$£€¥]/.test(text));
  return figure && (lower === "against" || at === from || /^(?:up|down|rise|fall|increase|drop)$/.test(before));
}

/** A clause begins at the token that is about something else than the one that the date stands in. */
function isBorder(setting: Setting, date: Place, at: number, from: number, to: number): boolean {
  const { tokens } = setting.document;
  const { lower, pos } = tokens[at] as Token;
  const dateFirst = date.last <= setting.first;
  if (date.opens && dateFirst) return false;
  // "the 2003 quake, which killed": the date is part of what the clause tells of.
  if (relative.has(lower)) return dateFirst ? verbBetween(tokens, from, at) : at > from && verbBetween(tokens, at, to);
  if (concessive.has(lower) && pos !== "ADP") return true;
  if (dateFirst) return false;
  // "a buyback of £300m to begin in May": the date is that of the beginning.
  if (lower === "to" && at === from && isVerb(tokens[at + 1])) return true;
  if (pos !== "CCONJ") return false;
  // "has $610m in cash, and in May it raised more": the date opens a clause of its own.
  if (at + 1 === date.first && tokens[date.last]?.text !== "," && nounAndVerb(tokens, date.last)) return true;
  // "12 died, and the mayor resigned in 2019"
  return tokens[at - 1]?.text === "," && verbBetween(tokens, at, to) && !startsPredicate(tokens, at + 1);
}

function nounAndVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === "PRON" || verbBetween(tokens, at, at + 4);
}

/**
 * The date, or the figure, stands in an aside that has a verb of its own: "The ferry, built in 1998, carried 200", "Athletic,
 * who won the cup in 2014, have lost three finals", "Founded in 2009, the firm has 40 employees".
 */
export function insideAside(setting: Setting, date: Place): boolean {
  const { tokens } = setting.document;
  const { sentence, first, last } = setting;
  const dateFirst = date.last <= first;
  const closing = comma(tokens, dateFirst ? date.last : last, dateFirst ? first : date.first);
  if (closing < 0) return false;
  const place = dateFirst ? date.first : first;
  let start = place;
  while (start > sentence.firstToken && place - start < 14 && tokens[start - 1]?.text !== ",") start--;
  const opener = tokens[start];
  if (opener === undefined || start === place) return false;
  if (relative.has(opener.lower)) return true;
  const fronted = start === sentence.firstToken;
  return dateFirst && isVerb(opener) && !canCarryClause(opener) && (fronted || tokens[start - 1]?.text === ",");
}

function comma(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ",") return at;
  return -1;
}
