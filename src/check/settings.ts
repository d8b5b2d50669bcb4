// How a book sets a rule without changing its file: off, on, another severity, other options of its comparison.
import type { Severity } from "../model/finding.js";
import type { Rule, SeverityStep } from "../model/rule.js";

/** What a book says about one rule; what it leaves out stays as the rule's own file has it. */
export interface RuleSetting {
  /** `off` takes the rule out of the book; `on` puts one back that an extended book took out. */
  readonly state: "on" | "off";
  readonly severity?: Severity;
  /** With `severity` the gravest of them: severity by the size of the difference. */
  readonly steps?: readonly SeverityStep[];
  /** Options of the rule's comparison, already validated against its schema. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The rule with its settings, applied in this order: later ones win, key by key. It is `off` when the last says so. */
export function setRule(rule: Rule, settings: readonly RuleSetting[]): Rule {
  const last = settings.at(-1);
  if (last === undefined) return rule;
  const { off, steps, ...set } = rule;
  let changed: Rule = steps === undefined ? set : { ...set, steps };
  for (const { severity, steps: given, options } of settings) {
    // One severity replaces a severity by condition, and the other way round.
    if (severity !== undefined) {
      const { steps, ...rest } = changed;
      changed = { ...rest, severity, ...(given && { steps: given }) };
    }
    if (options !== undefined) {
      const { with: name, options: own } = changed.compare;
      changed = { ...changed, compare: { with: name, options: { ...own, ...options } } };
    }
  }
  return last.state === "off" ? { ...changed, off: true } : changed;
}
