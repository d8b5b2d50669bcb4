// A noun phrase as the head of a figure: its last noun, the words that restrict it, and the compound that a class may name.
import type { Lexicon } from "../../lexicon/index.js";
import type { ClaimKind } from "../../model/claim.js";
import type { Token } from "../../text/document.js";

/** What a figure counts, pays or measures. */
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

/** Units of time and points count no thing: "eight years and $184 million" has its noun elsewhere. */
export const timeUnits = new Set(
  `year month week day hour minute second season time annum point percentage cent today yesterday tomorrow night morning afternoon
  evening noon midnight weekend`.split(/\s+/),
);

/** Nouns that name a change rather than what changes; only for the kinds that changes are told in. */
export type ChangeNouns = Pick<ReadonlyMap<string, unknown>, "has">;
const none: ChangeNouns = new Set();

/** The nouns of change among which the figure of this kind may stand. */
export function changesOf(kind: ClaimKind, lexicon: Lexicon): ChangeNouns {
  return kind === "money" || kind === "percent" ? lexicon.changes.nouns : none;
}

/** A noun, or what the tagger takes for a name because of its capitals: "PBT of £3m", "- Impairment of £3m". */
export function isNoun({ pos, lower }: Token, { measures }: Lexicon): boolean {
  return pos === "NOUN" || (pos === "PROPN" && measures.classOf.has(lower));
}

/** The head of these words, or null when none of them can be one. */
export function headOfPhrase(phrase: readonly Token[], lexicon: Lexicon): Head | null {
  const head =
    phrase.findLast((token) => isNoun(token, lexicon) && !timeUnits.has(token.lemma)) ??
    phrase.findLast((token) => token.pos === "PROPN");
  if (head === undefined) return null;
  const upTo = phrase.slice(0, phrase.indexOf(head) + 1);
  const lemma = head.lemma.toLowerCase();
  const text = upTo.map((token) => token.text).join(" ");
  // "crew members", "net interest income": a class may name two or three words.
  for (const size of [3, 2]) {
    const words = upTo.slice(-size);
    const compound = [...words.slice(0, -1).map((token) => token.lower), lemma].join(" ");
    if (words.length === size && lexicon.measures.classOf.has(compound))
      return { text, lemma: compound, modifiers: modifiersAmong(upTo.slice(0, -size)) };
  }
  return { text, lemma, modifiers: modifiersAmong(upTo.slice(0, -1)) };
}

function modifiersAmong(words: readonly Token[]): string[] {
  return words
    .filter((token) => /\p{L}/u.test(token.text) && !skipped.has(token.lower) && !timeUnits.has(token.lemma))
    .map((token) => (/^\p{Lu}/u.test(token.text) ? token.text : token.lemma));
}

/** "deaths" to "death", "fatalities" to "fatality"; words that the text does not hold have no lemma of the tagger's. */
export function singularOf(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
