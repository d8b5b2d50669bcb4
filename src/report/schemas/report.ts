import { schemaVersion } from "../json.js";
import { confidence, draft, list, offset, oneOf, record, type Schema, tally, text } from "./shapes.js";
import { sourceSchema } from "./source.js";

const evidence = record({
  source: text,
  start: offset,
  end: offset,
  line: { type: "integer", minimum: 1 },
  column: { type: "integer", minimum: 1, description: "UTF-16 units from 1" },
  text: { ...text, description: "the words that carry the value" },
  sentence: { ...text, description: "the sentence they stand in" },
});

const position = record({
  value: text,
  origins: { type: "integer", minimum: 1, description: "independent origins behind the position" },
  claims: list(evidence, 1),
});

const severity = oneOf("error", "warning", "info");

const finding = record({
  id: { ...text, description: "stays the same when the text around the claims is edited" },
  rule: text,
  severity,
  nature: oneOf("contradiction", "update", "rounding", "scope", "attribution", "wording", "spelling", "garble"),
  about: text,
  message: text,
  why: text,
  fix: text,
  confidence,
  notes: list(text),
  positions: list(position, 2),
  agreement: {
    ...list(record({ part: text, verdict: oneOf("agrees", "differs", "missing"), detail: text })),
    description: "how the claims came to meet, part by part",
  },
  decision: { type: "null", description: "an editor's answer to the finding" },
});

/** JSON Schema of `check --format json`. */
export const reportSchema: Schema = {
  $schema: draft,
  title: "claimcheck consistency report",
  ...record({
    schemaVersion: { const: schemaVersion },
    sources: list(sourceSchema),
    findings: list(finding),
    summary: record({
      status: oneOf("clear", "held"),
      failOn: oneOf("error", "warning", "info", "never"),
      counts: record({ error: tally, warning: tally, info: tally }),
      sources: tally,
      origins: tally,
      claims: { type: "object", additionalProperties: tally, description: "claims read, by kind" },
    }),
  }),
};
