// The closed class of English number words. Scales and their abbreviations are in the lexicon, since houses differ.

/** nought to nineteen. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...numbered(
    0,
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
  ),
  ...numbered(17, "seventeen eighteen nineteen"),
  ["nought", 0],
  ["naught", 0],
  ["nil", 0],
]);

/** twenty to ninety. */
export const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 20 + index * 10] as const)
    .concat([["fourty", 40]]),
);

/** first to nineteenth, and the round ones; the plural of one (thirds) is a fraction only. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered(
    1,
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  ),
  ["nineth", 9],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["seventieth", 70],
  ["eightieth", 80],
  ["ninetieth", 90],
  ["hundredth", 100],
  ["thousandth", 1e3],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
]);

/** Denominators that are no ordinals. */
export const fractionNames: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
]);

/** Vulgar fractions that are one character. */
export const fractionCharacters: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

function numbered(from: number, words: string): [string, number][] {
  return words.split(" ").map((word, index) => [word, from + index]);
}
