// The command line. Only this folder touches files, process and console. Commands import what is heavy when they run, so
// that `--help` and a bad option answer at once.
import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { checkCommand } from "./check.js";
import { claimsCommand } from "./claims.js";
import { configCommand } from "./config.js";
import { decideCommand } from "./decide.js";
import { diffCommand } from "./diff.js";
import { explainCommand } from "./explain.js";
import { reportFailure } from "./failures.js";
import { rulesCommand } from "./rules.js";
import { tolerateClosedPipes } from "./terminal.js";

const examples = `
Examples:
  claimcheck check stories/                    the consistency report on a folder of articles
  claimcheck check *.txt --fail-on warning     hold on anything that is more than a note
  claimcheck decide 3f9a2c stories/ --as ...   answer a finding, with your name and a reason
  claimcheck diff old.json new.json            what changed between two runs
  claimcheck claims article.txt                what is read in one article
  claimcheck rules list                        the rules that are applied

Exit codes: 0 clear, 1 held by a finding, 2 cannot run.
Everything happens on this machine; no text leaves it.`;

function program(): Command {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const root = new Command("claimcheck")
    .description("Reads what several sources say about one story and flags what cannot all be right.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show the help of a command")
    .option("--debug", "on an unexpected failure, print the details")
    .addHelpText("after", examples)
    .showSuggestionAfterError()
    .showHelpAfterError("(run with --help for the options and examples)")
    .exitOverride();
  for (const command of [
    checkCommand(),
    claimsCommand(),
    explainCommand(),
    decideCommand(),
    diffCommand(),
    rulesCommand(),
    configCommand(),
  ]) {
    root.addCommand(inheriting(command, root));
  }
  return root;
}

/** Gives a command built elsewhere the manners of the program: it throws instead of exiting, and offers corrections. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent).helpOption("-h, --help", "show help");
  // Wherever somebody adds --debug to a command that failed, it counts.
  if (command.commands.length === 0) command.addOption(new Option("--debug").hideHelp());
  for (const child of command.commands) inheriting(child, command);
  return command;
}

/** Runs the command that the process was started with; the exit code tells how it went. */
export async function run(): Promise<void> {
  tolerateClosedPipes();
  try {
    await program().parseAsync();
  } catch (error) {
    process.exitCode = reportFailure(error, process.argv.includes("--debug"));
  }
}
