// Where a text names news outlets: those of the list, and others by the words that end such names.
import { firstWord, type OutletSpelling, type Outlets } from "../lexicon/outlets.js";
import type { Span } from "../model/span.js";

/** An outlet named in the text, without "the". */
export interface OutletMention extends Span {
  /** As the lexicon spells it, or as written when it is not listed. */
  readonly outlet: string;
  readonly listed: boolean;
}

/** Outlets of the list named in a stretch of the text, in order. */
export function findOutlets(text: string, span: Span, outlets: Outlets): OutletMention[] {
  const found: OutletMention[] = [];
  let at = span.start;
  while (at < span.end) {
    if (!isCapital(text, at)) {
      at++;
      continue;
    }
    const word = capitalisedWord(text, at, span.end);
    const spelling = spellingAt(text, at, word, outlets);
    const length = spelling?.written.length ?? word.length;
    if (spelling !== undefined && at + length <= span.end)
      found.push({ start: at, end: at + length, outlet: spelling.outlet.name, listed: true });
    at += length;
  }
  return found;
}

// By code first, because every character of every article passes here; patterns only see what is not ASCII.
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(text.charAt(at));
}

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters and digits, and single marks between them: "AT&T", "O’Neill", "Yahoo!News". */
function capitalisedWord(text: string, start: number, limit: number): string {
  let end = start + 1;
  for (; end < limit; end++) {
    if (isLetterOrDigit(text, end)) continue;
    if (end + 1 < limit && joining.includes(text.charAt(end)) && isLetterOrDigit(text, end + 1)) continue;
    break;
  }
  return text.slice(start, end);
}

const joining = "'’.&!-";

function spellingAt(text: string, start: number, word: string, outlets: Outlets): OutletSpelling | undefined {
  const { spellings: known } = outlets;
  const spellings =
    known.get(word) ??
    (/^[\p{L}\p{N}]+$/u.test(word)
      ? undefined
      : (known.get(word.replace(/['’]s?$/, "")) ?? known.get(firstWord(word.replace(/[-.!].*$/, "")))));
  return spellings?.find(({ written, needsArticle }) => {
    if (!startsWith(text, written, start)) return false;
    if (/[\p{L}\p{N}]/u.test(text.charAt(start + written.length))) return false;
    return !needsArticle || /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start));
  });
}

/** `startsWith` for which the two apostrophes are one. */
function startsWith(text: string, written: string, start: number): boolean {
  return (
    text.startsWith(written, start) || (written.includes("'") && text.startsWith(written.replaceAll("'", "’"), start))
  );
}

const nameBefore = /(?:\p{Lu}[\p{L}\p{N}.'’&-]*\s){1,4}$/u;

/**
 * An outlet that is not listed, whose name ends at the end of `words` ("the Marlow Gazette"): a run of capitalised words
 * with an ending of the list. Returns the offset in `words` at which the name starts, or -1.
 */
export function unlistedOutletStart(words: string, outlets: Outlets): number {
  const ending = outlets.endings.find(
    (candidate) =>
      words.endsWith(candidate) && !/[\p{L}\p{N}-]/u.test(words.charAt(words.length - candidate.length - 1)),
  );
  if (ending === undefined) return -1;
  const head = words.slice(0, words.length - ending.length);
  const match = nameBefore.exec(head);
  if (match === null) return -1;
  const article = /^(?:The|A|An|This|That|In|On|At|But|And|As)\s/.exec(match[0]);
  const start = match.index + (article?.[0].length ?? 0);
  return start < head.length ? start : -1;
}
