import { ruleSchema } from "../check/schema.js";

/** The rule schema as its file holds it; made from the registered comparisons, so it changes when one of them does. */
export function ruleSchemaText(): string {
  return `${JSON.stringify(ruleSchema, null, 2)}\n`;
}
