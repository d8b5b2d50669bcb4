import { createRequire } from "node:module";
import type { Ajv as AjvClass, ErrorObject, ValidateFunction } from "ajv";

const load = createRequire(import.meta.url);
const compiled = new WeakMap<object, ValidateFunction>();
let ajv: AjvClass | undefined;

/**
 * Everything that is wrong with the value by the JSON Schema; empty when nothing is. ajv is loaded at the first call: a
 * start that reads nothing but the compiled book does not pay for it. A schema that ajv refuses is a bug of ours and throws.
 */
export function validate(value: unknown, schema: object): readonly ErrorObject[] {
  let check = compiled.get(schema);
  if (check === undefined) {
    ajv ??= newAjv();
    check = ajv.compile(schema);
    compiled.set(schema, check);
  }
  return check(value) ? [] : (check.errors ?? []);
}

function newAjv(): AjvClass {
  const { Ajv } = load("ajv") as typeof import("ajv");
  return new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    // A schema is compiled for a file or two: making the code better costs more than running it as it is.
    code: { optimize: false },
  });
}
