import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { InputError } from "../errors.js";

interface NewFlags {
  readonly kind: string;
  readonly about?: readonly string[];
  readonly title?: string;
  readonly severity: string;
  readonly with?: string;
  readonly folder: string;
  readonly rules: string;
}

const examples = `
Examples:
  claimcheck rules new flood-damage --kind money --about damage,loss --folder floods
  claimcheck rules test flood-damage --rules rules    (fails until it has examples of both sides)`;

/** `claimcheck rules new`: writes a valid rule file to start from. */
export function newCommand(): Command {
  return new Command("new")
    .description("Makes a rule file to start from: valid, and to be filled with examples.")
    .argument("<id>", "name of the rule and of its file: small letters, digits and hyphens")
    .requiredOption("--kind <kind>", "kind of claim: money, count, percent, date, quote …")
    .option("--about <words>", "what it is about; several words with commas between", (words: string) =>
      words
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    )
    .option("--title <text>", "what the rule finds, in a few words")
    .option("--severity <severity>", "error, warning or info", "warning")
    .option("--with <comparison>", "comparison that judges the values; the usual one for the kind when not given")
    .option("--folder <name>", "topic folder within the rules folder", "own")
    .option("--rules <folder>", "rules folder to put it into", "rules")
    .addHelpText("after", examples)
    .action(create);
}

async function create(id: string, flags: NewFlags): Promise<void> {
  const [{ newRuleText }, { lintRuleFiles }, { writeInto }] = await Promise.all([
    import("./new-rule-text.js"),
    import("../check/load.js"),
    import("./write-into.js"),
  ]);
  const name = `${flags.folder}/${id}.yml`;
  const path = join(flags.rules, name);
  if (existsSync(path)) {
    throw new InputError([{ code: "file-exists", path, message: "is there already", help: "Choose another id." }]);
  }
  const text = newRuleText({ ...flags, id, hasSchema: existsSync(join(flags.rules, "rule.schema.json")) });
  const { problems } = lintRuleFiles([{ path, text }]);
  // The frame would show a file that does not exist; what is wrong are the options.
  if (problems.length > 0)
    throw new InputError(problems.map(({ code, message, help }) => ({ code, message, ...(help && { help }) })));
  process.stdout.write(
    `Wrote ${await writeInto(flags.rules, name, text)}\nAdd examples, then: claimcheck rules test ${id} --rules ${flags.rules}\n`,
  );
}
