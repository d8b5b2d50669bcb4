// Places in an order: "second-largest city", "No. 5 seed", "ranked fifth", "the third time". Takes ordinals and numbers
// after "No."; refuses named things (18th Amendment, Fifth Avenue), parts of time, and "first" in general, which is
// mostly an adverb.
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import type { Span } from "../../model/span.js";
import type { TextDocument, Token } from "../../text/document.js";
import type { Extractor } from "../extractor.js";
import { nounPhraseAt } from "../number/noun-phrase.js";
import type { NumberMention } from "../number/number.js";
import { intervalOf } from "../number/quantity.js";

/** Ranks, with what is ranked. */
export const rankExtractor: Extractor<"rank"> = {
  kind: "rank",
  documentation: "Places in an order: “second-largest city”, “No. 5”, “ranked third”, “the third time”.",
  extract({ document, lexicon, numbers, isTaken }) {
    const mentions: Mention<"rank">[] = [];
    for (const number of numbers) {
      if (number.sign !== null || number.low === null || isTaken(number.figures)) continue;
      const mention =
        number.type === "ordinal" ? readOrdinal(document, number, lexicon) : readNumbered(document, number, lexicon);
      if (mention !== null && !isTaken(mention.span)) mentions.push(mention);
    }
    return mentions;
  },
};

const superlative = /^(?:most|least|[a-z]+est|best|worst|highest-\w+|leading|seeded|ranked|placed)$/;
const times =
  /^(?:half|quarter|century|centuries|day|week|month|year|minute|hour|season|inning|set|period|decade|millennium|weekend|night|morning|afternoon|anniversary|birthday|floor|grade|degree|hand|thought|thoughts|nature|place)$/;
const openers = new Set([
  "the",
  "a",
  "an",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
  "'s",
  "’s",
  "only",
  "'",
  "this",
  "that",
]);

function readOrdinal(document: TextDocument, number: NumberMention, lexicon: Lexicon): Mention<"rank"> | null {
  const { tokens } = document;
  const last = lastOfSentence(document, number);
  let at = number.lastToken;
  if (tokens[at]?.text === "-") at++;
  const next = at < last ? tokens[at] : undefined;
  const before = tokens[number.firstToken - 1];
  const ranked = before !== undefined && /^(?:rank|place|finish|seed)/.test(before.lemma) && before.pos === "VERB";
  if (
    next !== undefined &&
    superlative.test(next.lower) &&
    (tokens[number.lastToken]?.text === "-" || next.pos !== "NOUN")
  ) {
    const phrase = nounPhraseAt(document, afterSuperlative(tokens, at, last), last, lexicon.counting);
    if (phrase === null) return null;
    return rankOf(number, { start: number.start, end: phrase.end }, document.text.slice(next.start, phrase.end), 0.9);
  }
  if (ranked) return rankOf(number, number, before.text, 0.7);
  if (next === undefined || (number.low as number) < 2 || before === undefined || !openers.has(before.lower))
    return null;
  // "second-class status", "third-party claims"; "an eleventh hour deal".
  if (tokens[number.lastToken]?.text === "-" || times.test(next.lower)) return null;
  const phrase = nounPhraseAt(document, at, last, lexicon.counting);
  if (phrase === null || times.test(phrase.head.lower) || isNamed(tokens, at)) return null;
  return rankOf(
    number,
    { start: number.start, end: phrase.end },
    phrase.text,
    phrase.head.lower === "time" ? 0.75 : 0.6,
  );
}

/** Past "most", "-largest", "highest-grossing". */
function afterSuperlative(tokens: readonly Token[], at: number, last: number): number {
  let index = at + 1;
  if (tokens[at]?.lower === "most" || tokens[at]?.lower === "least") index = Math.min(index, last);
  while (index < last && tokens[index]?.text === "-") index += 2;
  return Math.min(index, last);
}

/** "18th Amendment", "Fifth Avenue", "101st Airborne": the ordinal is part of a name. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at] as Token;
  return /^\p{Lu}/u.test(next.text);
}

/** "No. 5", "number 5": the figure after the word. */
function readNumbered(document: TextDocument, number: NumberMention, lexicon: Lexicon): Mention<"rank"> | null {
  const { tokens, text } = document;
  if (
    number.low !== number.high ||
    number.hedge !== null ||
    !Number.isInteger(number.low) ||
    (number.low as number) > 500
  )
    return null;
  const match = /(?:^|[^\p{L}])(No\.? ?|[Nn]umber[ -]|#)$/u.exec(
    text.slice(Math.max(0, number.start - 8), number.start),
  );
  if (match === null) return null;
  const word = match[1] as string;
  // "number 12 shirt" and "room number 12" are no ranks; "No. 12" mostly is.
  const wordStart = number.start - word.length;
  if (word === "#" || (/^[Nn]umber/.test(word) && (number.low as number) > 10)) return null;
  const before = tokens[number.firstToken - (word.startsWith("No.") ? 3 : 2)];
  if (
    before !== undefined &&
    /^(?:room|flight|bus|phone|house|channel|door|gate|account|serial|bill|file|case|docket|resolution|platform)$/.test(
      before.lower,
    )
  )
    return null;
  const phrase = nounPhraseAt(document, number.lastToken, lastOfSentence(document, number), lexicon.counting);
  if (phrase !== null && /^(?:jersey|shirt|kit|uniform|bus|train|car|exit|iron)$/.test(phrase.head.lower)) return null;
  const end = phrase?.end ?? number.end;
  return rankOf(number, { start: wordStart, end }, phrase?.text ?? "rank", 0.75);
}

function lastOfSentence(document: TextDocument, number: NumberMention): number {
  const sentence = document.sentences[document.tokens[number.firstToken]?.sentence ?? -1];
  return sentence?.lastToken ?? number.lastToken;
}

function rankOf(number: NumberMention, span: Span, what: string, confidence: number): Mention<"rank"> {
  const written = what.replace(/\s+/g, " ");
  return {
    kind: "rank",
    span: { start: span.start, end: span.end },
    value: { ...intervalOf(number), what: written },
    hedge: number.hedge,
    confidence,
  };
}
