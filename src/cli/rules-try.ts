import { resolve } from "node:path";
import { Command } from "commander";
import type { Book } from "../check/book.js";
import type { Finding } from "../model/finding.js";
import type { Rule } from "../model/rule.js";
import type { Aligned } from "../pipeline.js";
import type { BookChoice, OpenBook } from "./books/contract.js";
import { colorOption, configOption, pathsHelp, rulesOption } from "./options.js";

interface TryFlags extends BookChoice {
  readonly sweep?: string;
  readonly color: boolean;
}

const examples = `
Examples:
  claimcheck rules try rules/aid-total.yml stories/
  claimcheck rules try rules/aid-total.yml stories/ --sweep approximate=0..10%
  claimcheck rules try rules/aid-total.yml stories/ --sweep bounds=warning,info,ignore

The rule takes the place of the one with its id in the book that is in force; one with a new id is added to it. A sweep
prints one line for each value of an option: 0..10% in eleven steps, 0..10%:2% in steps of 2%, or a list with commas.`;

/** `claimcheck rules try`: what a changed rule adds and takes away on real articles. */
export function tryCommand(): Command {
  return new Command("try")
    .description("Checks articles with a changed rule and with the rule in force, and shows the difference.")
    .argument("<file>", "rule file to try")
    .argument("<paths...>", pathsHelp)
    .addOption(rulesOption())
    .addOption(configOption())
    .option("--sweep <option=values>", "try several values of an option of the rule, and show a table")
    .addOption(colorOption())
    .addHelpText("after", examples)
    .action(tryRule);
}

async function tryRule(file: string, paths: readonly string[], flags: TryFlags): Promise<void> {
  const [{ openBook }, { ruleIn }, { readInputFor }, { alignSources, checkAligned }, { watchProgress }] =
    await Promise.all([
      import("./books/open-book.js"),
      import("./rule-in-file.js"),
      import("./read-input.js"),
      import("../pipeline.js"),
      import("./progress.js"),
    ]);
  const open = await openBook(flags);
  const rule = await ruleIn(file, open);
  const sweep = flags.sweep === undefined ? null : (await import("./sweep.js")).readSweep(flags.sweep, rule);
  const now = await readInputFor(paths, open);
  const { onProgress, stop } = await watchProgress(now.sources.length);
  const aligned = alignSources(now.sources, now.book.lexicon, { onProgress });
  stop();
  const before = checkAligned(aligned, now.book).findings;
  // Whether an override wakes a rule is settled book by book, so the changed book is made as a whole.
  const changedBook = async (changed: Rule): Promise<Book> => now.bookOf(withRule(open, changed));
  if (sweep === null) {
    const after = checkAligned(aligned, await changedBook(rule)).findings;
    process.stdout.write(await differenceText(rule, open, before, after, flags.color));
    return;
  }
  const rows: string[][] = [];
  for (const value of sweep.values) {
    const options = { ...rule.compare.options, [sweep.option]: value };
    const set = await changedBook({ ...rule, compare: { ...rule.compare, options } });
    const inFile = value === rule.compare.options[sweep.option];
    rows.push(await sweepRow(String(value), rule.id, aligned, set, before, inFile));
  }
  const { tableText } = await import("./table-text.js");
  const heads = [sweep.option, "findings", "error", "warning", "info", "new", "changed", "gone", ""];
  process.stdout.write(tableText(heads, rows, [0, 1, 2, 3, 4, 5, 6, 7]));
}

/** The book with the rule in the place of the one with its id. */
function withRule(open: OpenBook, rule: Rule): OpenBook {
  const rules = [...open.rules.filter(({ id }) => id !== rule.id), rule];
  return { ...open, rules: rules.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

async function differenceText(
  rule: Rule,
  open: OpenBook,
  before: readonly Finding[],
  after: readonly Finding[],
  color: boolean,
): Promise<string> {
  const [{ differenceBetween }, { changesText }, { screen }] = await Promise.all([
    import("../review/difference.js"),
    import("../report/difference/text.js"),
    import("./terminal.js"),
  ]);
  const difference = differenceBetween(before, after);
  const known = open.rules.find(({ id }) => id === rule.id);
  const inForce = known === undefined ? "no rule has this id yet" : `in force: ${known.path}${offWord(known)}`;
  // Whoever has changed the rule in its place compares it with itself.
  const itself = known !== undefined && resolve(known.path) === resolve(rule.path);
  const advice = itself ? "This file is the rule in force. To compare, put a changed copy into another folder.\n" : "";
  const { new: fresh, changed, gone, unchanged } = difference;
  const counts = `${fresh.length} new, ${changed.length} changed, ${gone.length} gone, ${unchanged.length} unchanged`;
  return `${changesText(difference, screen(color))}${rule.id}${offWord(rule)} (${inForce}): ${counts}.\n${advice}`;
}

function offWord({ off }: Rule): string {
  return off === true ? ", switched off" : "";
}

async function sweepRow(
  value: string,
  id: string,
  aligned: Aligned,
  book: Book,
  before: readonly Finding[],
  inFile: boolean,
): Promise<string[]> {
  const [{ checkAligned }, { differenceBetween }] = await Promise.all([
    import("../pipeline.js"),
    import("../review/difference.js"),
  ]);
  const after = checkAligned(aligned, book).findings;
  const own = after.filter(({ rule }) => rule === id);
  const of = (severity: Finding["severity"]) => own.filter((finding) => finding.severity === severity).length;
  const { new: fresh, changed, gone } = differenceBetween(before, after);
  const counts = [own.length, of("error"), of("warning"), of("info"), fresh.length, changed.length, gone.length];
  return [value, ...counts.map(String), inFile ? "as in the file" : ""];
}
