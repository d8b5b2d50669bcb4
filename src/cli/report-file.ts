// A JSON report that an earlier run wrote. Takes its path; gives what later commands need of its findings. Refuses what is
// no report of ours.
import { InputError } from "../errors.js";
import type { ComparableFinding } from "../model/difference.js";
import { severities } from "../model/finding.js";
import { validate } from "../yaml/validator.js";
import { missingFile, readTextFile } from "./text-files.js";

/** A finding as a report has it. */
export interface ReportedFinding extends ComparableFinding {
  readonly positions: readonly {
    readonly value: string;
    readonly claims: readonly { readonly source: string; readonly text: string; readonly sentence: string }[];
  }[];
}

const text = { type: "string" };
const list = (items: object, minItems = 0) => ({ type: "array", items, minItems });
const record = (properties: object) => ({ type: "object", required: Object.keys(properties), properties });

/** The part of the report's schema that is read here; a report of a later version may hold more. */
const findingsSchema = record({
  schemaVersion: { const: 1 },
  findings: list(
    record({
      id: text,
      rule: text,
      severity: { enum: severities },
      nature: text,
      about: text,
      message: text,
      positions: list(record({ value: text, claims: list(record({ source: text, text, sentence: text }), 1) }), 1),
    }),
  ),
});

/** @throws InputError when the file is not there or is no report */
export async function readReportedFindings(path: string): Promise<readonly ReportedFinding[]> {
  const content = await readTextFile(path);
  const help = "`claimcheck check --format json=FILE` writes one.";
  if (content === null) throw missingFile(path, help);
  const report = parsed(content);
  const [problem] = report === undefined ? [{ message: "it is not JSON" }] : validate(report, findingsSchema);
  if (problem !== undefined) {
    const place = "instancePath" in problem && problem.instancePath !== "" ? ` (${problem.instancePath})` : "";
    const message = `this is not a JSON report of claimcheck: ${problem.message}${place}`;
    throw new InputError([{ code: "not-a-report", path, message, help }]);
  }
  return (report as { readonly findings: readonly ReportedFinding[] }).findings;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
