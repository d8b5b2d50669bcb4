// How long, and how often. Takes the analysed text and what dates have taken; gives lengths, frequencies and the ages of
// things; refuses persons' ages, rates and programme titles.
import type { Mention } from "../../model/claim.js";
import type { Extraction, Extractor } from "../extractor.js";
import type { Atom } from "../time/atoms.js";
import { linesOf, type TimedLine } from "../time/lines.js";
import { lookalikeEnd } from "../time/lookalike.js";
import type { Line } from "../time/moment.js";
import { lookalikeWord } from "../time/word-bits.js";
import { frequencyAt, frequencyWords } from "./frequency.js";
import { hedgeAfter, hedgeBefore } from "./hedge.js";
import { lengthAt, lengthWords } from "./length.js";
import { periodOf } from "./period.js";
import { durationValue } from "./value.js";

/** Words with which a length or a frequency can begin, figures aside: every other one costs one look-up. */
const openings: ReadonlySet<string> = new Set([...frequencyWords, ...lengthWords]);

export const durationExtractor: Extractor<"duration"> = {
  kind: "duration",
  documentation: "Lengths of time and frequencies, as ISO 8601 durations and seconds.",
  extract(extraction) {
    const mentions: Mention<"duration">[] = [];
    for (const line of linesOf(extraction.document, extraction.lexicon))
      if (line.holdsUnit) readLine(extraction, line, mentions);
    return mentions;
  },
};

function readLine(extraction: Extraction, line: TimedLine, mentions: Mention<"duration">[]) {
  let floor = 0;
  for (let at = 0; at < line.atoms.length; at++) {
    const { kind, lower, bits } = line.atoms[at] as Atom;
    const skip = (bits & lookalikeWord) !== 0 || kind === "number" ? lookalikeEnd(line, at) : at;
    if (skip > at) {
      floor = skip;
      at = skip - 1;
      continue;
    }
    if (kind !== "number" && !openings.has(lower)) continue;
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
