import { Command, Option } from "commander";
import { configOption } from "./options.js";

const examples = `
Examples:
  claimcheck config print                            the book in force here, and the file and line behind each setting
  claimcheck config print --config desk.yaml --format json
  claimcheck config print > flat.yaml                the same book as one file, without what it extends`;

/** `claimcheck config`: which book is in force, and why. */
export function configCommand(): Command {
  const print = new Command("print")
    .description(
      "Prints the book in force: every rule with its settings, added words, overrides, and where each comes from.",
    )
    .addOption(configOption())
    .addOption(new Option("--format <yaml|json>", "how it is printed").choices(["yaml", "json"]).default("yaml"))
    .addHelpText("after", examples)
    .action(printBook);
  return new Command("config")
    .summary("show which rules and settings are in force")
    .description("Works on the book that is in force: claimcheck.yaml, what it extends, and the shipped rules.")
    .addCommand(print);
}

async function printBook({ format, ...choice }: { readonly config?: string; readonly format: string }): Promise<void> {
  const [{ openBook }, { ruleOrigins }, { bookAsYaml }, { bookAsJson }, { shippedSource }] = await Promise.all([
    import("./books/open-book.js"),
    import("./books/origins.js"),
    import("./books/print.js"),
    import("./books/print-json.js"),
    import("./book-source.js"),
  ]);
  const book = await openBook(choice);
  const files = [...shippedSource().rules, ...book.layers.flatMap(({ own }) => own.rules)];
  const rules = ruleOrigins(book, new Map(files.map((file) => [file.path, file])));
  process.stdout.write(format === "json" ? bookAsJson(book, rules) : bookAsYaml(book, rules));
}
