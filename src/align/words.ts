// Content words of a passage, brought to a rough stem, for finding passages that say the same in nearly the same words.
import { functionWords } from "./function-words.js";

/** Different content words in order of their first place, lower case, inflection cut off. */
export function contentWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]+|\d[\d.,]*\d|\d/gu)) {
    if (functionWords.has(word)) continue;
    words.add(stem(word));
  }
  return [...words];
}

/** Cuts the endings of plural, past and participle: enough to let "sending" meet "sent units", too little to confuse words. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:ies)$/, "y")
    .replace(/(?:ing|ed|es|s)$/, (ending) => (word.length - ending.length >= 4 ? "" : ending));
}
