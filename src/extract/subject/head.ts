// The head noun of a figure and the words that restrict it.
import type { Lexicon } from "../../lexicon/index.js";
import type { Claim, ClaimKind, Mention } from "../../model/claim.js";
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";
import { calendar } from "../number/noun-phrase.js";

export interface Head {
  /** As written, with its modifiers. */
  readonly text: string;
  readonly lemma: string;
  /** Lemmas of the words before it, articles left out; names and peoples keep their capital. */
  readonly modifiers: readonly string[];
}

const skipped = new Set([
  "the",
  "a",
  "an",
  "of",
  "its",
  "their",
  "his",
  "her",

  "some",
  "such",
  "these",
  "those",
  "own",
]);

/** Kinds whose span already holds the counted noun. */
const counting: ReadonlySet<ClaimKind> = new Set<Claim["kind"]>(["count", "rank"]);

/** Nouns that name a change rather than what changes; only for the kinds that changes are told in. */
type ChangeNouns = Pick<ReadonlyMap<string, unknown>, "has">;
const none: ChangeNouns = new Set();

/** Finds the noun that the value counts, pays or measures; null when the words around it name none. */
export function headOf(mention: Mention, setting: Setting, lexicon: Lexicon): Head | null {
  if (counting.has(mention.kind)) return headInside(mention as Mention<"count" | "rank">, setting, lexicon);
  const changes = mention.kind === "money" || mention.kind === "percent" ? lexicon.changes.nouns : none;
  return headAfter(setting, changes) ?? headBefore(setting, changes, lexicon);
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
  return headOfPhrase(tokens.filter((token) => token.pos !== "NUM"));
}

/** "deaths" to "death", "fatalities" to "fatality"; words that the text does not hold have no lemma of the tagger's. */
function singularOf(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Units of time and points count no thing: "eight years and $184 million" has its noun elsewhere. */
const timeUnits = new Set([
  "year",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "season",
  "time",
  "annum",
  "point",
  "percentage",
]);

const possessives = new Set(["its", "their", "his", "her", "our"]);

/** "$160 million offer", "$60 million in assistance", "eight-year deal", "40 percent of the buildings". */
function headAfter(setting: Setting, changes: ChangeNouns): Head | null {
  const { tokens } = setting.document;
  let at = setting.last;
  const link = tokens[at];
  if (link !== undefined && (link.lower === "in" || link.lower === "of" || link.lower === "worth")) at++;
  if (tokens[at]?.lower === "of" && link?.lower === "worth") at++;
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
  return headOfPhrase(phrase);
}

/** "an offer of $160 million", "a depth of 1.2 miles", "bail was set at $150,000", "the toll rose to 37". */
function headBefore(setting: Setting, changes: ChangeNouns, lexicon: Lexicon): Head | null {
  const { tokens } = setting.document;
  let change: Head | null = null;
  for (let at = setting.first - 1, steps = 0; at >= setting.clauseFirst && steps < 9; at--, steps++) {
    const token = tokens[at] as Token;
    if (token.pos === "NUM" || token.text === ",") return change;
    const opening = opensSentence(setting, at, lexicon);
    if (opening !== null) return opening;
    if (token.pos !== "NOUN" || timeUnits.has(token.lemma) || isScale(setting, token)) continue;
    // "the shares of Norlund plc"
    if (lexicon.organisationWords.legalForms.has(token.text) && tokens[at - 1]?.pos === "PROPN") continue;
    // "house prices saw a rise of 5%": the rise is the last resort.
    if (change === null && changes.has(token.lower)) {
      change = headOfPhrase([token]);
      continue;
    }
    const phrase = [token];
    for (let left = at - 1; left >= setting.clauseFirst && phrase.length < 4; left--) {
      const word = tokens[left] as Token;
      if (word.pos !== "NOUN" && word.pos !== "ADJ" && word.pos !== "PROPN") break;
      phrase.unshift(word);
    }
    return headOfPhrase(phrase);
  }
  return change;
}

/** "$388m in 2024": the letter of the figure before. */
function isScale({ document }: Setting, { start, text }: Token): boolean {
  const before = document.text.charCodeAt(start - 1);
  return text.length <= 2 && before >= 0x30 && before <= 0x39;
}

/** "Shares in Alder fell 3.4%", "Profit was $402m": a noun that is a name to the tagger, because its capital opens the sentence. */
function opensSentence({ document, sentence }: Setting, at: number, lexicon: Lexicon): Head | null {
  const token = document.tokens[at] as Token;
  if (at !== sentence.firstToken || token.pos !== "PROPN" || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return null;
  const next = document.tokens[at + 1];
  const lemma = singularOf(token.lower);
  const isClassed = lexicon.measures.classOf.has(lemma) || lexicon.measures.classOf.has(token.lower);
  if (isClassed && (next?.pos === "VERB" || next?.pos === "AUX")) return { text: token.text, lemma, modifiers: [] };
  if (!/^(?:in|of|at)$/.test(next?.lower ?? "")) return null;
  const isName = document.names.some(({ firstToken, lastToken }) => firstToken <= at && at < lastToken);
  const isNoun = lemma !== token.lower || isClassed;
  return isName || !isNoun ? null : { text: token.text, lemma, modifiers: [] };
}

function headOfPhrase(phrase: readonly Token[]): Head | null {
  const head =
    phrase.findLast((token) => token.pos === "NOUN" && !timeUnits.has(token.lemma)) ??
    phrase.findLast((token) => token.pos === "PROPN");
  if (head === undefined) return null;
  const upTo = phrase.slice(0, phrase.indexOf(head) + 1);
  const modifiers = upTo
    .slice(0, -1)
    .filter((token) => /\p{L}/u.test(token.text) && !skipped.has(token.lower) && !timeUnits.has(token.lemma))
    .map((token) => (/^\p{Lu}/u.test(token.text) ? token.text : token.lemma));
  return { text: upTo.map((token) => token.text).join(" "), lemma: head.lemma.toLowerCase(), modifiers };
}
