// Measures with units: length, mass, area, volume, speed, temperature, pressure, energy, power, data, magnitude.
// Takes numbers followed by a unit; gives the value in that unit and in the base unit. "58km (36 miles)" is two.
import type { Lexicon } from "../../lexicon/index.js";
import type { Unit } from "../../lexicon/units.js";
import type { Mention } from "../../model/claim.js";
import type { Interval } from "../../model/quantity.js";
import { overlaps } from "../../model/span.js";
import { sentenceAt, type TextDocument } from "../../text/document.js";
import type { Extractor } from "../extractor.js";
import { changeAround, rateAfter } from "../number/change.js";
import { hedgeAfter } from "../number/hedge.js";
import type { NumberMention } from "../number/number.js";
import { hedgedBy, hedgeText, intervalOf } from "../number/quantity.js";
import { roundnessOf, settle } from "../number/roundness.js";
import { baseInterval, toBase } from "./base.js";
import { letterMagnitudes, readMagnitude } from "./magnitude.js";
import { unitAfter } from "./unit-after.js";

/** Measures, with their unit, dimension and value in the base unit. */
export const measureExtractor: Extractor<"measure"> = {
  kind: "measure",
  documentation:
    "Measures with a unit: “58km (36 miles)”, “5.9-magnitude”, “6ft 5in”, “-5°C”, “two million barrels a day”.",
  extract({ document, lexicon, numbers, isTaken }) {
    const mentions: Mention<"measure">[] = [];
    let free = 0;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] as NumberMention;
      if (number.type === "ordinal" || number.sign !== null || number.start < free) continue;
      if (isTaken(number.figures)) continue;
      const mention = readMagnitude(document, number) ?? readMeasure(document, number, numbers[index + 1], lexicon);
      if (mention === null || isTaken(mention.span)) continue;
      free = mention.span.end;
      mentions.push(mention);
    }
    const letters = letterMagnitudes(document, lexicon).filter(
      ({ span }) => !isTaken(span) && !mentions.some((mention) => overlaps(mention.span, span)),
    );
    return letters.length === 0 ? mentions : [...mentions, ...letters].sort((a, b) => a.span.start - b.span.start);
  },
};

function readMeasure(
  document: TextDocument,
  number: NumberMention,
  next: NumberMention | undefined,
  lexicon: Lexicon,
): Mention<"measure"> | null {
  const { text } = document;
  const limit = sentenceAt(document, number.start)?.end ?? text.length;
  const found = unitAfter(text, number, limit, lexicon);
  if (found === null) return null;
  const rest = smallerPart(text, found.unit, found.end, next, limit, lexicon);
  const unitEnd = rest?.end ?? found.end;
  const after = hedgeAfter(text, unitEnd, limit, lexicon.hedges);
  const end = after?.end ?? unitEnd;
  const change = changeAround(document, number.firstToken, end, lexicon.changes);
  const per = rateAfter(text, end, lexicon.changes);
  const interval = hedgedBy(plus(intervalOf(number), rest?.value ?? 0), after);
  return {
    kind: "measure",
    span: { start: number.start, end },
    value: {
      ...interval,
      roundness: rest === null ? number.roundness : roundnessOf(rest.value),
      unit: found.unit.unit,
      dimension: found.unit.dimension,
      base: baseInterval(interval, found.unit, change !== undefined),
      ...(change === undefined ? {} : { change }),
      ...(per === undefined ? {} : { per }),
    },
    hedge: hedgeText(number, text, unitEnd, after),
    confidence: 0.9,
  };
}

/** Units that are written in two steps: 6 feet 5 inches, 12 stone 4 pounds, 7 pounds 3 ounces. */
const steps: ReadonlyMap<string, string> = new Map([
  ["ft", "in"],
  ["st", "lb"],
  ["lb", "oz"],
  ["m", "cm"],
]);

function smallerPart(
  text: string,
  unit: Unit,
  at: number,
  next: NumberMention | undefined,
  limit: number,
  lexicon: Lexicon,
) {
  const smaller = steps.get(unit.unit);
  if (smaller === undefined || next === undefined || next.start < at || next.hedge !== null || next.low !== next.high)
    return null;
  if (!/^[ ,]{0,2}(?:and )?$/.test(text.slice(at, next.start)) || next.low === null) return null;
  const inches = smaller === "in" ? /^[ ]?in\b(?! [a-z]+ing\b)/.exec(text.slice(next.end, next.end + 8)) : null;
  const inch = lexicon.units.names.get("inch");
  const part =
    inches === null || inch === undefined
      ? unitAfter(text, next, limit, lexicon)
      : { unit: inch, end: next.end + inches[0].length };
  if (part === null || part.unit.unit !== smaller) return null;
  return { value: settle((next.low * toBase(1, part.unit)) / toBase(1, unit)), end: part.end };
}

function plus(interval: Interval, amount: number): Interval {
  if (amount === 0) return interval;
  const { low, high } = interval;
  return {
    ...interval,
    low: low === null ? null : settle(low + amount),
    high: high === null ? null : settle(high + amount),
  };
}
