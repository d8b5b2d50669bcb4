import { Command } from "commander";
import type { BookChoice } from "./books/contract.js";
import { configOption, rulesOption } from "./options.js";

/** `claimcheck rules lint`: every problem of every rule, word list and book file, with its line; exit 2 when there is one. */
export function lintCommand(): Command {
  return new Command("lint")
    .description("Checks every rule, word list and book file, and shows each mistake at its line.")
    .addOption(rulesOption())
    .addOption(configOption())
    .action(lint);
}

async function lint(flags: BookChoice): Promise<void> {
  const { openBook } = await import("./books/open-book.js");
  const { ruleFiles, lexiconData, layers } = await openBook(flags);
  const books = layers.length === 0 ? "" : `${layers.length} ${layers.length === 1 ? "book" : "books"}, `;
  const lists = Object.keys(lexiconData).length;
  process.stdout.write(`${books}${ruleFiles.length} rules and ${lists} word lists, no problems.\n`);
}
