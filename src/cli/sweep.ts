// `--sweep option=values`: takes what the user wrote and the rule, gives the values to try. Refuses an option that the
// rule's comparison does not have, and values that it would not accept in a rule file.
import { comparisonNamed } from "../check/comparisons/index.js";
import { requirementNamed } from "../check/requirements/index.js";
import { InputError, type Problem } from "../errors.js";
import type { Rule } from "../model/rule.js";
import { suggestion } from "../yaml/did-you-mean.js";
import { validate } from "../yaml/validator.js";

/** An option and the values that it takes one after the other. */
export interface Sweep {
  readonly option: string;
  readonly values: readonly unknown[];
}

/** More rows than this nobody reads. */
const mostValues = 101;

/** Rows of a range for which no step is given: both ends and nine between. */
const usualSteps = 10;

/**
 * Reads `tolerance=0..10%` (eleven values), `tolerance=0..10%:2%` (in steps of 2%), or a list, `bounds=warning,info`.
 * @throws InputError with what is wrong and what is known
 */
export function readSweep(words: string, rule: Rule): Sweep {
  const equals = words.indexOf("=");
  const option = equals < 0 ? words : words.slice(0, equals);
  const judge = comparisonNamed(rule.compare.with) ?? requirementNamed(rule.compare.with);
  const { properties = {} } = (judge?.schema ?? {}) as { properties?: Record<string, object> };
  const schema = properties[option];
  if (schema === undefined) {
    const message = `\`${rule.compare.with}\`, which judges ${rule.id}, has no option \`${option}\``;
    throw refused(message, suggestion(option, Object.keys(properties)) ?? "It has no options at all.");
  }
  const written = equals < 0 ? "" : words.slice(equals + 1);
  if (written === "") throw refused(`\`--sweep ${words}\` names no values`, `For example: --sweep ${option}=0..10%`);
  const values = valuesFrom(written, (schema as { type?: unknown }).type === "integer");
  const bad = values.find((value) => validate(value, schema).length > 0);
  if (bad !== undefined) {
    const { title, enum: allowed } = schema as { title?: string; enum?: readonly unknown[] };
    const expected = title ?? (allowed === undefined ? null : `one of ${allowed.join(", ")}`);
    throw refused(`\`${option}\` cannot be ${String(bad)}`, expected === null ? undefined : `Expected ${expected}.`);
  }
  return { option, values };
}

function valuesFrom(written: string, whole: boolean): unknown[] {
  const range = /^(\d+(?:\.\d+)?)(%?)\.\.(\d+(?:\.\d+)?)(%?)(?::(\d+(?:\.\d+)?)%?)?$/.exec(written.replaceAll(" ", ""));
  if (range === null) return written.split(",").map((value) => valueFrom(value.trim()));
  const [, from = "", fromSign, to = "", toSign, by] = range;
  const [low, high] = [Number(from), Number(to)];
  if (low > high) throw refused(`the range ${written} ends below its beginning`, "Write the lower end first.");
  const usual = (high - low) / usualSteps;
  const step = by === undefined ? (whole ? Math.max(1, Math.ceil(usual)) : usual) : Number(by);
  const count = step === 0 ? 1 : Math.floor((high - low) / step + 1e-9) + 1;
  if (count > mostValues) throw refused(`the range ${written} has ${count} values`, `At most ${mostValues} are tried.`);
  const sign = fromSign === "%" || toSign === "%" ? "%" : "";
  return Array.from({ length: count }, (_, index) => {
    const value = Number((low + index * step).toFixed(6));
    return sign === "" ? value : `${value}%`;
  });
}

function valueFrom(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function refused(message: string, help?: string): InputError {
  const problem: Problem = { code: "bad-sweep", message, ...(help !== undefined && { help }) };
  return new InputError([problem]);
}
