// How long, and how often. Takes the analysed text and what dates have taken; gives lengths, frequencies and the ages of
// things; refuses persons' ages, rates and programme titles.
import type { Mention } from "../../model/claim.js";
import type { Sentence } from "../../text/document.js";
import type { Extraction, Extractor } from "../extractor.js";
import { type Atom, atomsOf } from "../time/atoms.js";
import { lookalikeEnd } from "../time/lookalike.js";
import type { Line } from "../time/moment.js";
import { units } from "../time/vocabulary.js";
import { frequencyAt } from "./frequency.js";
import { hedgeAfter, hedgeBefore } from "./hedge.js";
import { lengthAt } from "./length.js";
import { periodOf } from "./period.js";
import { durationValue } from "./value.js";

export const durationExtractor: Extractor<"duration"> = {
  kind: "duration",
  documentation: "Lengths of time and frequencies, as ISO 8601 durations and seconds.",
  extract(extraction) {
    const mentions: Mention<"duration">[] = [];
    for (const sentence of extraction.document.sentences)
      if (holdsUnit(extraction, sentence)) readSentence(extraction, sentence, mentions);
    return mentions;
  },
};

/** "weekly", "month-long", "yearlong". */
const longWord = /(?:hour|day|night|week|month|quarter|year|annual|decade|century)s?-?(?:ly|long)$|^dail?y$/;

function holdsUnit({ document }: Extraction, sentence: Sentence): boolean {
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const word = document.tokens[i]?.lower ?? "";
    if (units.has(word) || word === "every" || longWord.test(word) || (word.length > 2 && word.includes("-")))
      return true;
  }
  return false;
}

function readSentence(extraction: Extraction, sentence: Sentence, mentions: Mention<"duration">[]) {
  const { document, lexicon } = extraction;
  const line: Line = {
    atoms: atomsOf(document, sentence),
    lexicon,
    dayFirst: false,
    tokens: document.tokens,
    headline: sentence.zone === "headline",
  };
  let floor = 0;
  for (let at = 0; at < line.atoms.length; at++) {
    const skip = lookalikeEnd(line, at);
    if (skip > at) {
      floor = skip;
      at = skip - 1;
      continue;
    }
    const found = mentionAt(extraction, line, at, floor);
    if (found === null) continue;
    mentions.push(found.mention);
    floor = found.end;
    at = found.end - 1;
  }
}

function mentionAt(
  extraction: Extraction,
  line: Line,
  at: number,
  floor: number,
): { mention: Mention<"duration">; end: number } | null {
  const { lexicon, document } = extraction;
  const spanOf = (first: number, last: number) => ({
    start: (line.atoms[first] as Atom).start,
    end: (line.atoms[last - 1] as Atom).end,
  });
  const often = frequencyAt(line, at);
  if (often !== null) {
    const span = spanOf(at, often.end);
    if (extraction.isTaken(span)) return null;
    return {
      mention: {
        kind: "duration",
        span,
        value: often.value,
        hedge: null,
        confidence: often.end - at === 1 ? 0.6 : 0.9,
      },
      end: often.end,
    };
  }
  const length = lengthAt(line, at);
  if (length === null || length.start < floor) return null;
  const before = hedgeBefore(line, length.start, floor, lexicon.hedges);
  const after = before === null ? hedgeAfter(line, length.end, lexicon.hedges) : null;
  const effect = before?.effect ?? after?.effect ?? null;
  const start = before?.start ?? length.start;
  const end = after?.end ?? length.end;
  const span = spanOf(start, end);
  if (extraction.isTaken(span)) return null;
  const hedgeSpan =
    before !== null ? spanOf(before.start, length.start) : after !== null ? spanOf(length.end, after.end) : null;
  const hedge = hedgeSpan === null ? null : document.text.slice(hedgeSpan.start, hedgeSpan.end);
  const plain = durationValue(length.parts, effect, length.sense);
  const period = periodOf(line, length, document.source.published?.value);
  const value = period === undefined ? plain : { ...plain, period };
  return { mention: { kind: "duration", span, value, hedge, confidence: length.amount.vague ? 0.7 : 0.9 }, end };
}
