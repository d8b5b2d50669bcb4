// The options of `check` that make it a gate: what holds a run, what editors have decided, what a baseline accepts. Takes
// the options as given; gives what the pipeline needs of them.
import { existsSync } from "node:fs";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { FailOn } from "../model/verdict.js";
import type { CheckOptions } from "../pipeline.js";
import { readBaselineFile, refuseBaselineUsage } from "./baseline-file.js";
import { readToday, todayOption } from "./clock.js";
import { decisionsOption, readDecisionsFile } from "./decisions-file.js";

export interface GateFlags {
  readonly draft?: string;
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly decisions?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly today?: string;
}

/** Adds the options to a command. */
export function withGateOptions(command: Command): Command {
  return command
    .option("--draft <file>", "report only where this draft disagrees with the sources or with itself")
    .addOption(
      new Option("--fail-on <severity>", "least severity that holds the run (exit 1)")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .addOption(
      new Option("--max-warnings <number>", "most warnings that are let through; more hold the run").argParser(
        wholeNumber,
      ),
    )
    .addOption(decisionsOption())
    .option("--baseline <file>", "accept the findings of this file; only others hold the run")
    .option("--write-baseline <file>", "accept all of today's findings: write them to this file")
    .addOption(todayOption());
}

/**
 * Reads what the gate needs, before anything slow is done.
 * @throws InputError for options that do not go together, and for every mistake in the files
 */
export async function readGate(flags: GateFlags): Promise<Pick<CheckOptions, "failOn" | "maxWarnings" | "review">> {
  refuseBaselineUsage(flags);
  const today = readToday(flags.today);
  const decisions = await readDecisionsFile(flags.decisions);
  const baseline = flags.baseline === undefined ? [] : await readBaselineFile(flags.baseline);
  return {
    failOn: flags.failOn,
    ...(flags.maxWarnings === undefined ? {} : { maxWarnings: flags.maxWarnings }),
    review: { today, decisions, baseline, existsElsewhere: existsSync },
  };
}

function wholeNumber(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new InvalidArgumentError("It takes a whole number of at least 0.");
}
