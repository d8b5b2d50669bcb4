// Ages without any word for years: "The striker, 23, signed", "He was 68.", "who is 54". Takes a plain figure; refuses one
// that stands beside anything but a word for a person, since scores, prices and house numbers are written so too.
import type { Lexicon } from "../../lexicon/index.js";
import type { TextDocument, Token } from "../../text/document.js";
import type { NumberMention } from "../number/number.js";

const closing = new Set([",", ".", ";", ")", "—", "–"]);

/** True for the figure between commas behind a word for a person. */
export function isAgeBehindPerson({ tokens }: TextDocument, number: NumberMention, lexicon: Lexicon): boolean {
  const at = number.firstToken;
  const [comma, noun] = [tokens[at - 1], tokens[at - 2]];
  if (!isAge(number) || comma?.text !== "," || noun === undefined || noun.sentence !== tokens[at]?.sentence)
    return false;
  if (noun.pos !== "NOUN" || !isPerson(noun, lexicon) || !isOnePerson(tokens, at - 2)) return false;
  return closing.has(tokens[number.lastToken]?.text ?? ".");
}

/** "the 6ft striker", "their daughter", "a man": somebody, where "driver, 54" in a list of words may be anything. */
function isOnePerson(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const { pos, lower, sentence } = tokens[at] as Token;
    if (sentence !== tokens[noun]?.sentence) return false;
    if (pos === "DET" || determiners.has(lower)) return true;
    if (pos !== "ADJ" && pos !== "NOUN" && pos !== "PROPN" && pos !== "NUM" && lower !== "-") return false;
  }
  return false;
}

const determiners = new Set(["his", "her", "their", "its", "our", "my", "'s", "’s", "'"]);
const pronouns = new Set(["he", "she", "who"]);
const being = new Set(["is", "was", "'s", "’s"]);
const following = new Set([...closing, "and", "when", "at", "but", "–"]);

/** True for the figure behind "he was", "who is", "the singer was", with nothing after it that it could count. */
export function isAgeBehindVerb(document: TextDocument, number: NumberMention, lexicon: Lexicon): boolean {
  const { tokens, names } = document;
  const at = number.firstToken;
  const [verb, subject] = [tokens[at - 1], tokens[at - 2]];
  if (!isAge(number) || verb === undefined || !being.has(verb.lower) || subject === undefined) return false;
  if (subject.sentence !== tokens[at]?.sentence) return false;
  const next = tokens[number.lastToken];
  if (next !== undefined && next.sentence === subject.sentence && !following.has(next.lower)) return false;
  if (pronouns.has(subject.lower)) return true;
  if (subject.pos === "NOUN") return isPerson(subject, lexicon) && isOnePerson(tokens, at - 2);
  return names.some(({ entity, lastToken }) => entity === "person" && lastToken === at - 1);
}

function isAge({ plain, form, hedge, low, high }: NumberMention): boolean {
  return plain && form === "digits" && hedge === null && low !== null && low === high && low >= 1 && low <= 115;
}

function isPerson({ lower, lemma }: Token, { measures, titles }: Lexicon): boolean {
  return (
    measures.people.has(lemma) ||
    measures.humans.has(measures.classOf.get(lemma) ?? lemma) ||
    titles.heads.has(lower) ||
    titles.relatives.has(lower)
  );
}
