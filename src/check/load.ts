// Takes the text of rule files, gives valid rules. Refuses with every problem of every file at its place: what the schema
// finds, and what only the rule as a whole can show (`rule-problems/`).
import { InputError, type Problem } from "../errors.js";
import type { Rule } from "../model/rule.js";
import { readYaml, type TextFile, type ValidYaml } from "../yaml/read.js";
import { type RuleData, type RuleFile, rulesFrom } from "./rule-data.js";
import { exampleProblems, severityProblems, withinProblems } from "./rule-problems/grades.js";
import { conditionProblems, kindProblems, partProblems } from "./rule-problems/reach.js";
import type { RuleProblems } from "./rule-problems/reader.js";
import { idProblems, patternProblems, placeholderProblems } from "./rule-problems/words.js";
import { ruleSchema } from "./schema.js";

const checks: readonly RuleProblems[] = [
  idProblems,
  severityProblems,
  kindProblems,
  conditionProblems,
  patternProblems,
  partProblems,
  withinProblems,
  placeholderProblems,
  exampleProblems,
];

/** The rules of the files, in the order of their ids; throws InputError with all problems of all files. */
export function loadRules(files: readonly TextFile[]): Rule[] {
  const { rules, problems } = lintRuleFiles(files);
  if (problems.length > 0) throw new InputError(problems);
  return rulesFrom(rules);
}

/** The files that are valid, and every problem of the others. */
export function lintRuleFiles(files: readonly TextFile[]): { rules: RuleFile[]; problems: Problem[] } {
  const rules: RuleFile[] = [];
  const problems: Problem[] = [];
  const pathOfId = new Map<string, string>();
  for (const file of files) {
    const reading = readYaml<RuleData>(file, ruleSchema);
    if ("problems" in reading) {
      problems.push(...inOrder([...reading.problems, ...problemsOfTexts(file)]));
      continue;
    }
    const found = [...checks.flatMap((check) => check(reading, file)), ...repeatedId(file, reading, pathOfId)];
    problems.push(...inOrder(found));
    if (found.length === 0) rules.push({ path: file.path, data: reading.value });
  }
  return { rules, problems };
}

/** Of a rule that the schema refuses, what can be said of its texts all the same: one run shows every mistake. */
function problemsOfTexts(file: TextFile): readonly Problem[] {
  const reading = readYaml<unknown>(file, anything);
  if ("problems" in reading || !isRecord(reading.value)) return [];
  const { id, message, claims } = reading.value;
  const texts = { ...reading, value: reading.value as unknown as RuleData };
  return [
    ...(typeof id === "string" && /\S/.test(id) ? idProblems(texts, file) : []),
    ...(typeof message === "string" ? placeholderProblems(texts, file) : []),
    ...(isRecord(claims) && typeof claims["matching"] === "string"
      ? patternProblems(
          { ...texts, value: { ...texts.value, claims: { kind: [], matching: claims["matching"] } } },
          file,
        )
      : []),
  ];
}

const anything = {};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** In the order of the file; one problem for one place. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const byPlace = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.line}:${problem.column}`;
    if (!byPlace.has(key)) byPlace.set(key, problem);
  }
  return [...byPlace.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function repeatedId(
  { path }: TextFile,
  { value, problemAt }: ValidYaml<RuleData>,
  seen: Map<string, string>,
): Problem[] {
  const first = seen.get(value.id);
  if (first === undefined) {
    seen.set(value.id, path);
    return [];
  }
  return [problemAt(["id"], { code: "rule-id", message: `another rule has the id \`${value.id}\`: ${first}` })];
}
