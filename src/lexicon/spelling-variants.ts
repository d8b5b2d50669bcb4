// Words and names that are spelt in more than one accepted way.
import type { LexiconPart } from "./part.js";

export interface SpellingVariantsData {
  readonly words: readonly string[];
  readonly endings: readonly string[];
  readonly names: readonly string[];
  readonly sounds: readonly string[];
  readonly romanised: readonly string[];
  readonly places: readonly string[];
}

export interface SpellingVariants {
  /** True for two spellings of one English word (colour, color); both in lower case. */
  sameWord(a: string, b: string): boolean;
  /** True for two usual spellings of one name (Sergei, Sergey); both in lower case, without accents. */
  sameName(a: string, b: string): boolean;
  /** True for words that show a name to come from another alphabet (Mohamed, Sergei, al-, -enko); lower case, no accents. */
  romanised(word: string): boolean;
  /** True for two accepted names of one place (Kyiv, Kiev); both in lower case, without accents. */
  samePlace(a: string, b: string): boolean;
  /** A key that is the same for words that differ only in transliteration. */
  sound(word: string): string;
}

const line = { type: "string", pattern: "^\\s*\\S+(\\s+\\S.*)?$" };
const lines = { type: "array", items: line };

export const spellingVariants: LexiconPart<SpellingVariantsData, SpellingVariants> = {
  name: "spelling-variants",
  documentation:
    "Accepted spellings of one word, name or place. Sources that differ only in these are reported lightly or not at all.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["words", "endings", "names", "sounds", "romanised", "places"],
    properties: { words: lines, endings: lines, names: lines, sounds: lines, romanised: lines, places: lines },
  },
  build(data) {
    const words = groupsByMember(data.words, /\s+/);
    const names = groupsByMember(data.names, /\s+/);
    const places = groupsByMember(data.places, /\s*,\s*/);
    const endings = data.endings.map((pair) => pair.trim().split(/\s+/) as [string, string]);
    const sounds = data.sounds.map((entry) => soundRule(entry.trim()));
    const romanised = data.romanised.map((word) => word.trim().toLowerCase());
    const romanisedWords = new Set(romanised.filter((word) => !word.startsWith("-")));
    const romanisedEndings = romanised.filter((word) => word.startsWith("-")).map((word) => word.slice(1));
    const known = new Map<string, string>();
    return {
      sameWord: (a, b) => a === b || shareGroup(words, a, b) || endings.some(([x, y]) => differInEnding(a, b, x, y)),
      sameName: (a, b) => shareGroup(names, a, b),
      romanised: (word) =>
        names.has(word) || romanisedWords.has(word) || romanisedEndings.some((ending) => word.endsWith(ending)),
      samePlace: (a, b) => shareGroup(places, a, b),
      sound(word) {
        let key = known.get(word);
        if (key === undefined) {
          key = word;
          for (const [pattern, to] of sounds) key = key.replace(pattern, to);
          if (known.size < 50_000) known.set(word, key);
        }
        return key;
      },
    };
  },
};

/** "kh h" puts h for kh everywhere; "skyy$ ski" only at the end of a word. */
function soundRule(entry: string): readonly [RegExp, string] {
  const [from = "", to = ""] = entry.split(/\s+/);
  const letters = from.replace(/[^\p{L}'^$]/gu, "");
  return [new RegExp(letters, "g"), to];
}

function groupsByMember(entries: readonly string[], separator: RegExp): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    for (const member of entry.trim().toLowerCase().split(separator)) {
      const known = groups.get(member);
      if (known === undefined) groups.set(member, [index]);
      else known.push(index);
    }
  });
  return groups;
}

function shareGroup(groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  const left = groups.get(a);
  return left?.some((group) => groups.get(b)?.includes(group) === true) === true;
}

/** The part before the ending must be the same, and long enough to be a word's stem. */
function differInEnding(a: string, b: string, x: string, y: string): boolean {
  return stemsMeet(a, b, x, y) || stemsMeet(a, b, y, x);
}

function stemsMeet(a: string, b: string, x: string, y: string): boolean {
  const stem = a.length - x.length;
  return (
    stem >= 3 && stem === b.length - y.length && a.endsWith(x) && b.endsWith(y) && a.slice(0, stem) === b.slice(0, stem)
  );
}
