import { Command, Option } from "commander";
import type { FailOn } from "../model/verdict.js";
import { differenceFormatters } from "../report/difference/index.js";
import { exitCodes } from "./exit-codes.js";
import { colorOption, formatHelp, formatOption } from "./options.js";
import { readOutputs } from "./outputs.js";

interface DiffFlags {
  readonly format: readonly string[];
  readonly failOn: FailOn;
  readonly color: boolean;
}

const examples = `
Examples:
  claimcheck check stories/ --fail-on never --format json=monday.json
  claimcheck check stories/ --fail-on never --format json=tuesday.json
  claimcheck diff monday.json tuesday.json
  claimcheck diff monday.json tuesday.json --fail-on warning --format json=changes.json

Exit codes: 0 nothing has become worse, 1 a finding as severe as --fail-on is new, has other values, is graver or is open
again, 2 cannot run. Findings that a decision or a baseline answers never count.`;

/** `claimcheck diff`: what changed between two runs. */
export function diffCommand(): Command {
  return new Command("diff")
    .summary("compare the findings of two runs")
    .description("Compares two JSON reports of `claimcheck check`: which findings are new, changed or gone.")
    .argument("<old>", "the earlier report")
    .argument("<new>", "the later report")
    .addOption(formatOption(differenceFormatters))
    .addOption(
      new Option("--fail-on <severity>", "least severity of a new or graver finding that gives exit 1")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .addOption(colorOption())
    .addHelpText("after", formatHelp(differenceFormatters) + examples)
    .action(diff);
}

async function diff(older: string, newer: string, flags: DiffFlags): Promise<void> {
  const outputs = readOutputs(flags.format, differenceFormatters);
  const [{ readReportedFindings }, { differenceBetween }, { worsened }, { deliver }, { onPaper, screen }] =
    await Promise.all([
      import("./report-file.js"),
      import("../review/difference.js"),
      import("../review/worsened.js"),
      import("./deliver.js"),
      import("./terminal.js"),
    ]);
  const difference = differenceBetween(await readReportedFindings(older), await readReportedFindings(newer));
  const holding = worsened(difference, flags.failOn);
  const report = { difference, holding, failOn: flags.failOn };
  process.exitCode = holding.length > 0 ? exitCodes.held : exitCodes.clear;
  await deliver(
    outputs.map(({ formatter, path }) => ({
      content: formatter.format(report, path === null ? screen(flags.color) : onPaper),
      path,
    })),
    [older, newer],
  );
}
