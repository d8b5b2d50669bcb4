// The typed value of each kind of claim; the types are in model/quantity.ts, timespan.ts and utterance.ts.
import type { ClaimKind } from "../../model/claim.js";
import { amount, flag, list, nullable, nullableText, oneOf, record, type Schema, span, text } from "./shapes.js";

const ends = { low: amount, high: amount, approximate: flag };
const openEnds = { lowExclusive: { const: true }, highExclusive: { const: true } };
const quantityEnds = { ...ends, roundness: { type: "number" } };
const quantityExtras = { ...openEnds, change: oneOf("increase", "decrease"), per: text };

const relation = oneOf("at", "since", "until", "before", "after");

const utterance = {
  speaker: nullableText,
  speakerKind: oneOf("person", "office", "organisation", "unnamed", "unknown"),
  speakerSpan: nullable(span),
  role: nullableText,
  cue: nullableText,
  cueSpan: nullable(span),
  outlet: nullableText,
  polarity: oneOf("affirms", "denies", "declines"),
  strength: oneOf("neutral", "strong", "weak"),
  resolvedBy: text,
  content: text,
};

/** The value of every kind that `claims` lists. */
export const valueSchemas: Readonly<Record<Exclude<ClaimKind, "name" | "passage">, Schema>> = {
  money: record({ ...quantityEnds, currency: text }, quantityExtras),
  count: record({ ...quantityEnds, what: text }, { ...quantityExtras, against: { type: "number" } }),
  percent: record({ ...quantityEnds, unit: oneOf("%", "percentage points") }, { ...quantityExtras, what: text }),
  measure: record({ ...quantityEnds, unit: text, dimension: text, base: record(ends, openEnds) }, quantityExtras),
  rank: record({ ...ends, what: text }, openEnds),
  age: record({ ...ends, unit: oneOf("year", "month", "week", "day") }, openEnds),
  date: record(
    { from: nullableText, to: nullableText, approximate: flag, relation },
    {
      implied: list(oneOf("year", "month", "day")),
      weekday: { type: "integer", minimum: 1, maximum: 7 },
      clock: record({ time: text }, { until: text, zone: text }),
      monthDay: text,
      dayPart: oneOf("morning", "afternoon", "evening", "night"),
    },
  ),
  duration: record(
    { iso: text, ...ends, sense: oneOf("length", "frequency", "ago", "age") },
    { every: { const: true }, period: record({ from: text, to: text }) },
  ),
  quote: record({ ...utterance, parts: list(span), use: oneOf("speech", "scare", "title") }, { clause: span }),
  statement: record({ ...utterance, contentSpan: span }),
  role: record({
    name: nullableText,
    nameSpan: nullable(span),
    title: text,
    organisation: nullableText,
    status: oneOf("current", "former", "acting", "deputy", "elect", "designate"),
  }),
};
