// All formats of article files. A new one is one file beside this one and one line here.
import type { SourceFormat } from "./format.js";
import { markdown } from "./markdown.js";
import { plainText } from "./plain-text.js";

export const sourceFormats: readonly SourceFormat[] = [plainText, markdown];

/** The format of a file by the ending of its name; plain text when no format claims it. */
export function formatOf(path: string): SourceFormat {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return sourceFormats.find(({ endings }) => endings.includes(ending)) ?? plainText;
}
