// Two posts of one person under one body: "chairman and chief executive of Northgate". Takes a title that is read already;
// gives the one that "and" joins to it. Refuses two people ("the president and Prime Minister John Key").
import type { Token } from "../../text/document.js";
import { titleHead } from "../../text/names/titles.js";
import { isCapital } from "../../text/names/words.js";
import type { Extraction } from "../extractor.js";
import { compoundBefore } from "./compound.js";
import { beginningOfTitle, readTitle, type TitlePhrase } from "./phrase.js";
import { statusBefore } from "./status.js";

/** A post that is held beside another, with the head by which it is known. */
export interface JoinedTitle {
  readonly phrase: TitlePhrase;
  readonly head: string;
}

/** The title that "and" joins in front of one that begins at `first`: "Chairman" before "and CEO Ann Roe"; null when none is. */
export function joinedBefore(extraction: Extraction, first: number, floor: number): JoinedTitle | null {
  const { document, lexicon } = extraction;
  const { tokens, text } = document;
  // A rank needs no "and": "coast guard spokesman Commander Ann Roe".
  const and = isAnd(tokens[first - 1]) ? first - 1 : isRank(tokens[first], lexicon) ? first : null;
  if (and === null) return null;
  const last = tokens[and - 1];
  // "chief of staff"
  const field = tokens[and - 2]?.lower === "of" && last !== undefined && titleHead(last, lexicon) === null;
  const at = field ? and - 3 : and - 1;
  const token = tokens[at];
  if (at < floor || token === undefined || (field && and !== first && !isCapital(last))) return null;
  const head = titleHead(token, lexicon);
  if (head === null || isPlural(token, lexicon)) return null;
  const own = beginningOfTitle(tokens, at, floor, lexicon);
  const body = compoundBefore(extraction, at, own, floor);
  const begin = body?.titleFirst ?? own;
  const start = body?.firstToken ?? begin;
  const known = statusBefore(extraction, start, floor);
  if (known?.status === "hoped") return null;
  if (and !== first && body === null && known === null && areTwo(tokens, start, at, first)) return null;
  const { title, status } = readTitle(text, tokens, begin, and, lexicon);
  return {
    head,
    phrase: {
      firstToken: known?.firstToken ?? start,
      lastToken: and,
      title,
      organisation: body?.organisation ?? null,
      status: known?.status ?? status,
      confidence: 0.8,
      apart: true,
    },
  };
}

/** "The chairman and President Jane Roe", "a minister and Mayor John Roe" are two people. */
function areTwo(tokens: readonly Token[], start: number, head: number, second: number): boolean {
  const next = tokens[second] as Token;
  if (!isCapital(next) || /^\p{Lu}{2,}$/u.test(next.text)) return false;
  return !isCapital(tokens[head]) || /^(?:the|a|an|both)$/.test(tokens[start - 1]?.lower ?? "");
}

/** A rank of forces and police, as written before a name. */
function isRank(token: Token | undefined, lexicon: Extraction["lexicon"]): boolean {
  const head = titleHead(token, lexicon);
  return head !== null && isCapital(token) && ranks.has(head);
}

const ranks: ReadonlySet<string> = new Set(
  "commander general colonel major captain lieutenant sergeant admiral brigadier corporal inspector superintendent".split(
    " ",
  ),
);

/** True for "and" and "&". */
export function isAnd(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "and" || token.text === "&");
}

function isPlural({ lower }: Token, lexicon: Extraction["lexicon"]): boolean {
  return /s$/.test(lower) && !lexicon.titles.heads.has(lower);
}
