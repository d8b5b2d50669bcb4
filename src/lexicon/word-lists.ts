// Lists of words and phrases, one item of YAML for each.

/** The schema of such a list. */
export const wordList = { type: "array", items: { type: "string", minLength: 1 } };

/** The schema of a file that holds nothing but such lists, every one of them under its key. */
export function listsUnder(keys: readonly string[]): object {
  return {
    type: "object",
    additionalProperties: false,
    required: keys,
    properties: Object.fromEntries(keys.map((key) => [key, wordList])),
  };
}

/** The words of a list in lower case. */
export function lowerCaseSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}
