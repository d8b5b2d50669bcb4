// Takes the text of rule files, gives valid rules. Refuses with every problem of every file at its place: what the schema
// finds, and what only the rule as a whole can show (file name, placeholders, pattern, comparison against kind).
import { RE2JS } from "re2js";
import { InputError, type Problem } from "../errors.js";
import type { Rule } from "../model/rule.js";
import { suggestion } from "../yaml/did-you-mean.js";
import { readYaml, type TextFile, type ValidYaml } from "../yaml/read.js";
import { comparisonNamed } from "./comparisons/index.js";
import { placeholderNames, unknownPlaceholders } from "./placeholders.js";
import { kindsOf, type RuleData, type RuleFile, rulesFrom } from "./rule-data.js";
import { ruleSchema } from "./schema.js";

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
      problems.push(...reading.problems);
      continue;
    }
    const found = [...problemsOfRule(file, reading), ...repeatedId(file, reading, pathOfId)];
    problems.push(...found);
    if (found.length === 0) rules.push({ path: file.path, data: reading.value });
  }
  return { rules, problems };
}

function problemsOfRule(file: TextFile, rule: ValidYaml<RuleData>): Problem[] {
  return [...idProblems(file, rule), ...patternProblems(rule), ...kindProblems(rule), ...placeholderProblems(rule)];
}

function idProblems({ path }: TextFile, { value, problemAt }: ValidYaml<RuleData>): Problem[] {
  const name = (path.split(/[\\/]/).at(-1) ?? path).replace(/\.ya?ml$/, "");
  if (name === value.id) return [];
  const message = `the id \`${value.id}\` differs from the name of the file, \`${name}\``;
  return [problemAt(["id"], { code: "rule-id", message, help: `Write \`id: ${name}\`, or rename the file.` })];
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

function patternProblems({ value, problemAt }: ValidYaml<RuleData>): Problem[] {
  const pattern = value.claims.matching;
  if (pattern === undefined) return [];
  try {
    RE2JS.compile(pattern);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : "bad pattern";
    const help = "Patterns are RE2 regular expressions, which have no look-ahead and no back-references.";
    return [
      problemAt(["claims", "matching"], { code: "rule-pattern", message: `not a regular expression: ${reason}`, help }),
    ];
  }
}

function kindProblems({ value, problemAt }: ValidYaml<RuleData>): Problem[] {
  const comparison = comparisonNamed(value.compare.with);
  const kinds = kindsOf(value);
  const problems = kinds.flatMap((kind, index) => {
    if (comparison === undefined || comparison.kinds.includes(kind)) return [];
    const message = `the comparison \`${comparison.name}\` does not judge claims of the kind \`${kind}\``;
    const place = typeof value.claims.kind === "string" ? ["claims", "kind"] : ["claims", "kind", index];
    return [problemAt(place, { code: "rule-kind", message, help: `It judges: ${comparison.kinds.join(", ")}.` })];
  });
  if (value.claims.entity !== undefined && !kinds.includes("name")) {
    const message = "`entity` selects names; this rule looks at no claims of the kind `name`";
    problems.push(problemAt(["claims", "entity"], { code: "rule-kind", message }, { key: true }));
  }
  return problems;
}

function placeholderProblems({ value, problemAt }: ValidYaml<RuleData>): Problem[] {
  return unknownPlaceholders(value.message).map(({ text, name }) => {
    const closed = text.endsWith("}");
    const message = closed ? `unknown placeholder \`${text}\`` : `the brace in \`${text}\` is never closed`;
    const help = suggestion(name, placeholderNames) ?? `Known here: ${placeholderNames.join(", ")} (N up to 9).`;
    return problemAt(
      ["message"],
      { code: "rule-placeholder", message, help: closed ? help : "Close it with `}`." },
      { within: text },
    );
  });
}
