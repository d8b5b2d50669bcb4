// The content words of a sentence, by which claims that speak of the same thing are found. Read once for a sentence,
// whatever the number of its claims.
import type { Sentence, TextDocument, Token } from "../../text/document.js";

/** A content word of a sentence. */
export interface Term {
  /** Lemma in lower case. */
  readonly word: string;
  /** Index of its token. */
  readonly token: number;
}

const contentTags = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
const emptyWords = new Set(
  "say tell be have do make take get go come year month week day time people percent million billion thousand also new last first other many more".split(
    " ",
  ),
);

/** Every content word of the sentence in order, repeated ones too. */
export function termsOf(document: TextDocument, sentence: Sentence): Term[] {
  const terms: Term[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = document.tokens[at] as Token;
    if (token.lemma.length <= 2 || !contentTags.has(token.pos) || !beginsWithLetter(token.text)) continue;
    const word = token.lemma.toLowerCase();
    if (!emptyWords.has(word)) terms.push({ word, token: at });
  }
  return terms;
}

function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || /\p{L}/u.test(text);
}

/** The different words among the terms, without those of the tokens from `first` up to `last`: the value itself. */
export function wordsOfTerms(terms: readonly Term[], first = 0, last = 0): string[] {
  const words = new Set<string>();
  for (const { word, token } of terms) if (token < first || token >= last) words.add(word);
  return [...words];
}
