/** JSON Schema of a text with at least one character that shows. */
export const someText = { title: "some text", type: "string", pattern: "\\S" } as const;

/** JSON Schema of a list of words or names. */
export const wordList = { type: "array", minItems: 1, uniqueItems: true, items: someText } as const;

/** JSON Schema of a list of some of these words. */
export function someOf(values: readonly string[]): object {
  return { type: "array", minItems: 1, uniqueItems: true, items: { enum: [...values] } };
}
