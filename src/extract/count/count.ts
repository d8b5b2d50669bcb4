// Counts of things and people. Takes numbers that no other kind has taken and that stand before a plural noun, a state
// ("37 dead"), after a verb of harm ("killed 37") or a toll; gives the interval and what is counted. Refuses numbers
// that are names, years, or stand before a singular noun.
import type { Mention } from "../../model/claim.js";
import { overlaps, type Span } from "../../model/span.js";
import { lastStartingAtOrBefore, type TextDocument, type Token } from "../../text/document.js";
import type { Extraction, Extractor } from "../extractor.js";
import { changeAround, isDivisor, rateAfter } from "../number/change.js";
import { hedgeAfter } from "../number/hedge.js";
import type { NumberMention } from "../number/number.js";
import { hedgedBy, hedgeText, intervalOf } from "../number/quantity.js";
import { countedBy } from "./counted.js";
import { isNameOfThing } from "./named-thing.js";
import { scoresIn } from "./scores.js";
import type { Counted } from "./toll.js";
import { votesIn } from "./votes.js";

/** Counts, with what is counted as written. */
export const countExtractor: Extractor<"count"> = {
  kind: "count",
  documentation:
    "Counts: “about 200 nurses”, “at least 37 dead”, “dozens of homes”, “48-page”, “the toll rose to 37”, “passed 52-48”, “won 3-2”.",
  extract(extraction) {
    const { document, lexicon, numbers, isTaken } = extraction;
    const votes = votesIn(document, lexicon).filter(({ span }) => !isTaken(span));
    const voted = votes.map(({ span }) => span);
    const scores = scoresIn(document, lexicon).filter(({ span }) => !isTaken(span) && !isAmong(voted, span));
    const pairs = [...votes, ...scores].sort((a, b) => a.span.start - b.span.start);
    const mentions: Mention<"count">[] = [];
    let free = 0;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] as NumberMention;
      if (number.type !== "cardinal" || number.sign !== null || number.start < free || isTaken(number)) continue;
      const mention = read(extraction, number, numbers[index + 1]);
      if (mention === null || isTaken(mention.span)) continue;
      free = mention.span.end;
      mentions.push(mention);
    }
    if (pairs.length === 0) return mentions;
    const paired = pairs.map(({ span }) => span);
    const others = mentions.filter(({ span }) => !isAmong(paired, span));
    return [...others, ...pairs].sort((a, b) => a.span.start - b.span.start);
  },
};

/** The spans are in order and apart, so that only the last one that starts before the end can overlap. */
function isAmong(spans: readonly Span[], span: Span): boolean {
  const last = spans[lastStartingAtOrBefore(spans, span.end - 1)];
  return last !== undefined && overlaps(last, span);
}

function read(
  { document, lexicon }: Extraction,
  number: NumberMention,
  next: NumberMention | undefined,
): Mention<"count"> | null {
  if (!isCountable(number) || isNameOfThing(document, number, lexicon) || isDivisor(document.text, number.start))
    return null;
  const counted = countedBy(document, number, next, lexicon);
  if (counted === null) return null;
  const limit = document.sentences[document.tokens[number.firstToken]?.sentence ?? -1]?.end ?? counted.span.end;
  const after =
    counted.span.end > number.end ? hedgeAfter(document.text, counted.span.end, limit, lexicon.hedges) : null;
  const change = changeOf(document, number, counted, lexicon.changes);
  const per = rateAfter(document.text, counted.span.end, lexicon.changes);
  // "3.2 doctors" there are only per so many people.
  if (per === undefined && !Number.isInteger(number.low ?? number.high ?? 0)) return null;
  return {
    kind: "count",
    span: { start: number.start, end: after?.end ?? Math.max(number.end, counted.span.end) },
    value: {
      ...hedgedBy(intervalOf(number), after),
      roundness: number.roundness,
      what: counted.what,
      ...(change === undefined ? {} : { change }),
      ...(per === undefined ? {} : { per }),
    },
    hedge: hedgeText(number, document.text, counted.span.end, after),
    confidence: counted.confidence,
    ...(counted.implied ? { implied: ["what"] } : {}),
  };
}

/** No bare year, nothing below zero. */
function isCountable(number: NumberMention): boolean {
  const value = number.low ?? number.high ?? 0;
  if (value < 0) return false;
  return !(number.plain && number.hedge === null && value >= 1800 && value < 2100);
}

/** "12 more people" is a change only where no other figure stands before it in the sentence: else it is a further group. */
function changeOf(
  document: TextDocument,
  number: NumberMention,
  counted: Counted,
  changes: Extraction["lexicon"]["changes"],
) {
  const change = changeAround(document, number.firstToken, number.end, changes);
  const before = document.tokens[number.firstToken - 1];
  if (change !== undefined && (isParticle(document, before) || isAdjective(document, number, counted, changes)))
    return undefined;
  if (change === "increase" && /^\s?(?:more|other)\b/.test(document.text.slice(number.end, counted.span.end))) {
    const sentence = document.sentences[before?.sentence ?? -1];
    const earlier = sentence === undefined ? "" : document.text.slice(sentence.start, number.start);
    return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(earlier) ? undefined : change;
  }
  return change;
}

/** "shot down 20 missiles", "picked up 12 passengers": the word belongs to what stands before it, unless that is "to be" or a comma. */
function isParticle(document: TextDocument, before: Token | undefined): boolean {
  if (before === undefined || (before.lower !== "up" && before.lower !== "down")) return false;
  const verb = document.tokens[before.index - 1];
  return verb?.sentence === before.sentence && verb.pos !== "PUNCT" && verb.lemma !== "be";
}

/** "20 smaller earthquakes" are not fewer; "20 fewer earthquakes" are. */
function isAdjective(
  document: TextDocument,
  number: NumberMention,
  counted: Counted,
  changes: Extraction["lexicon"]["changes"],
): boolean {
  const word = /^[ \u00a0]([a-z]+) /.exec(document.text.slice(number.end, counted.span.end))?.[1];
  return word !== undefined && word !== "fewer" && word !== "less" && changes.comparatives.has(word);
}
