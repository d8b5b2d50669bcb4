import { lintRuleFiles } from "../check/load.js";
import { rulesFrom } from "../check/rule-data.js";
import { setRule } from "../check/settings.js";
import { InputError } from "../errors.js";
import type { Rule } from "../model/rule.js";
import type { OpenBook } from "./books/contract.js";
import { missingFile, readTextFile } from "./text-files.js";

/** The rule of a file, with what the book sets for its id. @throws InputError when it is not there or not valid */
export async function ruleIn(path: string, { settings }: OpenBook): Promise<Rule> {
  const text = await readTextFile(path);
  if (text === null) throw missingFile(path, "Name a rule file, such as rules/figures/aid-total.yml.");
  const { rules, problems } = lintRuleFiles([{ path, text }]);
  const [rule] = rulesFrom(rules);
  if (problems.length > 0 || rule === undefined) throw new InputError(problems);
  return setRule(rule, settings.get(rule.id) ?? []);
}
