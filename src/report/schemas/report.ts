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
  tally,
  text,
} from "./shapes.js";
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
  published: {
    ...nullable(record({ first: text, last: text })),
    description: "first and last day of publication of its sources",
  },
  holdsOriginal: { ...flag, description: "the source that others of this dispute credit holds it" },
  majority: { ...flag, description: "more than half of the independent origins in the dispute hold it" },
  claims: list(evidence, 1),
});

const rule = record({
  id: text,
  title: text,
  url: { ...nullableText, description: "a page that says more" },
  tags: list(text),
  waivable: { ...flag, description: "false: no decision keeps a finding of this rule from holding a run" },
});

const severity = oneOf("error", "warning", "info");

const answer = {
  as: oneOf("accepted", "false-alarm", "corrected"),
  by: text,
  reason: text,
  on: { ...text, description: "day of the decision" },
  until: { ...nullableText, description: "last day on which it holds" },
};

const bySeverity = record({ error: tally, warning: tally, info: tally });

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
  positions: list(position, 1),
  agreement: {
    ...list(record({ part: text, verdict: oneOf("agrees", "differs", "missing"), detail: text })),
    description: "how the claims came to meet, part by part",
  },
  decision: nullable(
    record({
      ...answer,
      standing: oneOf("in-force", "expired", "reopened", "not-waivable"),
      because: { ...text, description: "why it stands so" },
    }),
  ),
  inBaseline: { ...flag, description: "accepted with the baseline of the run" },
});

/** JSON Schema of `check --format json`. */
export const reportSchema: Schema = {
  $schema: draft,
  title: "claimcheck consistency report",
  ...record({
    schemaVersion: { const: schemaVersion },
    draft: { ...nullableText, description: "the source that was checked as a draft" },
    sources: list(sourceSchema),
    rules: { ...list(rule), description: "the rules that findings name" },
    findings: list(finding),
    summary: record({
      status: oneOf("clear", "held"),
      failOn: oneOf("error", "warning", "info", "never"),
      maxWarnings: { type: ["integer", "null"], minimum: 0 },
      counts: bySeverity,
      open: { ...bySeverity, description: "findings that neither a decision in force nor the baseline answers" },
      decided: {
        ...record({ "in-force": tally, expired: tally, reopened: tally, "not-waivable": tally }),
        description: "findings with a decision, by how it stands",
      },
      inBaseline: tally,
      stale: {
        ...list(record({ finding: text, rule: nullableText, about: nullableText, ...answer })),
        description: "decisions whose finding no longer occurs",
      },
      sources: tally,
      origins: tally,
      claims: { type: "object", additionalProperties: tally, description: "claims read, by kind" },
    }),
  }),
};
