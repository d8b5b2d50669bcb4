// Short forms that a text introduces itself: "National Rail Board (NRB)".
import type { Token } from "../document.js";
import type { RawName, Reading } from "./raw.js";
import { isAcronym, isCapital } from "./words.js";

/** The short form in brackets right behind a body's name, when its letters begin the words of the name in order. */
export function introducedAcronym(reading: Reading, name: RawName, next: RawName | undefined): string | null {
  const { tokens } = reading;
  if (next === undefined || next.firstToken !== name.lastToken + 1 || next.lastToken !== next.firstToken + 1)
    return null;
  if (tokens[name.lastToken]?.text !== "(" || tokens[next.lastToken]?.text !== ")") return null;
  const short = (tokens[next.firstToken] as Token).text;
  if (!isAcronym(short)) return null;
  const letters = short.replace(/[^\p{Lu}]/gu, "").toLowerCase();
  let at = 0;
  for (let index = name.firstToken; index < name.lastToken && at < letters.length; index++) {
    const token = tokens[index] as Token;
    if (isCapital(token) && token.lower.startsWith(letters.charAt(at))) at++;
  }
  // Most letters must be found: some short forms take a second letter of one word.
  return at >= letters.length * 0.66 ? short : null;
}
