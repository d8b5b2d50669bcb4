import { Command } from "commander";
import { docsCommand } from "./rules-docs.js";
import { explainRuleCommand } from "./rules-explain.js";
import { lintCommand } from "./rules-lint.js";
import { listCommand } from "./rules-list.js";
import { newCommand } from "./rules-new.js";
import { schemaCommand } from "./rules-schema.js";
import { testCommand } from "./rules-test.js";
import { tryCommand } from "./rules-try.js";

const examples = `
Examples:
  claimcheck rules list                              the rules, one line each
  claimcheck rules explain aid-total                 one rule in plain English
  claimcheck rules new flood-damage --kind money --about damage --rules my-rules
  claimcheck rules lint --rules my-rules             every mistake in your rules and word lists
  claimcheck rules test --rules my-rules             do the rules do what their examples say?
  claimcheck rules try my-rules/aid-total.yml stories/
                                                     what a changed rule adds and takes away`;

/** `claimcheck rules`: everything an editor does with the rule book. Each subcommand is a file of its own. */
export function rulesCommand(): Command {
  const command = new Command("rules")
    .summary("list, explain, check, test and make rules")
    .description("Works on the rule book: the YAML files that say which claims are compared, and how.")
    .addHelpText("after", examples);
  const subcommands = [
    listCommand(),
    explainRuleCommand(),
    lintCommand(),
    testCommand(),
    tryCommand(),
    newCommand(),
    docsCommand(),
    schemaCommand(),
  ];
  for (const subcommand of subcommands) command.addCommand(subcommand);
  return command;
}
