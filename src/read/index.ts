// All formats of article files. A new one is one file beside this one and one line here.
import { endingOf, type SourceFormat } from "./format.js";
import { markdown } from "./markdown.js";
import { plainText } from "./plain-text.js";

export const sourceFormats: readonly SourceFormat[] = [plainText, markdown];

/** The format of a file by the ending of its name; plain text when no format claims it. */
export function formatOf(path: string): SourceFormat {
  return sourceFormats.find(({ endings }) => endings.includes(endingOf(path))) ?? plainText;
}
