// The words of a quotation in one house style, so that only differences of substance are left.
import { foldLetters } from "./spelling.js";

/** One word: as written for the reader, and folded for comparing. */
export interface QuotedWord {
  readonly written: string;
  readonly plain: string;
}

/** Stands for words left out or put in by an editor: an ellipsis, brackets. */
export const gap = "…";

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, "can not"],
  [/\bcannot\b/g, "can not"],
  [/\bwon't\b/g, "will not"],
  [/\bshan't\b/g, "shall not"],
  [/\bain't\b/g, "is not"],
  [/\blet's\b/g, "let us"],
  [/n't\b/g, " not"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [/'m\b/g, " am"],
  [/\b(it|he|she|that|there|what|who|where|here|how)'s\b/g, "$1 is"],
  [/\bgonna\b/g, "going to"],
  [/\bwanna\b/g, "want to"],
  [/\bgotta\b/g, "got to"],
];

const numberWords = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, String(value)] as const),
);
for (const [index, word] of "thirty forty fifty sixty seventy eighty ninety".split(" ").entries()) {
  numberWords.set(word, String((index + 3) * 10));
}

/** Courtesy and short titles, as far as house styles differ in them. */
const shortTitles: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  prof: "professor",
  dr: "doctor",
  st: "saint",
  mt: "mount",
  vs: "versus",
  jan: "january",
  feb: "february",
  aug: "august",
  sept: "september",
  sep: "september",
  oct: "october",
  nov: "november",
  dec: "december",
  pct: "percent",
  "%": "percent",
  "&": "and",
};

const dropped = new Set(["mr", "mrs", "ms", "er", "um", "uh"]);

/** Reads a quotation into words: numerals, contractions, hyphens, brackets and ellipses put in one way. */
export function quotedWords(content: string): QuotedWord[] {
  let text = foldLetters(content)
    .replace(/[“”„"]/g, " ")
    .replace(/\[[^\]]*\]|\([^)]*\)|…|\.\s?\.\s?\.+/g, ` ${gap} `)
    .replace(/\bper cent\b/g, "percent")
    .replace(/(\d)[,](\d{3})\b/g, "$1$2");
  if (/'|cannot|nna\b|gotta/.test(text))
    for (const [pattern, replacement] of contractions) text = text.replace(pattern, replacement);
  const words: QuotedWord[] = [];
  for (const match of text.matchAll(/…|%|&|\$?\d+(?:\.\d+)?|\p{L}+(?:\.\p{L})+\.?|\p{L}+(?:'\p{L}+)?/gu)) {
    const written = match[0];
    const plain = plainWord(written);
    if (dropped.has(plain)) continue;
    if (plain === gap && words.at(-1)?.plain === gap) continue;
    words.push({ written, plain });
  }
  return words;
}

function plainWord(written: string): string {
  if (!/[.']/.test(written)) return numberWords.get(written) ?? shortTitles[written] ?? written;
  const bare = written.replace(/[.']/g, (mark, at: number) =>
    mark === "." && /\d/.test(written[at + 1] ?? "") ? mark : "",
  );
  const word = /^\p{L}+'s$/u.test(written) ? written.slice(0, -2) : bare;
  return numberWords.get(word) ?? shortTitles[word] ?? word;
}

/** Articles, prepositions, pronouns, auxiliaries, conjunctions and fillers: a closed class. */
const small = new Set(
  "a an the of in on at to for from by with about into onto over as than that this these those it its he she they we you i me him her us them his their our my your is are was were be been being am has have had do does did will would shall should may might and or but so if then when while there here very just really well now also too which who whom what up out such again only even still".split(
    " ",
  ),
);

/** Words that turn a sentence round. */
const negations = new Set("not no never neither nor none nothing nobody without hardly cannot".split(" "));

/** Words that carry no more than grammar; leaving one out or swapping it rarely changes what was said. */
export function isSmall(word: string): boolean {
  return small.has(word);
}

/** True for words that turn a sentence round. */
export function isNegation(word: string): boolean {
  return negations.has(word);
}

/** Modal verbs and adverbs by which a speaker holds back. */
const softening = new Set(
  "may might could perhaps maybe possibly probably likely presumably apparently seemingly somewhat partly almost nearly mostly largely sometimes often".split(
    " ",
  ),
);

/** True for words without which a statement is stronger than it was made: "might", "perhaps". */
export function isSoftening(word: string): boolean {
  return softening.has(word);
}
