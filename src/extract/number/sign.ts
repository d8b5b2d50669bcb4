// Currency signs and codes before a figure: "$ 700", "US$5", "Rs. 500", "EUR500m".
import type { Currencies } from "../../lexicon/currencies.js";

export interface SignBefore {
  readonly start: number;
  readonly text: string;
}

const numberBefore =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half)|teen|ty|hundred|thousand|lakhs?|crores?|[mbr]illion)[ \u00a0]$/i;

/** The longest sign that ends at `at`, with at most one space between. */
export function signBefore(text: string, at: number, currencies: Currencies): SignBefore | null {
  let end = at;
  if (text.charAt(end - 1) === "-" && isSign(text.charCodeAt(end - 2))) end--;
  if (isBlank(text.charCodeAt(end - 1))) end--;
  for (const length of lengthsOf(currencies).get(text.charCodeAt(end - 1)) ?? []) {
    if (length > end) continue;
    const sign = text.slice(end - length, end);
    if (!currencies.signs.has(sign)) continue;
    if (isLetter(sign.charAt(0)) && isLetter(text.charAt(end - length - 1))) continue;
    // "R2-D2": the rand of one digit is rarer than a name.
    if (sign === "R" && !/^\d(?:[\d.,]|[ ]?(?:[mb]n?\b|tn\b|million|billion|trillion))/.test(text.slice(at, at + 10)))
      continue;
    // A lone capital ("R 5", "m-1") needs to touch the figure.
    if (length === 1 && isLetter(sign) && end !== at) continue;
    // "3 CAD 3 cents": the code behind a figure is that figure's.
    if (isLetter(sign.charAt(0)) && end !== at && /\d[ \u00a0]$/.test(text.slice(end - length - 2, end - length)))
      return null;
    // "twenty ringgit 43": the name is that of the figure before it.
    if (
      length > 4 &&
      isLetter(sign.charAt(1)) &&
      numberBefore.test(text.slice(Math.max(0, end - length - 10), end - length))
    )
      return null;
    return sign === "$"
      ? (countryBefore(text, end - 1, currencies) ?? { start: end - 1, text: sign })
      : { start: end - length, text: sign };
  }
  return null;
}

const lengths = new WeakMap<Currencies, ReadonlyMap<number, readonly number[]>>();

/** The lengths of the signs that end with a character, longest first: most characters end none. */
function lengthsOf(currencies: Currencies): ReadonlyMap<number, readonly number[]> {
  const before = lengths.get(currencies);
  if (before !== undefined) return before;
  const found = new Map<number, number[]>();
  const signs = [...currencies.signs.keys()].sort((a, b) => b.length - a.length);
  for (const sign of signs) {
    const last = sign.charCodeAt(sign.length - 1);
    const known = found.get(last) ?? [];
    if (!known.includes(sign.length)) found.set(last, [...known, sign.length]);
  }
  lengths.set(currencies, found);
  return found;
}

const country =
  /(?<![\p{L}\p{N}.])(?:U\.S\.?|u\.s\.?|US|HK|NZ|NT|CA|AU|C|hk|nz|nt|c|(?<=(?:\b(?:a|the|its|their|by|of|about) |['’] ?s ))us) $/u;

/** "US $199", "C $5 million": the letters of the country, apart from the sign. "A $5 note" is an article. */
function countryBefore(text: string, at: number, currencies: Currencies): SignBefore | null {
  const match = country.exec(text.slice(Math.max(0, at - 12), at));
  if (match === null) return null;
  const letters = match[0].trim().toUpperCase();
  const sign = `${letters === "U.S" ? "US" : letters}$`;
  return currencies.signs.has(sign) ? { start: at - match[0].length, text: sign } : null;
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
