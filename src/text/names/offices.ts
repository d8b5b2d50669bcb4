// The posts that a text gives to a name, by the head word alone: "Foreign Minister Ann Holt", "Ann Holt, a former senator". By them
// "Senator Holt" finds Ann Holt although Bill Holt was named last.
import type { Token } from "../document.js";
import type { RawName, Reading } from "./raw.js";
import { titleHead } from "./titles.js";

/** How far from a name its title may stand, in tokens. */
const reach = 6;

/** The head right before a name, "of State" in between; null when none stands there. */
export function officeBefore({ tokens, lexicon }: Reading, name: RawName): string | null {
  const sentence = tokens[name.firstToken]?.sentence;
  for (let at = name.firstToken - 1; at >= 0 && at >= name.firstToken - 4; at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence) return null;
    const head = titleHead(token, lexicon);
    if (head !== null) return head;
    if (token.text !== "." && token.lower !== "of" && tokens[at - 1]?.lower !== "of") return null;
  }
  return null;
}

/** Heads of the posts told of a full name right before or behind it. */
export function officesAround(reading: Reading, name: RawName): string[] {
  const { tokens, lexicon } = reading;
  const before = officeBefore(reading, name);
  const found = before === null ? [] : [before];
  const link = tokens[name.lastToken];
  if (
    link === undefined ||
    link.sentence !== tokens[name.firstToken]?.sentence ||
    !/^(?:,|is|was|became)$/.test(link.lower)
  )
    return found;
  for (let at = name.lastToken + 1; at <= name.lastToken + reach; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== link.sentence || /^[,;:.()"“”]$/.test(token.text)) break;
    const head = titleHead(token, lexicon);
    if (head !== null) return [...found, head];
    if (token.pos === "VERB" || token.pos === "SCONJ") break;
  }
  return found;
}
