// Options that several commands share, said once.
import { Option } from "commander";

/** `--format NAME` or `--format NAME=FILE`, any number of times. */
export function formatOption(formatters: readonly { readonly name: string }[]): Option {
  return new Option("--format <name>", "a format of the list below, or NAME=FILE to write it; can be repeated")
    .argParser((value: string, earlier: readonly string[]) => [...earlier, value])
    .default([], formatters[0]?.name);
}

/** The formats, for the end of a help text. */
export function formatHelp(formatters: readonly { readonly name: string; readonly documentation: string }[]): string {
  const lines = formatters.map(({ name, documentation }) => `  ${name.padEnd(10)} ${documentation}`);
  return `\nFormats:\n${lines.join("\n")}\n`;
}

/** `--rules FOLDER`: that folder and nothing else. */
export function rulesOption(): Option {
  return new Option("--rules <folder>", "rules and word lists to use instead of the built-in ones").conflicts("config");
}

/** `--config FILE`: that book file instead of the nearest one. */
export function configOption(): Option {
  return new Option("--config <file>", "book file to use instead of the nearest claimcheck.yaml upwards");
}

export function colorOption(): Option {
  return new Option("--no-color", "no colour on the terminal (NO_COLOR does the same)");
}

/** What `<paths...>` may be. */
export const pathsHelp = "files, folders or globs; - reads standard input";
