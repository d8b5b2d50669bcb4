// For programs: what changed between two runs. Findings are given as far as the comparison looks at them.
import type { ComparableFinding } from "../../model/difference.js";
import { schemaVersion } from "../json.js";
import { jsonText } from "../json-text.js";
import type { DifferenceFormatter, DifferenceReport } from "./formatter.js";

export const differenceJsonFormatter: DifferenceFormatter = {
  name: "json",
  documentation: "for programs; its JSON Schema is dist/difference.schema.json in the package",
  extension: "json",
  format: (report) => jsonText(plainData(report)),
};

function plainData({ difference, holding, failOn }: DifferenceReport) {
  const { new: fresh, gone, changed, unchanged } = difference;
  return {
    schemaVersion,
    summary: {
      status: holding.length > 0 ? "held" : "clear",
      failOn,
      holding: holding.map(({ id }) => id),
      new: fresh.length,
      gone: gone.length,
      changed: changed.length,
      unchanged: unchanged.length,
    },
    new: fresh.map(plainFinding),
    gone: gone.map(plainFinding),
    changed: changed.map(({ before, after, changes }) => ({
      changes: changes.map((change) => ({ what: change.what, before: change.before, after: change.after })),
      before: plainFinding(before),
      after: plainFinding(after),
    })),
  };
}

function plainFinding({
  id,
  rule,
  severity,
  nature,
  about,
  message,
  positions,
  decision,
  inBaseline,
}: ComparableFinding) {
  return {
    ...{ id, rule, severity, nature, about, message },
    positions: positions.map(({ value, claims }) => ({
      value,
      sources: [...new Set(claims.map(({ source }) => source))],
    })),
    decision: decision?.standing ?? null,
    inBaseline: inBaseline === true,
  };
}
