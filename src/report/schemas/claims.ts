import { schemaVersion } from "../json.js";
import {
  confidence,
  draft,
  flag,
  list,
  nullable,
  nullableText,
  offset,
  oneOf,
  record,
  type Schema,
  span,
  text,
} from "./shapes.js";
import { sourceSchema } from "./source.js";
import { valueSchemas } from "./values.js";

const subject = record({
  measure: nullableText,
  head: nullableText,
  counted: nullableText,
  modifiers: list(text),
  facet: nullableText,
  anchor: nullable(
    record({ text, terms: list(text), basis: oneOf("stated", "implied"), found: oneOf("near", "clause") }),
  ),
  parties: list(record({ role: oneOf("giver", "receiver", "agent", "patient", "possessor", "other"), name: text })),
  places: list(text),
  period: nullable(
    record(
      { from: nullableText, to: nullableText, relation: oneOf("at", "since", "until", "before", "after") },
      { weekday: { type: "integer", minimum: 1, maximum: 7 }, monthDay: text },
    ),
  ),
  identity: nullable(record({ measure: text, value: { type: "number" } })),
  terms: list(text),
});

const attribution = record({
  speaker: nullableText,
  speakerKind: oneOf("person", "office", "organisation", "unnamed", "unknown"),
  cue: text,
  cueSpan: nullable(span),
  outlet: nullableText,
});

/** A claim of one kind; kind and value go together. */
function claimOf(kind: string, value: Schema): Schema {
  return record({
    id: text,
    source: text,
    kind: { const: kind },
    start: offset,
    end: offset,
    text,
    value,
    subject: { $ref: "#/$defs/subject" },
    hedge: nullableText,
    negated: flag,
    modality: oneOf("asserted", "planned", "possible"),
    attribution: { $ref: "#/$defs/attribution" },
    zone: oneOf("headline", "body", "caption"),
    sentence: span,
    confidence,
    implied: { ...list(text), description: "parts of the value that were worked out rather than written" },
  });
}

/** JSON Schema of `claims --format json`. */
export const claimsSchema: Schema = {
  $schema: draft,
  title: "claimcheck claims",
  ...record({
    schemaVersion: { const: schemaVersion },
    sources: list(sourceSchema),
    claims: list({ anyOf: Object.entries(valueSchemas).map(([kind, value]) => claimOf(kind, value)) }),
  }),
  $defs: { subject, attribution: nullable(attribution) },
};
