import { Command } from "commander";
import { configOption, rulesOption } from "./options.js";

/** `claimcheck rules list`: id, severity, kinds and title of every rule. */
export function listCommand(): Command {
  return new Command("list")
    .description("Lists the rules: id, severity, the kinds of claims it looks at, title.")
    .addOption(rulesOption())
    .addOption(configOption())
    .action(list);
}

async function list(flags: { readonly rules?: string; readonly config?: string }): Promise<void> {
  const { openBook } = await import("./books/open-book.js");
  const { rules } = await openBook(flags);
  const rows = rules.map(({ id, severity, claims, title }) => [id, severity, claims.kind.join(", "), title]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  process.stdout.write(`${lines.join("\n")}\n`);
}
