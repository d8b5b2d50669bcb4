// The words in which the schemas of our output are written. Objects are closed, so that a test against real output finds
// a field that is not described as well as one that is missing.

export type Schema = Readonly<Record<string, unknown>>;

export const draft = "https://json-schema.org/draft/2020-12/schema";

export const text = { type: "string" } as const;
export const nullableText = { type: ["string", "null"] } as const;
export const flag = { type: "boolean" } as const;
export const offset = { type: "integer", minimum: 0, description: "UTF-16 units into the text of the source" } as const;
export const amount = { type: ["number", "null"] } as const;
export const confidence = { type: "number", minimum: 0, maximum: 1 } as const;
export const tally = { type: "integer", minimum: 0 } as const;

/** One of these words. */
export function oneOf(...words: readonly string[]): Schema {
  return { enum: words };
}

export function list(items: Schema, minItems = 0): Schema {
  return minItems === 0 ? { type: "array", items } : { type: "array", items, minItems };
}

/** An object with these required fields, those optional ones, and no other. */
export function record(required: Schema, optional: Schema = {}): Schema {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

export function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}

/** `[start, end)`. */
export const span = record({ start: offset, end: offset });
