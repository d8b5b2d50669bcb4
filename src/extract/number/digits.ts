// Figures written in digits: with separators of several houses, decimals, and fractions. Takes a place in the text,
// gives value and end; refuses whatever runs on into more digits.
import { isDigit, isPlainLetter } from "../../text/letters.js";
import { fractionCharacters } from "./number-words.js";

/** A figure in digits. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  /** Only digits, without separator, decimals, fraction or exponent. */
  readonly plain: boolean;
  readonly fraction: boolean;
}

type Form = readonly [pattern: RegExp, value: (written: string) => number];

const number = (written: string) => Number(written);
const power = (written: string) => {
  const [base, exponent] = written.split("^");
  return Number(base) ** Number(exponent);
};
const notMore = String.raw`(?![\d]|[.,]\d)`;

// First form that matches wins; each is tried at one place only, so that the cost stays linear.
const forms: readonly Form[] = [
  // 1,200 and 12,34,567 (the last group of three).
  [/\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?![\d]|,\d)/y, (t) => number(t.replaceAll(",", ""))],
  // 1.200,50 and 1.200.000
  [
    new RegExp(String.raw`\d{1,3}(?:\.\d{3})+,\d+${notMore}|\d{1,3}(?:\.\d{3}){2,}${notMore}`, "y"),
    (t) => number(t.replaceAll(".", "").replace(",", ".")),
  ],
  // 1 200 and 1'200, with any of the spaces in use.
  [
    /\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d+)?(?![\d]|[ \u00a0\u202f.,]\d)/y,
    (t) => number(t.replace(/[ \u00a0\u2009\u202f'’]/g, "").replace(",", ".")),
  ],
  // 1.3x10^6, 1e10
  [/\d+(?:\.\d+)?\s?[x×]\s?10(?:\^-?|[−-])\d+/y, (t) => number(t.replace(/\s?[x×]\s?10\^?/, "e").replace("−", "-"))],
  // 2.5^-1
  [/\d+(?:\.\d+)?\^[+-]?\d{1,3}(?![\d.])/y, power],
  [/\d+(?:\.\d+)?[eE][+-]?\d{1,2}(?![\w])/y, number],
  // 3,5 as a decimal: one or two digits after the comma.
  [/\d+,\d{1,2}(?![\d,]|\.\d)/y, (t) => number(t.replace(",", "."))],
  [/\d*\.\d+(?!\d|\.\d)/y, number],
  [/\d+/y, number],
];

const simpleFraction = /(\d{1,3}) ?[/⁄] ?(\d{1,3})(?![\d/⁄])/y;
const mixedFraction = /[ \u00a0-]{1,2}(\d{1,2})[/⁄](\d{1,3})(?![\d/⁄])/y;
const denominators = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100]);

/** Reads digits that start exactly at `at`, or a fraction character. */
export function readDigits(text: string, at: number): Digits | null {
  const end = digitsEnd(text, at);
  if (end > at && endsThere(text, end)) {
    const value = Number(text.slice(at, end));
    return Number.isFinite(value) ? { end, value, plain: true, fraction: false } : null;
  }
  return readByForm(text, at);
}

/** End of the run of digits that starts at `at`; `at` itself when none does. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** True behind most figures: what follows the digits can be a separator, decimals, a fraction or a power in no form. */
function endsThere(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isPlainLetter(code)) return code !== 0x78 && code !== 0x65 && code !== 0x45;
  const next = text.charCodeAt(end + 1);
  if (code === 0x20 || code === 0x2d) return isPlainLetter(next) && next !== 0x78;
  return Number.isNaN(code) || code === 0x25 || code === 0x29 || ((code === 0x2c || code === 0x2e) && next === 0x20);
}

function readByForm(text: string, at: number): Digits | null {
  const character = fractionCharacters.get(text.charAt(at));
  if (character !== undefined) return { end: at + 1, value: character, plain: false, fraction: true };
  const slashed = readFraction(text, at);
  if (slashed !== null) return slashed;
  for (let index = 0; index < forms.length; index++) {
    const [pattern, toValue] = forms[index] as Form;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const value = toValue(match[0]);
    if (!Number.isFinite(value)) return null;
    const figures: Digits = { end: at + match[0].length, value, plain: index === forms.length - 1, fraction: false };
    return withFraction(text, figures);
  }
  return null;
}

function readFraction(text: string, at: number): Digits | null {
  simpleFraction.lastIndex = at;
  const match = simpleFraction.exec(text);
  if (match === null) return null;
  const [top, bottom] = [Number(match[1]), Number(match[2])];
  if (top === 0 || top >= bottom || !denominators.has(bottom)) return null;
  return { end: at + match[0].length, value: top / bottom, plain: false, fraction: true };
}

/** "1½", "2 1/4", "2-1/4": adds the fraction that follows a whole number. */
function withFraction(text: string, whole: Digits): Digits {
  if (!whole.plain) return whole;
  const gap = text.charAt(whole.end) === " " ? 1 : 0;
  const character = fractionCharacters.get(text.charAt(whole.end + gap));
  if (character !== undefined)
    return { end: whole.end + gap + 1, value: whole.value + character, plain: false, fraction: false };
  mixedFraction.lastIndex = whole.end;
  const match = mixedFraction.exec(text);
  if (match === null) return whole;
  const [top, bottom] = [Number(match[1]), Number(match[2])];
  if (top === 0 || top >= bottom || !denominators.has(bottom)) return whole;
  return { end: whole.end + match[0].length, value: whole.value + top / bottom, plain: false, fraction: false };
}
