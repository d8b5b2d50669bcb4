import { Command } from "commander";
import { rulesOption } from "./options.js";

/** `claimcheck rules explain`: one rule in plain English. */
export function explainRuleCommand(): Command {
  return new Command("explain")
    .description("Says in plain English what a rule looks at, how it judges, and what it is for.")
    .argument("<id>", "id of a rule, as `rules list` shows it")
    .addOption(rulesOption())
    .action(explain);
}

async function explain(id: string, flags: { readonly rules?: string }): Promise<void> {
  const [{ readBook }, { ruleNamed }, { ruleInWords }] = await Promise.all([
    import("./book-files.js"),
    import("./rule-named.js"),
    import("./rule-in-words.js"),
  ]);
  process.stdout.write(ruleInWords(ruleNamed(id, (await readBook(flags.rules)).rules)));
}
