// Which zone the word list gives a paragraph, by its label, its beginning, or a phrase in it.
import { type Boilerplate, bareLabel, leadingWord, type MarkedZone, plainLine } from "../lexicon/boilerplate.js";
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
    const inside = phrases.anywhere.find(
      ({ phrase, zone }) => (isShort || zone === "caption") && plain.includes(phrase),
    );
    if (inside !== undefined) return { zone: inside.zone, opens: false };
  }
  return isLegalNotice(plain, start, phrases) ? { zone: "boilerplate", opens: false } : null;
}

function beginning(plain: string, phrases: Boilerplate): PhraseMark | null {
  for (const text of [plain, plain.replace(/^[^\p{L}\p{N}(©"']+/u, "")]) {
    const match = phrases.start
      .get(leadingWord(text))
      ?.find(({ phrase }) => text.startsWith(phrase) && !continuesWord(text, phrase));
    if (match !== undefined) return { zone: match.zone, opens: false };
  }
  return null;
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
  for (const { phrase, zone } of phrases.anywhere) if (zone !== "caption" && plain.includes(phrase)) count++;
  return count >= 2;
}
