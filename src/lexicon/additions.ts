// Words that a book adds to a word list without copying the list. Takes the schema of a list and gives that of an addition:
// the same shape, of which any part may be left out. Takes a list's data and an addition and gives the longer list.
import { separatorOf } from "./text-lists.js";

type Schema = Readonly<Record<string, unknown>>;

/** The schema of what may be added to a list with this schema: no key of the list itself is required. */
export function additionsSchema(listSchema: object): object {
  const { required, properties, additionalProperties, ...rest } = listSchema as Schema;
  if (rest["type"] !== "object") return listSchema;
  return {
    ...rest,
    minProperties: 1,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties as Record<string, object>).map(([key, schema]) => [key, additionsSchema(schema)]),
          ),
        }),
    additionalProperties: isSchema(additionalProperties) ? additionsSchema(additionalProperties) : false,
  };
}

/**
 * The data with an addition, both valid against their schemas. Keys go together, lists and texts that are lists grow (what
 * is there already is not added again); a single value replaces the one that was there.
 */
export function withAddition(data: unknown, addition: unknown, schema: object): unknown {
  if (data === undefined) return addition;
  if (isRecord(data) && isRecord(addition)) {
    const merged: Record<string, unknown> = { ...data };
    for (const [key, value] of Object.entries(addition))
      merged[key] = withAddition(data[key], value, inner(schema, key));
    return merged;
  }
  if (Array.isArray(data) && Array.isArray(addition) && (schema as Schema)["maxItems"] === undefined) {
    const known = new Set(data.map((item) => JSON.stringify(item)));
    return [...data, ...addition.filter((item) => !known.has(JSON.stringify(item)))];
  }
  const separator = separatorOf(schema);
  if (separator !== null && typeof data === "string") return `${data.trimEnd()}${separator}${String(addition).trim()}`;
  return addition;
}

function inner(schema: object, key: string): object {
  const { properties, additionalProperties } = schema as { properties?: Record<string, object> } & Schema;
  return properties?.[key] ?? (isSchema(additionalProperties) ? additionalProperties : {});
}

function isSchema(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
