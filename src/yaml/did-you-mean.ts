import { closest, distance } from "fastest-levenshtein";

/** Longest text that is compared; anything longer is no typing error. */
const longestCompared = 60;

/**
 * The known word that `written` was probably meant to be, or undefined when none is near: one letter may differ
 * in a word of three or four, two up to eight, three in a longer one (two letters that change places count as two).
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || written === "" || written.length > longestCompared) return undefined;
  const lower = written.toLowerCase();
  const sameLetters = known.find((word) => word.toLowerCase() === lower);
  if (sameLetters !== undefined) return sameLetters;
  const word = closest(lower, known);
  const longer = Math.max(word.length, lower.length);
  const allowed = longer < 3 ? 0 : longer < 5 ? 1 : longer < 9 ? 2 : 3;
  return distance(lower, word.toLowerCase()) <= allowed ? word : undefined;
}

/** "Did you mean `severity`?", or the whole list when it is short and nothing is near, or undefined. */
export function suggestion(written: string, known: readonly string[]): string | undefined {
  const near = nearest(written, known);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return known.length > 0 && known.length <= 16 ? `Known here: ${known.join(", ")}.` : undefined;
}
