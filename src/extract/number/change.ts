// Whether a figure is a change, not a level, and what it is divided by. Looks at the words right beside it.
import type { Changes } from "../../lexicon/changes.js";
import type { TextDocument, Token } from "../../text/document.js";

type Way = "increase" | "decrease";

/**
 * "rose by 5", "up 5%", "fell 3%", "a drop of 5", "5% higher", "a 5% rise"; undefined for "rose to 5".
 * `firstToken`: of the mention with its hedge; `end`: of its unit.
 */
export function changeAround(
  document: TextDocument,
  firstToken: number,
  end: number,
  changes: Changes,
): Way | undefined {
  return changeBefore(document.tokens, firstToken, changes) ?? changeAfter(document, firstToken, end, changes);
}

function changeBefore(tokens: readonly Token[], first: number, changes: Changes): Way | undefined {
  const sentence = tokens[first]?.sentence;
  let at = first - 1;
  const word = (index: number) => (tokens[index]?.sentence === sentence ? tokens[index] : undefined);
  while (word(at)?.lower === "a" || word(at)?.lower === "another" || isManner(word(at))) at--;
  const before = word(at);
  if (before === undefined) return undefined;
  const upOrDown = changes.adverbs.get(before.lower);
  if (upOrDown !== undefined) return upOrDown;
  if (before.lower === "of") return changes.nouns.get(word(at - 1)?.lower ?? "");
  if (before.lower === "by") {
    for (let index = at - 1; index > at - 7; index--) {
      const way = changes.verbs.get(word(index)?.lower ?? "") ?? changes.verbsWithBy.get(word(index)?.lower ?? "");
      if (way !== undefined) return way;
    }
    return undefined;
  }
  return before.pos === "NOUN" || before.pos === "ADJ" ? undefined : changes.verbs.get(before.lower);
}

/** "rose sharply 5%", "fell just 3%". */
function isManner(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.pos === "ADV" &&
    (token.lower.endsWith("ly") || token.lower === "just" || token.lower === "only")
  );
}

const wordAfter = /[ \u00a0-]{1,2}([a-z]+)(?:[ \u00a0]([a-z]+))?/y;

function changeAfter(document: TextDocument, first: number, end: number, changes: Changes): Way | undefined {
  wordAfter.lastIndex = end;
  const match = wordAfter.exec(document.text);
  if (match === null) return undefined;
  const word = match[1] as string;
  const comparative = changes.comparatives.get(word);
  // "5% less than" is a change; "$5 or less" has been read as a hedge before.
  if (comparative !== undefined) return comparative;
  if (word === "more" && (match[2] === undefined || match[2] === "than")) return "increase";
  const article = document.tokens[first - 1]?.lower;
  if (article === undefined || !/^(?:an?|the|its|his|their|another)$/.test(article)) {
    return document.text.charAt(end) === "-" ? undefined : nounWithoutArticle(word, changes);
  }
  return changes.nouns.get(word) ?? (match[2] === undefined ? undefined : changes.nouns.get(match[2]));
}

function nounWithoutArticle(word: string, changes: Changes): Way | undefined {
  return word === "increase" || word === "decrease" || word === "rise" || word === "drop"
    ? changes.nouns.get(word)
    : undefined;
}

const denominator =
  /(?:[ \u00a0](?:per|each|every|an?)[ \u00a0]|[ \u00a0]?\/[ \u00a0]?|-an?-|-per-)([A-Za-z]+)\b(?![ \u00a0](?:earlier|ago|later|previously|prior)\b|[ \u00a0]before[.,;:)])|[ \u00a0](annually|yearly|monthly|weekly|daily|hourly|nightly|each|apiece)\b/y;
const perOnly = /[ \u00a0]per[ \u00a0]/y;

const perMany =
  /[ \u00a0](?:per|for every|in every|of every)[ \u00a0]((?:\d[\d,]*|an?|one|ten)?[ \u00a0]?(?:hundred|thousand|million)?)[ \u00a0](\p{L}+)/uy;

/** "12 deaths per 100,000 people", "3.2 beds per thousand inhabitants": how many of what. */
function manyAfter(text: string, at: number): string | undefined {
  perMany.lastIndex = at;
  const match = perMany.exec(text);
  const amount = match?.[1]?.trim() ?? "";
  return /[\dn]/.test(amount) && amount.length > 2 ? `${amount} ${match?.[2]}` : undefined;
}

/** True when the figure that starts at `at` is what another one is divided by: "per 100,000 people". */
export function isDivisor(text: string, at: number): boolean {
  return /(?:\bper|\bfor every|\bin every|\bout of every)[ \u00a0]$/.test(text.slice(Math.max(0, at - 14), at));
}

const notDivided = new Set(["cent", "on", "in", "at", "the", "se", "diem"]);

/** What a figure that ends at `at` is divided by: "P1Y" for "a year", "barrel" for "per barrel". */
export function rateAfter(text: string, at: number, changes: Changes): string | undefined {
  denominator.lastIndex = at;
  const match = denominator.exec(text);
  if (match === null) return manyAfter(text, at);
  if (match[2] !== undefined) return changes.rateAdverbs.get(match[2]);
  const noun = (match[1] as string).toLowerCase();
  const known = changes.rates.get(noun);
  if (known !== undefined) return known;
  perOnly.lastIndex = at;
  return perOnly.test(text) && !notDivided.has(noun) ? noun : undefined;
}
