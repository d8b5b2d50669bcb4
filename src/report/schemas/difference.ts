import { schemaVersion } from "../json.js";
import { draft, flag, list, nullable, oneOf, record, type Schema, tally, text } from "./shapes.js";

const severity = oneOf("error", "warning", "info");

const finding = record({
  id: text,
  rule: text,
  severity,
  nature: text,
  about: text,
  message: text,
  positions: list(record({ value: text, sources: list(text, 1) }), 1),
  decision: nullable(oneOf("in-force", "expired", "reopened", "not-waivable")),
  inBaseline: flag,
});

const change = record({
  what: oneOf("severity", "nature", "about", "values", "sources", "answer", "message"),
  before: list(text),
  after: list(text),
});

/** JSON Schema of `diff --format json`. */
export const differenceSchema: Schema = {
  $schema: draft,
  title: "claimcheck difference between two reports",
  ...record({
    schemaVersion: { const: schemaVersion },
    summary: record({
      status: oneOf("clear", "held"),
      failOn: oneOf("error", "warning", "info", "never"),
      holding: { ...list(text), description: "ids of the later findings that hold the gate" },
      new: tally,
      gone: tally,
      changed: tally,
      unchanged: tally,
    }),
    new: list(finding),
    gone: list(finding),
    changed: list(
      record({
        changes: {
          ...list(change, 1),
          description: "for sources only those that left and those that came; else the whole of both sides",
        },
        before: finding,
        after: finding,
      }),
    ),
  }),
};
