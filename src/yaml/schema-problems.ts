// Takes what ajv says is wrong with a value, gives problems an editor can act on: what was expected, what was found,
// and which word was probably meant. Alternatives (anyOf, oneOf) are reduced to the one that was meant, or to one problem.
import type { ErrorObject } from "ajv";
import type { Problem } from "../errors.js";
import { nearest, suggestion } from "./did-you-mean.js";
import { expectation, keysOf, typesOf } from "./expectation.js";
import { found, inline } from "./found.js";
import { type LocatedFile, type PlaceOptions, type ProblemText, problemAt, type YamlPath } from "./places.js";

/** Every distinct problem, in the order of the file. */
export function schemaProblems(located: LocatedFile, errors: readonly ErrorObject[]): Problem[] {
  const seen = new Set<string>();
  return withoutMisspelled(withoutAlternatives(errors))
    .map((error) => problemOf(located, error))
    .filter((problem) => {
      const key = `${problem.line}:${problem.column}:${problem.message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function problemOf(located: LocatedFile, error: ErrorObject): Problem {
  const path = pathOf(error.instancePath);
  const { at, options, text } = describe(error, path);
  return problemAt(located, at, text, options);
}

interface Description {
  readonly at: YamlPath;
  readonly options?: PlaceOptions;
  readonly text: ProblemText;
}

function describe(error: ErrorObject, path: YamlPath): Description {
  const schema = (error.parentSchema ?? {}) as Record<string, unknown>;
  const params = error.params as Record<string, unknown>;
  const where = path.length === 0 ? "" : ` in \`${name(path)}\``;
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
    case "propertyNames": {
      const key = String(params["additionalProperty"] ?? params["unevaluatedProperty"] ?? params["propertyName"]);
      const known = keysOf(schema);
      return {
        at: [...path, key],
        options: { key: true },
        text: { code: "unknown-key", message: `unknown key ${inline(key)}${where}`, help: suggestion(key, known) },
      };
    }
    case "required":
      return {
        at: path,
        options: { key: true },
        text: { code: "missing-key", message: `the key \`${String(params["missingProperty"])}\` is missing${where}` },
      };
    case "uniqueItems":
      return {
        at: [...path, Math.max(Number(params["i"]), Number(params["j"]))],
        text: { code: "repeated-item", message: `the same item twice${where}`, help: "Keep one of the two." },
      };
    case "enum":
    case "const": {
      const allowed = (
        error.keyword === "enum" ? (params["allowedValues"] as unknown[]) : [params["allowedValue"]]
      ).map(String);
      return {
        at: path,
        text: {
          code: "unknown-value",
          message: `expected ${expectation(error, schema)}${where}, found ${found(error.data)}`,
          help: suggestion(String(error.data), allowed),
        },
      };
    }
    case "false schema":
      return {
        at: path,
        options: { key: true },
        text: { code: "unknown-key", message: `\`${name(path)}\` has no place here` },
      };
    default: {
      const code = error.keyword === "type" ? "wrong-type" : "wrong-value";
      return {
        at: path,
        text: { code, message: `expected ${expectation(error, schema)}${where}, found ${found(error.data)}` },
      };
    }
  }
}

/** The last key of the path, with the number of the item when the path ends inside a list: "conflict, item 2". */
function name(path: YamlPath): string {
  const keys = path.filter((step) => !/^\d+$/.test(String(step)));
  return String(keys.at(-1) ?? `item ${Number(path.at(-1)) + 1}`);
}

function pathOf(pointer: string): YamlPath {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A key that is missing because it is misspelled is reported once, as the unknown key with its did-you-mean. */
function withoutMisspelled(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const meant = new Set<string>();
  for (const { keyword, params, parentSchema, instancePath } of errors) {
    if (keyword !== "additionalProperties") continue;
    const key = nearest(String(params["additionalProperty"]), keysOf(parentSchema ?? {}));
    if (key !== undefined) meant.add(`${instancePath} ${key}`);
  }
  return errors.filter(
    ({ keyword, params, instancePath }) =>
      keyword !== "required" || !meant.has(`${instancePath} ${String(params["missingProperty"])}`),
  );
}

/** For each failed anyOf or oneOf, keeps the errors of the alternative that fits the value's type, or the one summary. */
function withoutAlternatives(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const dropped = new Set<ErrorObject>(errors.filter((error) => error.keyword === "if"));
  const choices = errors.filter((error) => error.keyword === "anyOf" || error.keyword === "oneOf");
  for (const choice of choices) {
    const branches = new Map<string, ErrorObject[]>();
    for (const error of errors) {
      if (!error.schemaPath.startsWith(`${choice.schemaPath}/`) || !error.instancePath.startsWith(choice.instancePath))
        continue;
      const branch = error.schemaPath.slice(choice.schemaPath.length + 1).split("/", 1)[0] as string;
      branches.set(branch, [...(branches.get(branch) ?? []), error]);
    }
    const meant = [...branches].filter(([, list]) => !list.some((error) => isAboutType(error, choice)));
    const kept = meant.length === 1 ? meant[0]?.[0] : undefined;
    for (const [branch, list] of branches) if (branch !== kept) for (const error of list) dropped.add(error);
    if (kept !== undefined) dropped.add(choice);
  }
  return errors.filter((error) => !dropped.has(error));
}

function isAboutType(error: ErrorObject, choice: ErrorObject): boolean {
  if (error.instancePath !== choice.instancePath) return false;
  const schema = (error.parentSchema ?? {}) as Record<string, unknown>;
  return error.keyword === "type" || (typesOf(schema).length === 0 && error.keyword === "const");
}
