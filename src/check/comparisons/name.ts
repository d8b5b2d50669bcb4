// Spellings of one name. Takes two ways in which sources write what is taken to be one person, place or organisation.
import type { Comparison, Judgement } from "./comparison.js";
import { agree, differ, differLightly } from "./judgement.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";
import { gradeNames } from "./person-name.js";
import { foldLetters, type SpellingGrade } from "./spelling.js";

/** Options of `name`; see its schema. */
export type NameOptions = {
  readonly accents?: LightDifference;
  readonly transliteration?: LightDifference;
  readonly shortForms?: LightDifference;
};

export const name: Comparison<NameOptions> = {
  name: "name",
  documentation:
    "Judges two spellings of one name. Titles, initials and middle names make no difference; accents, transliteration (Zelensky, Zelenskyy) and house style (Kyiv, Kiev) are light differences; anything else is a misspelling on one side.",
  kinds: ["name"],
  relations: ["same-name"],
  schema: optionsSchema({
    accents: lightDifferenceSchema("Names that differ only in accents, hyphens or capitals.", "info"),
    transliteration: lightDifferenceSchema(
      "Usual ways of writing one foreign name, and house-style place names.",
      "info",
    ),
    shortForms: lightDifferenceSchema("Nicknames and short forms (Bob, Robert).", "ignore"),
  }),
  compare(one, other, options, { lexicon }) {
    if (one.kind !== "name" || other.kind !== "name") return agree("not names");
    const a = one.value.name;
    const b = other.value.name;
    if (plain(a) === plain(b)) return agree("the same name");
    const listed = one.value.place !== null && one.value.place === other.value.place;
    if (listed || lexicon.spellingVariants.samePlace(foldLetters(a), foldLetters(b))) {
      return differLightly(shown(a, b, "house style"), "spelling", options.transliteration ?? "info");
    }
    const grade = gradeNames(a, b, lexicon);
    if (grade === "same") return sameWords(a, b, options.accents ?? "info");
    return judgeGrade(grade, a, b, options);
  },
};

/** All words of the shorter name are in the longer one; what is left is accents, hyphens, capitals or a shorter form. */
function sameWords(a: string, b: string, accents: LightDifference): Judgement {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  const missing = [...short].filter((word) => !long.has(word));
  const folded = new Set([...long].map(foldLetters));
  const accented = missing.some((word) => folded.has(foldLetters(word)) && !/^[\p{Lu}\P{L}]+$/u.test(word));
  if (!accented) return agree("one is a fuller form of the other");
  return differLightly(shown(a, b, "accents, hyphens or capitals"), "spelling", accents);
}

function judgeGrade(grade: SpellingGrade, a: string, b: string, options: NameOptions): Judgement {
  switch (grade) {
    case "transliteration":
      return differLightly(shown(a, b, "transliteration"), "spelling", options.transliteration ?? "info");
    case "short form":
      return differLightly(shown(a, b, "a short form"), "spelling", options.shortForms ?? "ignore");
    case "misspelling":
      return differ(shown(a, b, "spelt in two ways"), "spelling");
    default:
      return differ(shown(a, b, "two names"), "contradiction");
  }
}

function shown(a: string, b: string, what: string): string {
  const [first, second] = a < b ? [a, b] : [b, a];
  return `\`${first}\` / \`${second}\`: ${what}`;
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/[‘’ʼ]/g, "'").replace(/\s+/g, " ").trim();
}

function words(text: string): string[] {
  return plain(text)
    .replace(/\./g, "")
    .split(/[\s]+/)
    .filter((word) => word.length > 1);
}
