/** Longest piece of a wrong value that a message repeats. */
const longestShown = 40;

/** What a value is, in an editor's words: "the text `eror`", "a list", "nothing". */
export function found(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "string") return value === "" ? "an empty text" : inline(value);
  if (typeof value === "object") return "keys with values";
  return `${typeof value === "boolean" ? "" : "the number "}${String(value)}`;
}

/** The text between backquotes, on one line and not too long. */
export function inline(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `\`${line.length > longestShown ? `${line.slice(0, longestShown)}…` : line}\``;
}
