import { Command } from "commander";
import { formatters } from "../report/index.js";
import { exitCodes } from "./exit-codes.js";
import { type GateFlags, readGate, withGateOptions } from "./gate.js";
import { colorOption, configOption, formatHelp, formatOption, pathsHelp, rulesOption } from "./options.js";
import { readOutputs } from "./outputs.js";

interface CheckFlags extends GateFlags {
  readonly format: readonly string[];
  readonly rules?: string;
  readonly config?: string;
  readonly color: boolean;
}

const examples = `
Examples:
  claimcheck check stories/
  claimcheck check "stories/**/*.txt" --fail-on never
  claimcheck check stories/ --format text --format markdown=report.md --format json=report.json
  claimcheck check wire/ --draft draft.md        only what the draft has to answer for
  claimcheck check archive/ --write-baseline baseline.yaml
  claimcheck check archive/ --baseline baseline.yaml
                                                 only what is new since the baseline
  claimcheck check stories/ --rules our-rules/   your own rule book

Exit codes: 0 clear, 1 held by a finding, 2 cannot run.`;

/** `claimcheck check`: the consistency report, and the gate. */
export function checkCommand(): Command {
  const command = new Command("check")
    .summary("report where sources contradict each other")
    .description(
      "Reads the sources, finds the claims that speak of the same thing, and reports the ones that cannot all be right.",
    )
    .argument("<paths...>", pathsHelp)
    .addOption(formatOption(formatters))
    .addOption(rulesOption())
    .addOption(configOption());
  return withGateOptions(command)
    .addOption(colorOption())
    .addHelpText("after", formatHelp(formatters) + examples)
    .action(check);
}

async function check(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const outputs = readOutputs(flags.format, formatters);
  const gate = await readGate(flags);
  const [{ readInput }, { draftAmong, remarkOnDraft }] = await Promise.all([
    import("./read-input.js"),
    import("./draft.js"),
  ]);
  const input = await readInput(flags.draft === undefined ? paths : [...paths, flags.draft], flags);
  const { book, sources } = input;
  const draft = flags.draft === undefined ? undefined : await draftAmong(flags.draft, input);

  const [{ alignSources, checkAligned }, { deliver }, { watchProgress }, { onPaper, screen }] = await Promise.all([
    import("../pipeline.js"),
    import("./deliver.js"),
    import("./progress.js"),
    import("./terminal.js"),
  ]);
  const { onProgress, stop } = await watchProgress(sources.length);
  const aligned = alignSources(sources, book.lexicon, { onProgress });
  stop();
  const checked = checkAligned(aligned, book, { ...gate, ...(draft === undefined ? {} : { draft }) });
  const remark = draft === undefined ? null : remarkOnDraft(draft, checked.claims);
  if (remark !== null) process.stderr.write(`claimcheck: ${remark}\n`);

  const { newBaseline } = await import("./baseline-file.js");
  const baseline = flags.writeBaseline === undefined ? null : await newBaseline(flags.writeBaseline, checked);
  const report =
    baseline === null || gate.review === undefined
      ? checked
      : checkAligned(aligned, book, { ...gate, review: { ...gate.review, baseline: baseline.accepted } });
  const reports = await Promise.all(
    outputs.map(async ({ formatter, path }) => ({
      content: await formatter.format(report, path === null ? screen(flags.color) : onPaper),
      path,
    })),
  );
  // Set before anything is printed: the code stands even when the reader of a pipe goes away.
  process.exitCode = report.verdict.status === "held" ? exitCodes.held : exitCodes.clear;
  await deliver(
    baseline === null ? reports : [...reports, baseline.file],
    sources.map(({ id }) => id),
  );
}
