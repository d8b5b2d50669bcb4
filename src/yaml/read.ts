// Takes the text of a YAML file and the JSON Schema of what it should hold, gives the value, or every problem of the file
// at its line and column. Never throws for anything a file can contain.
import type { Problem } from "../errors.js";
import { type PlaceOptions, type ProblemText, placeAt, problemAt, type YamlPath } from "./places.js";
import { schemaProblems } from "./schema-problems.js";
import { parseYaml } from "./syntax.js";
import type { TextFile } from "./text-file.js";
import { validate } from "./validator.js";

export type { TextFile } from "./text-file.js";

/** A valid file: its value, and a way to report what only its reader can find wrong with it. */
export interface ValidYaml<T> {
  readonly value: T;
  /** A problem at the value (or key, or words in the value) that the path of keys and indexes leads to. */
  problemAt(path: YamlPath, text: ProblemText, options?: PlaceOptions): Problem;
  /** Where the value (or key) stands; lines and columns count from 1. */
  placeAt(path: YamlPath, options?: PlaceOptions): { readonly line: number; readonly column: number };
}

/** What is wrong with a file; never empty. */
export interface InvalidYaml {
  readonly problems: readonly Problem[];
}

/**
 * Reads and validates one YAML file. The schema is a constant of the caller (it is compiled once); `T` is the type it
 * describes. Tell the two outcomes apart with `"problems" in reading`.
 */
export function readYaml<T>(file: TextFile, schema: object): ValidYaml<T> | InvalidYaml {
  const { parsed, problems } = parseYaml(file);
  if (parsed === null) return { problems };
  const all = [...problems, ...schemaProblems(parsed, validate(parsed.value, schema))];
  if (all.length > 0) return { problems: all };
  return {
    value: parsed.value as T,
    problemAt: (path, text, options) => problemAt(parsed, path, text, options),
    placeAt: (path, options) => placeAt(parsed, path, options),
  };
}
