// Two quotations of one utterance, word by word. Takes two quotations; a cut and house style are no difference.
import { distance as editDistance } from "fastest-levenshtein";
import type { Comparison } from "./comparison.js";
import { agree, differ, differLightly } from "./judgement.js";
import { type LightDifference, lightDifferenceSchema, optionsSchema } from "./options.js";
import { gap, isNegation, isSmall, isSoftening, type QuotedWord, quotedWords } from "./quoted-words.js";
import { differenceOfWords, type WordChange } from "./word-difference.js";

/** Options of `wording`; see its schema. */
export type WordingOptions = {
  readonly smallWords?: LightDifference;
};

/** Quotations that share less than this of the shorter one's words are hardly of one utterance. */
const leastShared = 0.4;

/** Below this they are two translations or two remarks to one effect, and not a slip in copying one text. */
const leastSharedOfOneText = 0.6;

export const wording: Comparison<WordingOptions> = {
  name: "wording",
  documentation:
    "Judges two quotations of one utterance, word by word. House style (numerals, titles, contractions, hyphens, British and American spelling), a cut, and a longer quotation that holds the shorter one agree; another content word, a negation, a number, a dropped adjective, and a might or perhaps that is gone are a difference of meaning.",
  kinds: ["quote"],
  relations: ["same-utterance"],
  schema: optionsSchema({
    smallWords: lightDifferenceSchema("Quotations that differ only in articles, prepositions and the like.", "info"),
  }),
  compare(one, other, options, { lexicon }) {
    if (one.kind !== "quote" || other.kind !== "quote") return agree("not quotations");
    // One fixed order, because an alignment of words may depend on which side comes first.
    const [first, second] = one.value.content <= other.value.content ? [one, other] : [other, one];
    const left = quotedWords(first.value.content);
    const right = quotedWords(second.value.content);
    if (holds(left, right) || holds(right, left)) return agree("one quotes a part of the other");
    const { changes, common } = differenceOfWords(left, right, lexicon);
    if (common < leastShared * Math.min(left.length, right.length)) return agree("hardly the same utterance");
    const real = changes.filter(({ cut }) => !cut);
    const grave = real.filter(changesMeaning);
    const loose = common < leastSharedOfOneText * Math.min(left.length, right.length);
    if (grave.length > 0) return differ(told(grave), "wording", loose ? "info" : undefined);
    if (real.length > 0) return differLightly(shown(real), "wording", options.smallWords ?? "info");
    return agree("the same words, as far as both quote them");
  },
};

/** True when the words of `part` stand in `whole` one after the other; editors' gaps at its ends do not count. */
function holds(whole: readonly QuotedWord[], part: readonly QuotedWord[]): boolean {
  const inner = part.map(({ plain }) => plain);
  if (inner[0] === gap) inner.shift();
  if (inner.at(-1) === gap) inner.pop();
  for (let at = 0; at + inner.length <= whole.length; at++) {
    if (inner.every((word, index) => whole[at + index]?.plain === word)) return true;
  }
  return false;
}

/** The changes, with what they do to the statement. */
function told(changes: readonly WordChange[]): string {
  const sharper = changes.some(({ left, right }) => left.some(softens) !== right.some(softens));
  return sharper ? `${shown(changes)}: one of them is sharper` : shown(changes);
}

function softens({ plain }: QuotedWord): boolean {
  return isSoftening(plain);
}

/** Another content word, a number, a negation, a word that softens, or a content word too many. */
function changesMeaning({ left, right }: WordChange): boolean {
  if (left.filter(negates).length !== right.filter(negates).length) return true;
  if (left.some(softens) !== right.some(softens)) return true;
  const [a, b] = [left.filter(hasContent), right.filter(hasContent)];
  if (a.length !== b.length) return true;
  return a.some((word, index) => !isFormOf(word.plain, b[index]?.plain ?? ""));
}

function negates({ plain }: QuotedWord): boolean {
  return isNegation(plain);
}

function hasContent({ plain }: QuotedWord): boolean {
  return !isSmall(plain) && !isNegation(plain) && !isSoftening(plain);
}

/** Another inflection of one word, or a typing error in it: rule and rules, begin and began. */
function isFormOf(a: string, b: string): boolean {
  if (/\d/.test(a) || /\d/.test(b)) return a === b;
  const stem = sharedStart(a, b);
  if (stem >= 4 && isEnding(a.slice(stem)) && isEnding(b.slice(stem))) return true;
  if (stem === Math.min(a.length, b.length) && stem >= 3 && /^(?:s|es|d|ed|ing|ly)$/.test((a + b).slice(stem * 2)))
    return true;
  return Math.min(a.length, b.length) >= 6 && editDistance(a, b) === 1;
}

function isEnding(letters: string): boolean {
  return /^(?:|e|s|es|d|ed|ing|y|ies|ied|er|ers|'s)$/.test(letters);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function shown(changes: readonly WordChange[]): string {
  const places = changes.slice(0, 3).map(({ left, right }) => `${side(left)} / ${side(right)}`);
  const more = changes.length - places.length;
  return places.join("; ") + (more > 0 ? `; and ${more} more` : "");
}

function side(words: readonly QuotedWord[]): string {
  return words.length === 0 ? "(nothing)" : `\`${words.map(({ written }) => written).join(" ")}\``;
}
