// `decisions.yaml`: takes its text, gives the decisions. Refuses, with line and column, whatever it does not understand: a
// file that is read half would accept something else than its authors meant.
import { InputError, type Problem } from "../errors.js";
import { type Answer, type Decision, decisionKinds } from "../model/decision.js";
import { type Severity, severities } from "../model/finding.js";
import { readYaml, type ValidYaml } from "../yaml/read.js";
import type { TextFile } from "../yaml/text-file.js";
import { isDay } from "./day.js";
import { evidenceSchema, findingIdSchema, words } from "./entry-schema.js";

/** An answer as the file has it. */
interface AnswerEntry extends Omit<Answer, "until"> {
  readonly until?: string;
}

/** An entry as the file has it. */
export interface DecisionEntry extends AnswerEntry {
  readonly finding: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly about?: string;
  readonly values?: readonly string[];
  readonly sources?: readonly string[];
  readonly evidence: readonly string[];
  readonly earlier?: readonly AnswerEntry[];
}

const day = { type: "string", title: "a day such as 2022-01-18" };
const answer = { as: { enum: decisionKinds }, by: words, reason: words, on: day, until: day };
const answerKeys = ["as", "by", "reason", "on"];

const decisionsSchema = {
  type: "array",
  title: "a list of decisions, as `claimcheck decide` writes it",
  items: {
    type: "object",
    title: "a decision, with keys and values",
    additionalProperties: false,
    required: ["finding", ...answerKeys, "rule", "severity", "evidence"],
    properties: {
      finding: findingIdSchema,
      ...answer,
      rule: words,
      severity: { enum: severities },
      about: { type: "string" },
      values: { type: "array", items: { type: "string" } },
      sources: { type: "array", items: { type: "string" } },
      evidence: evidenceSchema,
      earlier: {
        type: "array",
        items: { type: "object", additionalProperties: false, required: answerKeys, properties: answer },
      },
    },
  },
};

/**
 * Reads the text of a decisions file; one that holds nothing but comments has no decisions.
 * @throws InputError with every problem of the file, each at its line
 */
export function readDecisions(file: TextFile): readonly Decision[] {
  if (holdsNothing(file.text)) return [];
  const read = readYaml<readonly DecisionEntry[]>(file, decisionsSchema);
  if ("problems" in read) throw new InputError(read.problems);
  const problems = read.value.flatMap((entry, index) => [
    ...dayProblems(entry, read, [index]),
    ...(entry.earlier ?? []).flatMap((earlier, at) => dayProblems(earlier, read, [index, "earlier", at])),
  ]);
  problems.push(...repeatedEntries(read));
  if (problems.length > 0) throw new InputError(problems);
  return read.value.map(decisionOf);
}

/** True for a text without any entry: blank lines and comments alone. */
export function holdsNothing(text: string): boolean {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .every((line) => /^\s*(?:#|$)/.test(line));
}

/** An entry as the rest of the program sees it. */
function decisionOf(entry: DecisionEntry): Decision {
  const { finding, rule, severity, about = "", values = [], sources = [], evidence, earlier = [] } = entry;
  return {
    finding,
    ...answerOf(entry),
    dispute: { rule, severity, about, values, sources, evidence },
    earlier: earlier.map(answerOf),
  };
}

function answerOf({ as, by, reason, on, until }: AnswerEntry): Answer {
  return { as, by, reason, on, until: until ?? null };
}

/** What a schema cannot say: that days exist, and follow each other. */
function dayProblems(
  { on, until }: AnswerEntry,
  read: Pick<ValidYaml<unknown>, "problemAt">,
  path: readonly (string | number)[],
): Problem[] {
  const problems = Object.entries({ on, until }).flatMap(([key, value]) =>
    value === undefined || isDay(value)
      ? []
      : [
          read.problemAt([...path, key], {
            code: "bad-date",
            message: `\`${value}\` is not a date`,
            help: "Write year, month and day: 2022-01-18.",
          }),
        ],
  );
  if (problems.length === 0 && until !== undefined && until < on) {
    const message = `the decision ends on ${until}, before the day on which it was made`;
    problems.push(read.problemAt([...path, "until"], { code: "bad-date", message, help: "Mend `until` or `on`." }));
  }
  return problems;
}

/** Two entries may have one id when they answer disputes of different stories, which have no sentence in common. */
function repeatedEntries(read: ValidYaml<readonly DecisionEntry[]>): Problem[] {
  const seen = new Map<string, DecisionEntry[]>();
  return read.value.flatMap((entry, index) => {
    const earlier = seen.get(entry.finding) ?? [];
    seen.set(entry.finding, [...earlier, entry]);
    if (!earlier.some(({ evidence }) => evidence.some((digest) => entry.evidence.includes(digest)))) return [];
    return [
      read.problemAt([index, "finding"], {
        code: "repeated-decision",
        message: `\`${entry.finding}\` is decided twice`,
        help: "Keep the entry that holds; the other may stand in its `earlier` list.",
      }),
    ];
  });
}
