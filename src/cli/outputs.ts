// Where reports go: reads `--format name` and `--format name=path`, refuses what cannot work before anything is read.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { InputError, type Problem } from "../errors.js";
import { suggestion } from "../yaml/did-you-mean.js";

/** One report to be made. */
export interface Output<Format> {
  readonly formatter: Format;
  /** The file to write, or null for standard output. */
  readonly path: string | null;
}

/**
 * The reports that were asked for; the first of the formats, to standard output, when none was.
 * @throws InputError for an unknown format, two reports for standard output, two for one file, or one in place of YAML.
 */
export function readOutputs<Format extends { readonly name: string }>(
  wanted: readonly string[],
  formatters: readonly Format[],
): readonly Output<Format>[] {
  const outputs: Output<Format>[] = [];
  const problems: Problem[] = [];
  for (const words of wanted.length === 0 ? [formatters[0]?.name ?? ""] : wanted) {
    const equals = words.indexOf("=");
    const name = equals < 0 ? words : words.slice(0, equals);
    const path = equals < 0 ? null : words.slice(equals + 1);
    const formatter = formatters.find((known) => known.name === name);
    if (formatter === undefined) problems.push(unknownFormat(name, formatters));
    else if (path === "") problems.push(noPath(name));
    else if (path !== null && isYaml(path)) problems.push(inPlaceOfYaml(path));
    else outputs.push({ formatter, path: path === "-" ? null : path });
  }
  problems.push(...collisions(outputs));
  if (problems.length > 0) throw new InputError(problems);
  return outputs;
}

function unknownFormat(name: string, formatters: readonly { readonly name: string }[]): Problem {
  const known = formatters.map((formatter) => formatter.name);
  const list = `Known formats: ${known.join(", ")}.`;
  const near = suggestion(name, known);
  return {
    code: "unknown-format",
    message: `There is no report format \`${name}\`.`,
    help: near?.startsWith("Did") ? `${near} ${list}` : list,
  };
}

function noPath(name: string): Problem {
  return {
    code: "no-report-path",
    message: `\`--format ${name}=\` names no file.`,
    help: `Write \`--format ${name}=report.out\` for a file, or \`--format ${name}\` for standard output.`,
  };
}

/** No report is YAML: what lies there is a rule, a word list, a book, a manifest or decisions. */
function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path) && existsSync(path);
}

function inPlaceOfYaml(path: string): Problem {
  const help = "Choose another file; no report is YAML.";
  return { code: "cannot-write", path, message: "a YAML file lies there, and a report would take its place", help };
}

function collisions(outputs: readonly Output<{ readonly name: string }>[]): Problem[] {
  const taken = new Map<string | null, string>();
  const problems: Problem[] = [];
  for (const { formatter, path } of outputs) {
    const key = path === null ? null : resolve(path);
    const earlier = taken.get(key);
    if (earlier === undefined) taken.set(key, formatter.name);
    else {
      problems.push({
        code: "reports-collide",
        message: `${earlier} and ${formatter.name} would both go to ${path ?? "standard output"}.`,
        help: `Give each its own place, as in \`--format ${formatter.name}=FILE\`.`,
      });
    }
  }
  return problems;
}
