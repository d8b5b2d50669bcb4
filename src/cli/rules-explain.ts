import { Command } from "commander";
import { configOption, rulesOption } from "./options.js";

/** `claimcheck rules explain`: one rule in plain English. */
export function explainRuleCommand(): Command {
  return new Command("explain")
    .alias("show")
    .description("Says in plain English what a rule looks at, how it judges, and what it is for.")
    .argument("<id>", "id of a rule, as `rules list` shows it")
    .addOption(rulesOption())
    .addOption(configOption())
    .action(explain);
}

async function explain(id: string, flags: { readonly rules?: string; readonly config?: string }): Promise<void> {
  const [{ openBook }, { ruleNamed }, { ruleInWords }] = await Promise.all([
    import("./books/open-book.js"),
    import("./rule-named.js"),
    import("./rule-in-words.js"),
  ]);
  process.stdout.write(ruleInWords(ruleNamed(id, (await openBook(flags)).rules)));
}
