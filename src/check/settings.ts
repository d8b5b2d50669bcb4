// How a book sets a rule without changing its file: off, on, another severity, other options of its comparison.
import type { Severity } from "../model/finding.js";
import type { Rule } from "../model/rule.js";

/** What a book says about one rule; what it leaves out stays as the rule's own file has it. */
export interface RuleSetting {
  /** `off` takes the rule out of the book; `on` puts one back that an extended book took out. */
  readonly state: "on" | "off";
  readonly severity?: Severity;
  /** Options of the rule's comparison, already validated against its schema. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The rule with its settings, applied in this order: later ones win, key by key. Null when the last says off. */
export function setRule(rule: Rule, settings: readonly RuleSetting[]): Rule | null {
  if (settings.length === 0) return rule;
  if (settings.at(-1)?.state === "off") return null;
  let { severity, compare } = rule;
  for (const setting of settings) {
    severity = setting.severity ?? severity;
    if (setting.options !== undefined) compare = { ...compare, options: { ...compare.options, ...setting.options } };
  }
  return { ...rule, severity, compare };
}
