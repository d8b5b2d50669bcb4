// Whom a sentence goes on to speak of without a name: "The 24-year-old scored", "He was 68." Looks at the sentence before
// alone; refuses when it names two people, or speaks of somebody else as well ("Moss praised the striker").
import type { Lexicon } from "../../lexicon/index.js";
import { lastStartingAtOrBefore, type Token } from "../../text/document.js";
import type { NameMention } from "../../text/name.js";
import type { Setting } from "../clause.js";

/** True for a name of a person, or of nobody knows what that has two words. */
export function isPerson({ entity, text }: NameMention): boolean {
  return entity === "person" || (entity === "unknown" && /\s/.test(text));
}

/** The one person of that gender in the sentence before; null when there are none or several. */
export function onlyPersonBefore({ document, sentence }: Setting, gender: string | null): NameMention | null {
  const { names } = document;
  const previous = document.sentences[sentence.index - 1];
  if (previous === undefined) return null;
  let only: NameMention | null = null;
  for (let at = lastStartingAtOrBefore(names, previous.end); at >= 0; at--) {
    const name = names[at] as NameMention;
    if (name.firstToken < previous.firstToken) break;
    if (name.lastToken > previous.lastToken || !isPerson(name)) continue;
    if (only !== null && only.chain !== name.chain) return null;
    only = name;
  }
  return only === null || gender === null || only.gender === null || only.gender === gender ? only : null;
}

/** Whose age it is, when its sentence points back to somebody: the person, null for nobody certain; undefined when it does not. */
export function agedBefore(setting: Setting, lexicon: Lexicon): NameMention | null | undefined {
  const { first, last, sentence, document } = setting;
  const { tokens } = document;
  const next = last < sentence.lastToken ? tokens[last] : undefined;
  if (first === sentence.firstToken + 1 && tokens[first - 1]?.lower === "the" && isHeadless(next)) {
    return speaksOfAnother(setting, lexicon) ? null : onlyPersonBefore(setting, null);
  }
  const pronoun = tokens[sentence.firstToken]?.lower;
  const bare = first === sentence.firstToken + 2 && /^(?:is|was)$/.test(tokens[first - 1]?.lower ?? "");
  if (!bare || (pronoun !== "he" && pronoun !== "she")) return undefined;
  return onlyPersonBefore(setting, pronoun === "he" ? "male" : "female");
}

/** "The 24-year-old scored", "The 24-year-old, who joined"; not "the 24-year-old striker". */
function isHeadless(next: Token | undefined): boolean {
  return (
    next === undefined || next.pos === "VERB" || next.pos === "AUX" || next.pos === "PUNCT" || next.lower === "from"
  );
}

/** A person without a name stands in the sentence before, and no name beside: "the striker", "a passenger". */
function speaksOfAnother({ document, sentence }: Setting, { measures, titles }: Lexicon): boolean {
  const previous = document.sentences[sentence.index - 1];
  if (previous === undefined) return true;
  for (let at = previous.firstToken; at < previous.lastToken; at++) {
    const { pos, lower, lemma } = document.tokens[at] as Token;
    const somebody =
      measures.people.has(lemma) ||
      measures.humans.has(lemma) ||
      titles.heads.has(lower) ||
      titles.relatives.has(lower);
    if (pos !== "NOUN" || !somebody || lower !== lemma) continue;
    // "striker Dan Marsh"; "Dan Marsh, a striker"; "the striker, Dan Marsh"
    const around = [-3, -2, -1, 1, 2].map((step) => document.tokens[at + step]);
    const [beyond, comma, left, right, further] = around;
    const beside =
      left?.pos === "PROPN" ||
      right?.pos === "PROPN" ||
      (comma?.text === "," && beyond?.pos === "PROPN") ||
      (right?.text === "," && further?.pos === "PROPN");
    if (!beside) return true;
  }
  return false;
}
