// A person's name as words, and how two names stand to each other as wholes.
import type { Lexicon } from "../../lexicon/index.js";
import { consonants, foldLetters, gradeWords, graver, type SpellingGrade } from "./spelling.js";

/** Words before and after a name that are no part of it. */
const courtesy =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|sen|senator|rep|gov|gen|lt|col|maj|capt|sgt|cpl|pvt|rev|hon|president|jr|sr|ii|iii|iv|the)$/;

/** The words of a name, folded, without courtesy titles and generational suffixes; initials keep one letter. */
function nameWords(name: string): readonly string[] {
  const words = foldLetters(name)
    .replace(/\./g, " ")
    .split(/[\s,-]+/)
    .map((word) => word.replace(/^'+|'s$|'+$/g, "").replace(/'/g, ""))
    .filter((word) => word !== "");
  const bare = words.filter((word) => !courtesy.test(word));
  return bare.length === 0 ? words : bare;
}

/**
 * The gravest difference between two names, word against word. A shorter form ("Moreau" for "Hélène Moreau"), a dropped
 * middle name, an initial and another order of the words make no difference. In a name that news takes over from another
 * alphabet (one of its words shows it) other vowels are another transliteration.
 */
export function gradeNames(a: string, b: string, lexicon: Lexicon): SpellingGrade {
  const left = nameWords(a);
  const right = nameWords(b);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (left.join("") === right.join("")) return "same";
  const romanised = [...left, ...right].some((word) => lexicon.spellingVariants.romanised(word));
  const free = [...long];
  let grade: SpellingGrade = "same";
  const unmatched: string[] = [];
  for (const word of short) {
    const at = free.findIndex((other) => other === word || isInitialOf(word, other) || isInitialOf(other, word));
    if (at >= 0) free.splice(at, 1);
    else unmatched.push(word);
  }
  for (const word of unmatched) {
    let best: SpellingGrade = "another name";
    let at = -1;
    for (const [index, other] of free.entries()) {
      const found = gradeWords(word, other, lexicon);
      if (graver(found, best) !== best || found === best) continue;
      best = found;
      at = index;
    }
    const [partner] = at >= 0 ? free.splice(at, 1) : [];
    const foreign = best === "misspelling" && romanised && consonants(word) === consonants(partner ?? "");
    grade = graver(grade, foreign ? "transliteration" : best);
  }
  return grade;
}

/** True when the two names can be one person's: no word of the shorter is quite another name. */
export function maybeSamePerson(a: string, b: string, lexicon: Lexicon): boolean {
  return gradeNames(a, b, lexicon) !== "another name";
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial);
}
