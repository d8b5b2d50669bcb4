/**
 * What JSON may hold as it is, and what a terminal, an editor or a page around it may not: controls beyond ASCII, bidi marks
 * and overrides, invisible characters, line separators that end a line of JavaScript, `<`, which could end a script, and
 * `#[`, by which a build server's log knows commands.
 */
const risky = /#(?=\[)|[<\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** The value as JSON, two spaces deep, ending with a line end; characters that could do harm are written as escapes. */
export function jsonText(value: unknown): string {
  // These characters stand inside strings only, and there an escape is the same character to whoever parses it.
  return `${JSON.stringify(value, null, 2).replace(risky, escaped)}\n`;
}

function escaped(character: string): string {
  let units = "";
  for (let at = 0; at < character.length; at++) {
    units += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }
  return units;
}
