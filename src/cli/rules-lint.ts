import { Command } from "commander";
import { rulesOption } from "./options.js";

/** `claimcheck rules lint`: every problem of every rule and word list, with its line; exit 2 when there is one. */
export function lintCommand(): Command {
  return new Command("lint")
    .description("Checks every rule and word list, and shows each mistake at its line.")
    .addOption(rulesOption())
    .action(lint);
}

async function lint(flags: { readonly rules?: string }): Promise<void> {
  const [{ validBook }, { shippedSource, sourceAt }] = await Promise.all([
    import("./book-files.js"),
    import("./book-source.js"),
  ]);
  // From the files themselves, never from the compiled book.
  const { rules, lexicon } = await validBook(flags.rules === undefined ? shippedSource() : sourceAt(flags.rules));
  process.stdout.write(`${rules.length} rules and ${Object.keys(lexicon).length} word lists, no problems.\n`);
}
