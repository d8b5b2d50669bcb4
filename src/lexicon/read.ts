// Takes the text of the word lists, gives their validated data. Refuses, with every problem of every file at once, when a
// list is missing, a file belongs to no list, or a list does not follow its part's schema.
import { InputError, type Problem } from "../errors.js";
import { suggestion } from "../yaml/did-you-mean.js";
import { readYaml, type TextFile } from "../yaml/read.js";
import { type LexiconData, lexiconParts } from "./index.js";
import type { LexiconPart } from "./part.js";

/** The data of every word list, by part name. Files are named `<part>.yml`; throws InputError with all problems. */
export function readLexicon(files: readonly TextFile[]): LexiconData {
  const { data, problems } = lintLexicon(files);
  if (problems.length > 0) throw new InputError(problems);
  return data;
}

/** The lists that are valid, and every problem of the others and of those that are missing. */
export function lintLexicon(files: readonly TextFile[]): { data: LexiconData; problems: Problem[] } {
  const { data, problems } = lintLists(files);
  const given = new Set(files.map(({ path }) => listName(path)));
  const missing = Object.values(lexiconParts).filter(({ name }) => !given.has(name));
  return { data, problems: [...problems, ...missing.map(({ name }) => missingList(name))] };
}

/** The lists among these files that are valid, and every problem of the others; lists may be missing. */
export function lintLists(files: readonly TextFile[]): { data: LexiconData; problems: Problem[] } {
  const parts = new Map(Object.values<LexiconPart<never, unknown>>(lexiconParts).map((part) => [part.name, part]));
  const data: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const given = new Map<string, string>();
  for (const file of files) {
    const name = listName(file.path);
    const part = parts.get(name);
    const first = given.get(name);
    if (part === undefined) problems.push(unknownList(file.path, name, [...parts.keys()]));
    else if (first !== undefined) {
      problems.push({
        code: "repeated-list",
        path: file.path,
        message: `the word list \`${name}\` is given twice, also in ${first}`,
      });
    } else {
      given.set(name, file.path);
      const reading = readYaml<unknown>(file, part.schema);
      if ("problems" in reading) problems.push(...reading.problems);
      else data[name] = reading.value;
    }
  }
  return { data, problems };
}

function listName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.ya?ml$/, "");
}

function unknownList(path: string, name: string, known: readonly string[]): Problem {
  const help = suggestion(name, known) ?? `Known lists: ${known.join(", ")}.`;
  return { code: "unknown-list", path, message: `no word list is called \`${name}\``, help };
}

function missingList(name: string): Problem {
  return {
    code: "missing-list",
    message: `the word list \`${name}.yml\` is missing`,
    help: "Put it into the folder lexicon of the rule book.",
  };
}
