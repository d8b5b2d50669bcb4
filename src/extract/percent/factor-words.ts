// The closed class of words that tell a change by its factor.

/** Verb to the change in per cent; a fall below zero. */
export const factors: ReadonlyMap<string, number> = new Map([
  ["doubled", 100],
  ["tripled", 200],
  ["trebled", 200],
  ["quadrupled", 300],
  ["quintupled", 400],
  ["halved", -50],
]);

/** Number words before "fold". */
export const folds: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten".split(" ").map((word, index) => [word, index + 2]),
);

/** Words at which such a change is looked for. */
export const factorWords: readonly string[] = [
  ...factors.keys(),
  ...[...folds.keys()].map((word) => `${word}fold`),
  "fold",
  "half",
];
