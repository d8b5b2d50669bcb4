// The words right before and right behind a figure, told from their characters. Nearly every figure has a common word or
// a mark beside it; asking for that first spares it the patterns of all kinds, which are many and mostly match nothing.
import { isDigit, isPlainLetter, plainLettersEnd } from "../../text/letters.js";

/**
 * The word behind `at`, in lower case, past up to two blanks and a hyphen; empty when a blank, a figure or a mark of
 * punctuation stands there. Null when only a pattern can tell: letters beyond a to z, apostrophes, points inside, signs.
 */
export function wordBehind(text: string, at: number): string | null {
  let start = at;
  while (start < at + 2 && isBlank(text.charCodeAt(start))) start++;
  if (text.charCodeAt(start) === 0x2d) start++;
  const end = plainLettersEnd(text, start);
  const next = text.charCodeAt(end);
  if (end === start) return endsThere(next, text.charCodeAt(end + 1)) ? "" : null;
  const clear = next < 0x80 ? next !== 0x27 && (next !== 0x2e || endsThere(next, text.charCodeAt(end + 1))) : false;
  return clear || end === text.length ? text.slice(start, end).toLowerCase() : null;
}

/** The word that ends at `at` or before one blank or colon there, in lower case; empty when none does. Null as above. */
export function wordBefore(text: string, at: number): string | null {
  let end = at;
  const gap = text.charCodeAt(end - 1);
  if (isBlank(gap) || gap === 0x3a) end--;
  let start = end;
  while (isPlainLetter(text.charCodeAt(start - 1))) start--;
  if (text.charCodeAt(start - 1) >= 0x80) return null;
  return text.slice(start, end).toLowerCase();
}

const openings = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

/** The plain letters with which the entries of a table begin, in lower case: what `wordBehind` can be looked up in. */
export function openingsOf(table: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  let found = openings.get(table);
  if (found === undefined) {
    const words = new Set([...table.keys()].map((entry) => entry.slice(0, plainLettersEnd(entry, 0)).toLowerCase()));
    // Of signs nothing can be said by letters, and nothing is: `wordBehind` leaves them to the patterns.
    words.delete("");
    found = words;
    openings.set(table, found);
  }
  return found;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}

/** True for what no word, unit or sign begins with: blanks, figures, most marks; a point that no letter or figure follows. */
function endsThere(code: number, next: number): boolean {
  if (Number.isNaN(code) || code <= 0x20 || isDigit(code)) return true;
  if (code === 0x2e) return !(next >= 0x80 || next === 0x27 || next === 0x2e || isDigit(next) || isPlainLetter(next));
  return (
    code === 0x2c || code === 0x3a || code === 0x3b || code === 0x21 || code === 0x3f || code === 0x28 || code === 0x29
  );
}
