// The baseline of an archive: findings that are accepted as they are, so that only new ones hold a run. Takes and gives the
// text of a JSON file, and says whether a finding of this run is among the accepted ones.
import { InputError } from "../errors.js";
import type { DecidedDispute } from "../model/decision.js";
import { type Severity, severities } from "../model/finding.js";
import { readYaml } from "../yaml/read.js";
import type { TextFile } from "../yaml/text-file.js";
import { validate } from "../yaml/validator.js";
import { evidenceSchema, findingIdSchema, words } from "./entry-schema.js";

/** One accepted finding. */
export interface AcceptedFinding {
  readonly finding: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly about: string;
  readonly evidence: readonly string[];
}

const baselineSchema = {
  type: "array",
  title: "a list of findings, as `claimcheck check --write-baseline` writes it",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["finding", "rule", "severity", "evidence"],
    properties: {
      finding: findingIdSchema,
      rule: words,
      severity: { enum: severities },
      about: { type: "string" },
      evidence: evidenceSchema,
    },
  },
};

/**
 * The text of a baseline with these findings: one on a line, in the order of rules and ids, so that two of them compare
 * line by line, and a line can be taken out.
 */
export function baselineText(findings: readonly AcceptedFinding[]): string {
  const keys = (entry: AcceptedFinding) => [entry.rule, entry.finding, entry.evidence.join()].join(" ");
  const sorted = [...findings].sort((a, b) => (keys(a) < keys(b) ? -1 : 1));
  return `[\n${sorted.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}

/**
 * Reads the text of a baseline.
 * @throws InputError with every problem of the file, each at its line
 */
export function readBaseline(file: TextFile): readonly AcceptedFinding[] {
  const parsed = parsedJson(file.text);
  if (parsed !== undefined && validate(parsed, baselineSchema).length === 0)
    return parsed as readonly AcceptedFinding[];
  // JSON is YAML: the reader that knows lines and columns says what is wrong, and takes the comma that a deleted line left.
  const read = readYaml<readonly AcceptedFinding[]>(file, baselineSchema);
  if ("problems" in read) throw new InputError(read.problems);
  return read.value;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Says of a finding whether the baseline accepts it: the same dispute (by its id), no graver than it was, with at least one
 * sentence that was there before. A dispute on other words is a new one, even with the same values.
 */
export function acceptedIn(
  baseline: readonly AcceptedFinding[],
): (id: string, severity: Severity, now: () => DecidedDispute) => boolean {
  const byId = new Map<string, AcceptedFinding[]>();
  for (const entry of baseline) {
    const known = byId.get(entry.finding);
    if (known === undefined) byId.set(entry.finding, [entry]);
    else known.push(entry);
  }
  return (id, severity, now) =>
    (byId.get(id) ?? []).some(
      (entry) =>
        severities.indexOf(severity) >= severities.indexOf(entry.severity) &&
        now().evidence.some((digest) => entry.evidence.includes(digest)),
    );
}
