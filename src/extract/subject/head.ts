// The head noun of a figure and the words that restrict it.
import type { Lexicon } from "../../lexicon/index.js";
import type { Claim, ClaimKind, Mention } from "../../model/claim.js";
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";
import { calendar } from "../number/noun-phrase.js";
import { headBefore } from "./head-before.js";
import { changesOf, type Head, headOfPhrase, singularOf, timeUnits } from "./noun-phrase.js";

/** Kinds whose span already holds the counted noun. */
const counting: ReadonlySet<ClaimKind> = new Set<Claim["kind"]>(["count", "rank"]);

/** Finds the noun that the value counts, pays or measures; null when the words around it name none. */
export function headOf(mention: Mention, setting: Setting, lexicon: Lexicon): Head | null {
  if (counting.has(mention.kind)) return headInside(mention as Mention<"count" | "rank">, setting, lexicon);
  return headAfter(mention.kind, setting, lexicon) ?? headBefore(mention.kind, setting, lexicon);
}

/** The counted noun stands at the end of the mention; the figure and its hedge before it are left out. */
function headInside(mention: Mention<"count" | "rank">, setting: Setting, lexicon: Lexicon): Head | null {
  const { text } = setting.document;
  const { what } = mention.value;
  // "votes against": the class is that of the whole phrase.
  const phrase = what.toLowerCase();
  if (phrase.includes(" ") && lexicon.measures.classOf.has(phrase)) return { text: what, lemma: phrase, modifiers: [] };
  const at = text.slice(mention.span.start, mention.span.end).lastIndexOf(what);
  // "killed 37", "the toll rose to 37": what is counted stands elsewhere, and the extractor has said what it is.
  if (at < 0) return { text: what, lemma: singularOf(phrase.slice(phrase.lastIndexOf(" ") + 1)), modifiers: [] };
  const from = mention.span.start + at;
  const tokens = setting.document.tokens.slice(setting.first, setting.last).filter(({ start }) => start >= from);
  return headOfPhrase(
    tokens.filter((token) => token.pos !== "NUM"),
    lexicon,
  );
}

const possessives = new Set(["its", "their", "his", "her", "our"]);

/** "$160 million offer", "$60 million in assistance", "eight-year deal", "40 percent of the buildings". */
function headAfter(kind: ClaimKind, setting: Setting, lexicon: Lexicon): Head | null {
  const { tokens } = setting.document;
  const changes = changesOf(kind, lexicon);
  let at = setting.last;
  const link = tokens[at]?.lower;
  if (link === "in" && !isPaidIn(kind, tokens, at + 1)) return null;
  if (link === "in" || link === "of" || link === "worth") at++;
  if (tokens[at]?.lower === "of" && link === "worth") at++;
  // "a 40 percent increase in crime": what changes stands behind the change.
  if (changes.has(tokens[at]?.lower ?? "") && /^(?:in|of)$/.test(tokens[at + 1]?.lower ?? "")) at += 2;
  // "fell to 4.1% in March"
  const next = tokens[at];
  if (next !== undefined && calendar.has(next.lower) && /^\p{Lu}/u.test(next.text)) return null;
  const phrase: Token[] = [];
  for (; at < setting.sentence.lastToken && phrase.length < 6; at++) {
    const token = tokens[at] as Token;
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ") phrase.push(token);
    else if (phrase.length === 0 && (token.pos === "DET" || possessives.has(token.lower))) continue;
    else if (token.text === "-" || (token.lower === "'s" && phrase.length > 0)) continue;
    else break;
  }
  return headOfPhrase(phrase, lexicon);
}

/** "$60 million in assistance", but not "rose 5% in October", "$3 million in the first year", "50 km in light traffic". */
function isPaidIn(kind: ClaimKind, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return kind === "money" && (token?.pos === "NOUN" || token?.pos === "ADJ") && !timeUnits.has(token.lemma);
}
