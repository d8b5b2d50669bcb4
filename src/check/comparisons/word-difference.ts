// Two quotations set side by side: which runs of words stand against each other. Says nothing about what that means.
import { diffArrays } from "diff";
import type { Lexicon } from "../../lexicon/index.js";
import { gap, isSmall, type QuotedWord } from "./quoted-words.js";

/** A place where the quotations differ: the words of each; one of the lists may be empty. */
export interface WordChange {
  readonly left: readonly QuotedWord[];
  readonly right: readonly QuotedWord[];
  /** At the beginning or end of either quotation, or beside an ellipsis: one source simply quotes more. */
  readonly cut: boolean;
}

export interface WordDifference {
  readonly changes: readonly WordChange[];
  /** How many words the two have in common. */
  readonly common: number;
}

/** Longer runs than this at the border of a quotation are other sentences, not other words. */
const longestSwapAtBorder = 4;

/** Aligns two lists of words; spelling variants count as equal. */
export function differenceOfWords(
  left: readonly QuotedWord[],
  right: readonly QuotedWord[],
  lexicon: Lexicon,
): WordDifference {
  const { sameWord } = lexicon.spellingVariants;
  const parts = diffArrays<QuotedWord>([...left], [...right], {
    comparator: (a, b) =>
      a.plain === b.plain ||
      (a.plain !== gap && b.plain !== gap && (sameWord(a.plain, b.plain) || isAbbreviation(a.plain, b.plain))),
  });
  const changes: WordChange[] = [];
  let common = 0;
  parts.forEach((part, index) => {
    if (!part.added && !part.removed) {
      common += part.value.filter(({ plain }) => plain !== gap).length;
      return;
    }
    const previous = parts[index - 1];
    if (previous?.added || previous?.removed) return;
    const next = parts[index + 1];
    const partner = next?.added || next?.removed ? next.value : [];
    const after = partner.length > 0 ? parts[index + 2] : next;
    const [first, second] = part.removed ? [part.value, partner] : [partner, part.value];
    const atBorder = previous === undefined || after === undefined;
    changes.push({
      left: first,
      right: second,
      cut: touchesGap(previous?.value.at(-1), after?.value[0], first, second) || isBorderCut(atBorder, first, second),
    });
  });
  return { changes, common };
}

/** "Va" for Virginia, "ft" for feet: a content word of two letters is hardly anything but an abbreviation. */
function isAbbreviation(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length !== 2 || long.length < 4 || isSmall(short) || !/^\p{L}+$/u.test(short)) return false;
  return short[0] === long[0] && long.includes(short[1] as string, 1);
}

function touchesGap(
  before: QuotedWord | undefined,
  after: QuotedWord | undefined,
  left: readonly QuotedWord[],
  right: readonly QuotedWord[],
): boolean {
  const inside = [...left, ...right].some(({ plain }) => plain === gap);
  return inside || before?.plain === gap || after?.plain === gap;
}

function isBorderCut(atBorder: boolean, left: readonly QuotedWord[], right: readonly QuotedWord[]): boolean {
  if (!atBorder) return false;
  if (left.length === 0 || right.length === 0) return true;
  return left.length > longestSwapAtBorder || right.length > longestSwapAtBorder;
}
