import { Command } from "commander";
import { InputError, type Problem } from "../errors.js";
import type { Report } from "../report/formatter.js";
import { formatters } from "../report/index.js";
import type { CheckRun } from "./check-run.js";
import { exitCodes } from "./exit-codes.js";
import { type GateFlags, withGateOptions } from "./gate.js";
import { colorOption, configOption, formatHelp, formatOption, pathsHelp, rulesOption } from "./options.js";
import { type Output, readOutputs } from "./outputs.js";

interface CheckFlags extends GateFlags {
  readonly format: readonly string[];
  readonly rules?: string;
  readonly config?: string;
  readonly color: boolean;
  readonly watch?: true;
}

const examples = `
Examples:
  claimcheck check stories/
  claimcheck check "stories/**/*.txt" --fail-on never
  claimcheck check stories/ --format text --format markdown=report.md --format json=report.json
  claimcheck check wire/ --draft draft.md        only what the draft has to answer for
  claimcheck check archive/ --write-baseline baseline.json
  claimcheck check archive/ --baseline baseline.json
                                                 only what is new since the baseline
  claimcheck check stories/ --watch              shows what each change adds and takes away; Ctrl-C ends
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
    .option("--watch", "run again when an article, rule, word list or book changes, and show only the difference")
    .addOption(colorOption())
    .addHelpText("after", formatHelp(formatters) + examples)
    .action(check);
}

async function check(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const outputs = readOutputs(flags.format, formatters);
  if (flags.watch === true) refuseToWatch(paths, flags, outputs);
  const [{ runCheck }, { deliver }, { onPaper, screen }] = await Promise.all([
    import("./check-run.js"),
    import("./deliver.js"),
    import("./terminal.js"),
  ]);
  const deliverRun = async ({ report, read, baseline }: CheckRun, wanted: typeof outputs): Promise<void> => {
    const reports = await Promise.all(
      wanted.map(async ({ formatter, path }) => ({
        content: await formatter.format(report, path === null ? screen(flags.color) : onPaper),
        path,
      })),
    );
    // Set before anything is printed: the code stands even when the reader of a pipe goes away.
    process.exitCode = report.verdict.status === "held" ? exitCodes.held : exitCodes.clear;
    await deliver(baseline === null ? reports : [...reports, baseline], read);
    if (wanted.length > 0 && reports.every(({ path }) => path !== null)) await sayWhatHolds(report);
  };
  if (flags.watch !== true) return deliverRun(await runCheck(paths, flags), outputs);
  const { watchCheck } = await import("./watch.js");
  const files = outputs.filter(({ path }) => path !== null);
  await watchCheck(paths, flags, {
    deliver: (run, first) => deliverRun(run, first ? outputs : files),
    screen: screen(flags.color),
    written: files.flatMap(({ path }) => path ?? []),
  });
}

/** Where every report goes to a file, nothing else would tell why the run ends with exit code 1. */
async function sayWhatHolds({ verdict }: Report): Promise<void> {
  if (verdict.status !== "held") return;
  const { verdictSentence } = await import("../report/wording.js");
  process.stderr.write(`claimcheck: ${verdictSentence(verdict)}\n`);
}

/** @throws InputError for options that make no sense while files are watched */
function refuseToWatch(
  paths: readonly string[],
  { writeBaseline, draft }: CheckFlags,
  outputs: readonly Output<{ readonly name: string }>[],
): void {
  const problems: Problem[] = [];
  const refuse = (message: string, help: string) => problems.push({ code: "bad-usage", message, help });
  if (paths.includes("-") || draft === "-") refuse("Standard input cannot be watched.", "Name files or folders.");
  if (writeBaseline !== undefined) refuse("A baseline is written once, not while watching.", "Leave --watch out.");
  const other = outputs.find(({ formatter, path }) => path === null && formatter.name !== "text");
  if (other !== undefined) {
    const { name } = other.formatter;
    refuse(`--watch prints text, not ${name}.`, `Write \`--format text --format ${name}=FILE\`.`);
  }
  if (problems.length > 0) throw new InputError(problems);
}
