import type { ErrorObject } from "ajv";

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  null: "nothing",
};

/** Types that a schema allows, by JSON Schema name. */
export function typesOf(schema: Record<string, unknown>): readonly string[] {
  const type = schema["type"];
  return Array.isArray(type) ? type.map(String) : typeof type === "string" ? [type] : [];
}

/** Keys that a schema names. */
export function keysOf(schema: Record<string, unknown>): readonly string[] {
  const names = schema["propertyNames"] as { enum?: unknown[] } | undefined;
  return [...Object.keys((schema["properties"] as object | undefined) ?? {}), ...(names?.enum ?? []).map(String)];
}

/** What would have been right, as the words after "expected". */
export function expectation(error: ErrorObject, schema: Record<string, unknown>): string {
  const params = error.params as Record<string, unknown>;
  const limit = String(params["limit"]);
  switch (error.keyword) {
    case "type":
      return described(schema) ?? either(typesOf(schema).map((type) => typeNames[type] ?? type));
    case "enum":
      return `one of ${(params["allowedValues"] as unknown[]).map(String).join(", ")}`;
    case "const":
      return `\`${String(params["allowedValue"])}\``;
    case "minLength":
      return limit === "1" ? "some text" : `at least ${limit} characters`;
    case "maxLength":
      return `at most ${limit} characters`;
    case "minItems":
      return `at least ${items(limit)}`;
    case "maxItems":
      return `at most ${items(limit)}`;
    case "minProperties":
      return limit === "1" ? "at least one key" : `at least ${limit} keys`;
    case "maxProperties":
      return `at most ${limit} keys`;
    case "minimum":
      return `a number of at least ${limit}`;
    case "maximum":
      return `a number of at most ${limit}`;
    case "exclusiveMinimum":
      return `a number above ${limit}`;
    case "exclusiveMaximum":
      return `a number below ${limit}`;
    case "multipleOf":
      return `a multiple of ${String(params["multipleOf"])}`;
    case "pattern":
      return described(schema) ?? `text of the form ${String(params["pattern"])}`;
    case "anyOf":
    case "oneOf":
      return described(schema) ?? alternatives(schema[error.keyword]);
    default:
      return described(schema) ?? `something else (${error.message ?? error.keyword})`;
  }
}

function items(limit: string): string {
  return limit === "1" ? "one item" : `${limit} items`;
}

/** A schema's title, which by our custom is fit to follow "expected": "a share such as 2%". */
function described(schema: Record<string, unknown>): string | undefined {
  const text = schema["title"];
  return typeof text === "string" ? text : undefined;
}

function alternatives(branches: unknown): string {
  const words = (Array.isArray(branches) ? branches : []).flatMap((branch: Record<string, unknown>) => {
    if (Array.isArray(branch["enum"])) return branch["enum"].map(String);
    if (branch["const"] !== undefined) return [String(branch["const"])];
    const text = described(branch);
    return text !== undefined ? [text] : typesOf(branch).map((type) => typeNames[type] ?? type);
  });
  return either([...new Set(words)]);
}

function either(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "something else") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
