import { InputError } from "../errors.js";
import type { Rule } from "../model/rule.js";
import { suggestion } from "../yaml/did-you-mean.js";

/** The rule with the id; throws InputError, with did-you-mean, when there is none. */
export function ruleNamed(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const help =
    suggestion(
      id,
      rules.map((candidate) => candidate.id),
    ) ?? "`claimcheck rules list` shows them all.";
  throw new InputError([{ code: "unknown-rule", message: `no rule is called \`${id}\``, help }]);
}
