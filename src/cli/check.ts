import { Command, Option } from "commander";
import type { FailOn } from "../model/verdict.js";
import { formatters } from "../report/index.js";
import { exitCodes } from "./exit-codes.js";
import { colorOption, formatHelp, formatOption, pathsHelp, rulesOption } from "./options.js";
import { readOutputs } from "./outputs.js";

interface CheckFlags {
  readonly format: readonly string[];
  readonly rules?: string;
  readonly draft?: string;
  readonly failOn: FailOn;
  readonly color: boolean;
}

const examples = `
Examples:
  claimcheck check stories/
  claimcheck check "stories/**/*.txt" --fail-on never
  claimcheck check stories/ --format text --format markdown=report.md --format json=report.json
  claimcheck check wire/ --draft draft.md        only what the draft has to answer for
  claimcheck check stories/ --rules our-rules/   your own rule book

Exit codes: 0 clear, 1 held by a finding, 2 cannot run.`;

/** `claimcheck check`: the consistency report. */
export function checkCommand(): Command {
  return new Command("check")
    .summary("report where sources contradict each other")
    .description(
      "Reads the sources, finds the claims that speak of the same thing, and reports the ones that cannot all be right.",
    )
    .argument("<paths...>", pathsHelp)
    .addOption(formatOption(formatters))
    .addOption(rulesOption())
    .option("--draft <file>", "report only findings that touch this draft")
    .addOption(
      new Option("--fail-on <severity>", "least severity that holds the run (exit 1)")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .addOption(colorOption())
    .addHelpText("after", formatHelp(formatters) + examples)
    .action(check);
}

async function check(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const outputs = readOutputs(flags.format, formatters);
  const { idAt, readInput } = await import("./read-input.js");
  const wanted = flags.draft === undefined ? paths : [...paths, flags.draft];
  const input = await readInput(wanted, flags.rules);
  const { book, sources } = input;
  const draft = flags.draft === undefined ? undefined : await idAt(flags.draft, input);

  const [{ checkSources }, { deliver }, { watchProgress }, { onPaper, screen }] = await Promise.all([
    import("../pipeline.js"),
    import("./deliver.js"),
    import("./progress.js"),
    import("./terminal.js"),
  ]);
  const { onProgress, stop } = await watchProgress(sources.length);
  const report = checkSources(sources, book, {
    failOn: flags.failOn,
    onProgress,
    ...(draft === undefined ? {} : { draft }),
  });
  stop();

  const reports = outputs.map(({ formatter, path }) => ({
    content: formatter.format(report, path === null ? screen(flags.color) : onPaper),
    path,
  }));
  // Set before anything is printed: the code stands even when the reader of a pipe goes away.
  process.exitCode = report.verdict.status === "held" ? exitCodes.held : exitCodes.clear;
  await deliver(
    reports,
    sources.map(({ id }) => id),
  );
}
