import { bookSchema } from "../check/books/book-schema.js";
import { ruleSchema } from "../check/schema.js";
import type { Rule } from "../model/rule.js";

/** The rule schema as its file holds it; made from the registered comparisons, so it changes when one of them does. */
export function ruleSchemaText(): string {
  return `${JSON.stringify(ruleSchema, null, 2)}\n`;
}

/** The book schema as its file holds it: these rules are described one by one, rules of a book's own may be set as well. */
export function bookSchemaText(rules: readonly Rule[]): string {
  const settable = rules.map(({ id, title, compare }) => ({ id, title, judge: compare.with }));
  return `${JSON.stringify(bookSchema(settable, { open: true }), null, 2)}\n`;
}
