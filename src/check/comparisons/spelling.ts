// How two written words for one name stand to each other, from the same to quite another name.
import { distance as editDistance } from "fastest-levenshtein";
import type { Lexicon } from "../../lexicon/index.js";

/** From the lightest to the gravest. */
const spellingGrades = ["same", "accents", "transliteration", "short form", "misspelling", "another name"] as const;

/** How far two words for one name are apart. */
export type SpellingGrade = (typeof spellingGrades)[number];

const specialLetters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "a",
};

/** Lower case, without marks on letters: "Mélanie" gives "melanie", "Łódź" gives "lodz". */
export function foldLetters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðþßæœıə]/g, (letter) => specialLetters[letter] ?? letter)
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[‐-―−]/g, "-");
}

/** Compares one word of a name with one word of another; both folded. */
export function gradeWords(a: string, b: string, lexicon: Lexicon): SpellingGrade {
  const variants = lexicon.spellingVariants;
  if (a === b || variants.sameWord(a, b)) return "same";
  if (variants.sameName(a, b) || variants.sound(a) === variants.sound(b)) return "transliteration";
  if (lexicon.nicknames.related(a, b)) return "short form";
  return resembles(a, b) ? "misspelling" : "another name";
}

/** The consonants of a word in order, doubled letters once: all that transliteration keeps of "Yatsenyuk" and "Yatseniuk". */
export function consonants(word: string): string {
  return word.replace(/[aeiouyw'-]/g, "").replace(/(.)\1+/g, "$1");
}

/** The graver of two grades. */
export function graver(a: SpellingGrade, b: SpellingGrade): SpellingGrade {
  return spellingGrades.indexOf(a) >= spellingGrades.indexOf(b) ? a : b;
}

function resembles(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const edits = editDistance(a, b);
  if (edits <= 1) return longer >= 3;
  if (edits === 2) return longer >= 5 || (longer === 4 && a[0] === b[0]);
  return a[0] === b[0] && edits <= longer / 2;
}
