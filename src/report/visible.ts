// Article text is the work of strangers: an escape sequence in it could repaint the reader's terminal, a bidi override
// could make a figure read backwards. Everything a report quotes passes through here first.

/** Invisible characters that carry no meaning in news text and only break words apart. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Controls (but white space), bidi marks, embeddings, overrides and isolates, tag characters, lone surrogates. */
const dangerous =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\p{Cs}]/gu;

/** In the log of a build server, `##[` begins a command wherever it stands. */
const logCommand = /##(?=\[)/g;

/**
 * The text on one line, safe to print: white space and line ends become one space, control and bidi characters become
 * visible signs (`␛`, `<U+202E>`), invisible ones disappear, `##[` is taken apart. Text without any of these comes back unchanged.
 */
export function visible(text: string): string {
  if (isHarmless(text)) return text;
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(invisible, "")
    .replace(dangerous, signFor)
    .replace(logCommand, "## ");
}

/** Printable ASCII, Latin letters and common punctuation, with single spaces: most text, told without regular expressions. */
function isHarmless(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 ? text.charCodeAt(at + 1) === 0x20 : !isHarmlessUnit(code)) return false;
  }
  return true;
}

function isHarmlessUnit(code: number): boolean {
  if (code < 0x7f) return code > 0x20 && code !== 0x23;
  if (code < 0x250) return code > 0xa0 && code !== 0xad;
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x20a0 && code <= 0x20bf);
}

function signFor(character: string): string {
  const code = character.codePointAt(0) as number;
  // Unicode has a picture for each C0 control: U+2400 and following.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
