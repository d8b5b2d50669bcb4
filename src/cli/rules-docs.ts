import { join } from "node:path";
import { Command } from "commander";
import { InputError } from "../errors.js";
import type { BookChoice } from "./books/contract.js";
import { configOption, rulesOption } from "./options.js";

interface DocsFlags extends BookChoice {
  readonly write?: string;
}

const help = `
The README.md of a rules folder holds the table between these two lines; everything else in it is yours:
  <!-- rules -->
  <!-- /rules -->`;

/** `claimcheck rules docs`: the table of all rules, printed, or written into the README.md of a rules folder. */
export function docsCommand(): Command {
  return new Command("docs")
    .description("Prints the table of the rules in Markdown, or writes it into the README.md of a rules folder.")
    .addOption(rulesOption())
    .addOption(configOption())
    .option("--write <folder>", "rules folder whose README.md gets the table of its rules")
    .addHelpText("after", help)
    .action(docs);
}

async function docs({ write, ...choice }: DocsFlags): Promise<void> {
  const [{ openBook }, { ruleTable, withTable }, { writeInto }, { missingFile, readTextFile }] = await Promise.all([
    import("./books/open-book.js"),
    import("./rule-table.js"),
    import("./write-into.js"),
    import("./text-files.js"),
  ]);
  if (write === undefined) {
    process.stdout.write(ruleTable((await openBook(choice)).rules));
    return;
  }
  const path = join(write, "README.md");
  const text = await readTextFile(path);
  if (text === null) throw missingFile(path, "Make one with the lines `<!-- rules -->` and `<!-- /rules -->`.");
  const { rules } = await openBook({ rules: write });
  const changed = withTable(text, ruleTable(rules, write));
  if (changed === null) {
    const message = "there is no place for the table";
    const help = "Add the lines `<!-- rules -->` and `<!-- /rules -->` where it should stand.";
    throw new InputError([{ code: "no-table", path, message, help }]);
  }
  process.stdout.write(`Wrote ${await writeInto(write, "README.md", changed)}\n`);
}
