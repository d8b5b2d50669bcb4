// Content words of a passage, brought to a rough stem, for finding passages that say the same in nearly the same words.
import { functionWords } from "./function-words.js";

/** Different content words in order of their first place, lower case, inflection cut off. */
export function contentWords(text: string): string[] {
  const words = new Set<string>();
  const lower = text.toLowerCase();
  if (isPlain(lower)) {
    eachPlainWord(lower, (word) => {
      if (!functionWords.has(word)) words.add(stem(word));
    });
  } else {
    for (const [word] of lower.matchAll(/\p{L}[\p{L}\p{M}]+|\d[\d.,]*\d|\d/gu)) {
      if (!functionWords.has(word)) words.add(stem(word));
    }
  }
  return [...words];
}

/** Nothing but ASCII and typographic punctuation, whose words are found several times faster by hand. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && (code < 0x2010 || code > 0x2027)) return false;
  }
  return true;
}

/** Words of two letters and more, and figures with the points and commas inside them. */
function eachPlainWord(text: string, visit: (word: string) => void): void {
  let at = 0;
  while (at < text.length) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (isLetter(code)) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
      if (at - start > 1) visit(text.slice(start, at));
    } else if (isDigit(code)) {
      let end = at;
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at);
        if (isDigit(next)) end = at + 1;
        else if (next !== 0x2c && next !== 0x2e) break;
      }
      visit(text.slice(start, end));
    }
  }
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Cuts the endings of plural, past and participle: enough to let "sending" meet "sent units", too little to confuse words. */
function stem(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  const ending = word.endsWith("ing") ? 3 : word.endsWith("ed") || word.endsWith("es") ? 2 : word.endsWith("s") ? 1 : 0;
  return word.length - ending >= 4 ? word.slice(0, word.length - ending) : word;
}
