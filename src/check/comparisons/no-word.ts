// Runs of letters that no English word has: the trace of a damaged text.

/** Pairs of letters that English words and most foreign names never contain. */
const strangePair =
  /[jqx][bcdfghjkmnpqrsvwz]|[bcfghjkmpqtvwxz]j|[bcdfghjklmnpqrtvwxz]x|[bfghjklmpqvwx]z|q[^u\W]|v[bcdfghjkmnpqtwxz]|w[jqvx]|z[bcdfgjkmnpqrstvx]/g;

/** Marks that a wrong decoding leaves behind, or digits inside a word. */
const damage = /\uFFFD|Ã[\u0080-\u00BF©¨¡]|â€|\p{L}\d+\p{L}/u;

/** True when the text holds a run of letters that can hardly be a word in any language that news is written in. */
export function looksGarbled(text: string): boolean {
  if (damage.test(text)) return true;
  return text.split(/[^\p{L}]+/u).some(isStrange);
}

function isStrange(word: string): boolean {
  if (word.length < 5 || /^\p{Lu}+$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (!/[aeiouyà-ÿ]/.test(lower)) return true;
  if (/[bcdfghjklmnpqrstvwxz]{7}/.test(lower)) return true;
  const pairs = lower.match(strangePair)?.length ?? 0;
  return pairs >= 2 || (pairs === 1 && /[bcdfghjklmnpqrstvwxz]{5}/.test(lower));
}
