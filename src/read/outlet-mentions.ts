// Where a text names news outlets: those of the list, and others by the words that end such names.
import { firstWord, type OutletSpelling, type Outlets } from "../lexicon/outlets.js";
import type { Span } from "../model/span.js";

/** An outlet named in the text, without "the". */
export interface OutletMention extends Span {
  /** As the lexicon spells it, or as written when it is not listed. */
  readonly outlet: string;
  readonly listed: boolean;
}

const word = /\p{Lu}[\p{L}\p{N}]*(?:['’.&!-][\p{L}\p{N}]+)*/gu;

/** Outlets of the list named in a stretch of the text, in order. */
export function findOutlets(text: string, span: Span, outlets: Outlets): OutletMention[] {
  const found: OutletMention[] = [];
  const stretch = span.start === 0 && span.end === text.length ? text : text.slice(0, span.end);
  word.lastIndex = span.start;
  for (let match = word.exec(stretch); match !== null; match = word.exec(stretch)) {
    const spelling = spellingAt(stretch, match.index, match[0], outlets);
    if (spelling === undefined) continue;
    const end = match.index + spelling.written.length;
    found.push({ start: match.index, end, outlet: spelling.outlet.name, listed: true });
    word.lastIndex = end;
  }
  return found;
}

function spellingAt(text: string, start: number, matched: string, outlets: Outlets): OutletSpelling | undefined {
  const spellings =
    outlets.spellings.get(matched) ??
    outlets.spellings.get(matched.replace(/['’]s?$/, "")) ??
    outlets.spellings.get(firstWord(matched.replace(/[-.!].*$/, "")));
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
