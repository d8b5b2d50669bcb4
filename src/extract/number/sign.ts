// Currency signs and codes before a figure: "$ 700", "US$5", "Rs. 500", "EUR500m".
import type { Currencies } from "../../lexicon/currencies.js";

export interface SignBefore {
  readonly start: number;
  readonly text: string;
}

/** The longest sign that ends at `at`, with at most one space between. */
export function signBefore(text: string, at: number, currencies: Currencies): SignBefore | null {
  let end = at;
  if (text.charAt(end - 1) === "-" && isSign(text.charCodeAt(end - 2))) end--;
  if (isBlank(text.charCodeAt(end - 1))) end--;
  for (let length = Math.min(currencies.longestSign, end); length > 0; length--) {
    const sign = text.slice(end - length, end);
    if (!currencies.signs.has(sign)) continue;
    if (isLetter(sign.charAt(0)) && isLetter(text.charAt(end - length - 1))) continue;
    // "R2-D2": the rand of one digit is rarer than a name.
    if (sign === "R" && !/^\d(?:[\d.,]|[ ]?(?:[mb]n?\b|tn\b|million|billion|trillion))/.test(text.slice(at, at + 10)))
      continue;
    // A lone capital ("R 5", "m-1") needs to touch the figure.
    if (length === 1 && isLetter(sign) && end !== at) continue;
    return { start: end - length, text: sign };
  }
  return null;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isSign(code: number): boolean {
  return code === 0x24 || code === 0xa3 || code === 0x20ac || code === 0xa5;
}
