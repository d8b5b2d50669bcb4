// Every number that a text holds, for programs that ask for numbers rather than claims: those that may become claims, and
// those that are names (World War II) or places counted from the end (the penultimate round).
import type { Lexicon } from "../../lexicon/index.js";
import { overlaps } from "../../model/span.js";
import type { TextDocument } from "../../text/document.js";
import type { NumberMention } from "./number.js";
import { relativeOrdinals } from "./relative-ordinal.js";
import { romanNumerals } from "./roman.js";
import { scanNumbers } from "./scan.js";

/** All numbers in order; they do not overlap. Linear in the length of the text. */
export function readNumbers(document: TextDocument, lexicon: Lexicon): NumberMention[] {
  const all = [...relativeOrdinals(document), ...scanNumbers(document, lexicon), ...romanNumerals(document, lexicon)];
  const read: NumberMention[] = [];
  // "second to last" is one place: of two that overlap, the longer.
  for (const number of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = read.at(-1);
    if (last === undefined || !overlaps(last, number)) read.push(number);
    else if (number.relativeTo !== undefined) read[read.length - 1] = number;
  }
  return read;
}
