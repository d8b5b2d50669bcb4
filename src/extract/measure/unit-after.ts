// The unit of measurement right behind a figure.
import type { Lexicon } from "../../lexicon/index.js";
import type { Unit } from "../../lexicon/units.js";
import { openingsOf, wordBehind } from "../number/beside.js";
import type { NumberMention } from "../number/number.js";
import { phraseAfter } from "../number/phrase-after.js";

export interface UnitAfter {
  readonly unit: Unit;
  readonly end: number;
}

const symbolPattern =
  /([ \u00a0\u202f-]?)((?:°|º|deg)[ ]?(?:[CF](?![a-z])|[Cc]elsius\b|[Ff]ahrenheit\b)?|[℃℉′″']|[A-Za-zµμΩ]{1,5}(?:[²³]|\^?[23])?(?:\/[a-z]{1,2})?)(?![\p{L}\p{N}])/uy;
/** Words of weather, cooking and health: without one near, "13F" and "777F" are names. */
const warmth =
  /temperat|degree|heat|hot\b|cold|warm|cool|freez|fever|oven|weather|chill|celsius|fahrenheit|thermo|mercury|°|climate|minus|-\d/i;
const articleOfPart = /[ -](?:of )?an?(?=[ -])/y;

/** The unit behind the figure: by name ("miles per hour"), or by symbol ("km", touching the figure where it is ambiguous). */
export function unitAfter(text: string, number: NumberMention, limit: number, lexicon: Lexicon): UnitAfter | null {
  const { units } = lexicon;
  let at = number.end;
  if (number.type === "fraction") {
    articleOfPart.lastIndex = at;
    if (articleOfPart.test(text)) at = articleOfPart.lastIndex;
  }
  const named = phraseAfter(text, at, limit, units.names, units.longestName);
  const symbol = symbolAfter(text, at, limit, number, lexicon) ?? bracketedAfter(text, at, limit, number, lexicon);
  if (named === null && symbol === null && !Number.isInteger(number.low ?? 0)) return partOf(text, at, limit, lexicon);
  if (named !== null && (symbol === null || named.end >= symbol.end)) return { unit: named.found, end: named.end };
  return symbol;
}

/** "half a cup", "1½ cups": a unit that is one only in parts. */
function partOf(text: string, at: number, limit: number, { units }: Lexicon): UnitAfter | null {
  const found = phraseAfter(text, at, limit, units.fractionNames, 1);
  return found === null ? null : { unit: found.found, end: found.end };
}

const bracketed = / ?(?:\(([A-Za-zµ°²³]{1,5})\)|\[([A-Za-zµ°²³]{1,5})\])/y;

/** "20 (kg)", "20 [kg]": as tables write it. */
function bracketedAfter(
  text: string,
  at: number,
  limit: number,
  number: NumberMention,
  { units }: Lexicon,
): UnitAfter | null {
  if (number.form !== "digits") return null;
  bracketed.lastIndex = at;
  const match = bracketed.exec(text);
  const unit = match === null ? undefined : units.symbols.get((match[1] ?? match[2]) as string);
  return unit === undefined || unit.ambiguous || bracketed.lastIndex > limit
    ? null
    : { unit, end: bracketed.lastIndex };
}

const sized = / in (?:thick|tall|long|wide|deep|high|across|in diameter)\b/y;

/** "278,000 t", "2.5 g", "4 L of wine", "2 in thick": apart from the figure, but no word or name either. */
function isSureApart(text: string, written: string, number: NumberMention): boolean {
  sized.lastIndex = number.end;
  if (written === "in") return sized.test(text);
  if (!/^(?:[LgtWJ]|ha)$/.test(written)) return false;
  return !number.plain || text.startsWith(` ${written} of `, number.end);
}

function symbolAfter(
  text: string,
  at: number,
  limit: number,
  number: NumberMention,
  lexicon: Lexicon,
): UnitAfter | null {
  if (number.form === "words") return null;
  const opening = wordBehind(text, at);
  if (opening !== null && !opening.startsWith("deg") && !openingsOf(lexicon.units.symbols).has(opening)) return null;
  symbolPattern.lastIndex = at;
  const match = symbolPattern.exec(text);
  if (match === null || symbolPattern.lastIndex > limit) return null;
  const written = (match[2] as string)
    .replace(" ", "")
    .replace("^", "")
    .replace(/^(°|º)([CF])[a-z]+$/i, (_, sign, scale) => sign + scale.toUpperCase());
  const unit = lexicon.units.symbols.get(written);
  if (unit === undefined) return null;
  const touching = match[1] === "";
  if ((written === "C" || written === "F") && !warmth.test(text.slice(Math.max(0, at - 90), at + 90))) return null;
  if (unit.ambiguous && !touching && !/[°º]/.test(written) && !isSureApart(text, written, number)) return null;
  return { unit, end: symbolPattern.lastIndex };
}
