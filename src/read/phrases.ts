// Which zone the word list gives a paragraph, by its label, its beginning, or a phrase in it.
import {
  type Boilerplate,
  bareLabel,
  leadingWord,
  listedWords,
  type MarkedPhrase,
  type MarkedZone,
  plainLine,
} from "../lexicon/boilerplate.js";
import { sentenceEnds } from "./line-form.js";

export interface PhraseMark {
  readonly zone: MarkedZone;
  /** What follows belongs to it. */
  readonly opens: boolean;
}

const longestLabel = 60;
const longestMarked = 300;
const longestCaption = 700;

/** What the phrases of the list make of a paragraph; null when they are silent. */
export function markByPhrase(paragraph: string, phrases: Boilerplate): PhraseMark | null {
  if (paragraph.length > longestCaption * 2) return null;
  // Long paragraphs in which somebody speaks are the story; most are, so they are told first.
  if (
    paragraph.length > longestMarked &&
    /["“”]|\b(?:said|told|says)\b/.test(paragraph) &&
    !/^\W*(?:file|image|in this|this|above|pictured|caption|media|a |\()/i.test(paragraph)
  )
    return null;
  const plain = plainLine(paragraph);
  if (plain.length <= longestLabel) {
    const label = bareLabel(plain).replace(/\s*\(?\d+\)?$|^\d+\s+/g, "");
    const opens = phrases.opens.get(label);
    if (opens !== undefined) return { zone: opens, opens: true };
    const whole = phrases.whole.get(label);
    if (whole !== undefined) return { zone: whole, opens: false };
  }
  const start = beginning(plain, phrases);
  if (start?.zone === "caption" && plain.length <= longestCaption) return start;
  const isShort = plain.length <= longestMarked;
  const mostSentences = start?.zone === "related" ? 1 : 2;
  if (start !== null && isShort && sentenceEnds(paragraph) <= mostSentences) {
    return start.zone === "credit" && !namesSomebody(paragraph) ? null : start;
  }
  // A quotation is somebody's words, whatever they are.
  if (/^["“']/.test(paragraph)) return null;
  if (isShort || sentenceEnds(paragraph) <= 1) {
    const inside = phrasesIn(plain, phrases).find(({ zone }) => isShort || zone === "caption");
    if (inside !== undefined) return { zone: inside.zone, opens: false };
  }
  return isLegalNotice(plain, start, phrases) ? { zone: "boilerplate", opens: false } : null;
}

function beginning(plain: string, phrases: Boilerplate): PhraseMark | null {
  const bare = /^[a-z]/.test(plain) ? plain : plain.replace(/^[^\p{L}\p{N}(©"']+/u, "");
  return startIn(plain, phrases) ?? (bare === plain ? null : startIn(bare, phrases));
}

function startIn(text: string, phrases: Boilerplate): PhraseMark | null {
  const match = phrases.start
    .get(leadingWord(text))
    ?.find(({ phrase }) => text.startsWith(phrase) && !continuesWord(text, phrase));
  return match === undefined ? null : { zone: match.zone, opens: false };
}

/** The phrases of the list that stand anywhere in a plain line, in the order of the list. */
function phrasesIn(plain: string, { anywhere, anywhereByWord }: Boilerplate): readonly MarkedPhrase[] {
  const found = new Set<MarkedPhrase>();
  const add = (candidates: readonly MarkedPhrase[]) => {
    for (const marked of candidates) if (!found.has(marked) && plain.includes(marked.phrase)) found.add(marked);
  };
  // One look-up for each word: only phrases that hold it are compared.
  for (const candidates of listedWords(plain, anywhereByWord)) add(candidates);
  add(anywhereByWord.get("") ?? []);
  return found.size < 2 ? [...found] : anywhere.filter((marked) => found.has(marked));
}

/** Whether the first words of a paragraph are a phrase of the list ("FILE - …"), so that they are nothing else. */
export function beginsLikePhrase(paragraph: string, phrases: Boilerplate): boolean {
  return beginning(plainLine(paragraph), phrases) !== null;
}

/** "Reporting by Jane Doe", not "Reporting by the coast guard": after "by" stands a name. */
function namesSomebody(paragraph: string): boolean {
  const after = /\bby:?\s+(\S)/i.exec(paragraph.slice(0, 60))?.[1];
  return after === undefined || !/\p{Ll}/u.test(after);
}

function continuesWord(text: string, phrase: string): boolean {
  return /[\p{L}\p{N}]$/u.test(phrase) && /[\p{L}\p{N}]/u.test(text.charAt(phrase.length));
}

/** A long paragraph needs two phrases to be taken for small print. */
function isLegalNotice(plain: string, start: PhraseMark | null, phrases: Boilerplate): boolean {
  if (plain.length <= longestMarked) return false;
  let count = start?.zone === "boilerplate" || start?.zone === "credit" ? 1 : 0;
  for (const { zone } of phrasesIn(plain, phrases)) if (zone !== "caption") count++;
  return count >= 2;
}
