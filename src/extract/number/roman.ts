// Roman numerals, only where they are one: "World War II", "Super Bowl XLVIII", "Henry VIII", "Chapter IV", "Phase III". Takes
// a token in capitals with a noun of the word list, a name or a title before it; gives the place in an order that it is.
// Refuses letters that are a word, a grade or an initial: I, Malcolm X, vitamin C, Washington DC.
import type { Lexicon } from "../../lexicon/index.js";
import type { TextDocument, Token } from "../../text/document.js";
import type { NumberMention } from "./number.js";

const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const canonical = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a numeral below 400 in its canonical form, or null: IV is 4, IIII and VX are none. */
export function romanValue(written: string): number | null {
  if (written === "" || !canonical.test(written)) return null;
  let value = 0;
  for (let at = 0; at < written.length; at++) {
    const own = letters[written.charAt(at)] as number;
    value += own < (letters[written.charAt(at + 1)] ?? 0) ? -own : own;
  }
  return value;
}

/** The Roman numerals of a document, in order, as ordinals. Linear in its length. */
export function romanNumerals(document: TextDocument, lexicon: Lexicon): NumberMention[] {
  const found: NumberMention[] = [];
  const { text, tokens } = document;
  for (let index = 1; index < tokens.length; index++) {
    const code = text.charCodeAt((tokens[index] as Token).start);
    // I, V, X, L, C: nearly every token begins with another letter.
    if (code !== 0x49 && code !== 0x56 && code !== 0x58 && code !== 0x4c && code !== 0x43) continue;
    const token = tokens[index] as Token;
    const value = romanValue(token.text);
    if (value !== null && isNumeral(document, index, lexicon)) found.push(mentionOf(token, value));
  }
  return found;
}

function isNumeral({ text, tokens, sentences }: TextDocument, index: number, { counting }: Lexicon): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  if (before.sentence !== token.sentence || text.slice(before.end, token.start).length !== 1) return false;
  const next = tokens[index + 1]?.sentence === token.sentence ? tokens[index + 1] : undefined;
  // "Henry V. Moss": an initial.
  if (token.text.length === 1 && next?.text === "." && /\p{Lu}/u.test(tokens[index + 2]?.text.charAt(0) ?? ""))
    return false;
  const isCapital = /^\p{Lu}\p{Ll}{2}/u.test(before.text);
  if (counting.roman.has(before.lower)) {
    if (token.text.length > 1) return true;
    if (!/^[IVX]$/.test(token.text)) return false;
    return token.text === "I" ? isNoPronoun(before, next, sentences[token.sentence]?.firstToken, isCapital) : isCapital;
  }
  if (!/^[IVX]+$/.test(token.text)) return false;
  if (token.text.length > 1) return isCapital || orderedNouns.has(next?.lower ?? "");
  return isCapital && [2, 3].some((back) => isSovereign(tokens[index - back]));
}

const orderedNouns: ReadonlySet<string> = new Set(["century", "centuries", "olympiad", "olympic"]);

/** "World War I began", "in Phase I"; but "Part I played", "the part I played". */
function isNoPronoun(noun: Token, next: Token | undefined, first: number | undefined, isCapital: boolean): boolean {
  if (noun.lower === "war" || (isCapital && noun.index !== first)) return true;
  if (next === undefined || next.pos === "PUNCT") return true;
  return isCapital
    ? next.pos !== "VERB" && next.pos !== "AUX"
    : /^(?:phase|type|class|stage|tier)$/.test(noun.lower) && next.pos === "NOUN";
}

const sovereigns: ReadonlySet<string> = new Set(
  "king queen pope emperor empress tsar czar kaiser prince saint".split(" "),
);

/** A sovereign's title two or three tokens before: "Pope Pius X", "King Juan Carlos I". */
function isSovereign(token: Token | undefined): boolean {
  return token !== undefined && sovereigns.has(token.lower);
}

function mentionOf({ start, end, index }: Token, value: number): NumberMention {
  return {
    start,
    end,
    low: value,
    high: value,
    approximate: false,
    figures: { start, end },
    hedge: null,
    roundness: 1,
    firstToken: index,
    lastToken: index + 1,
    type: "ordinal",
    form: "roman",
    plain: false,
    sign: null,
    range: false,
    repeatedUnit: null,
  };
}
