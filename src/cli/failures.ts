import { CommanderError } from "commander";
import { describeProblem, InputError } from "../errors.js";
import { visible } from "../report/visible.js";
import { exitCodes } from "./exit-codes.js";

/**
 * Says on standard error what went wrong, and with which code to exit. Mistakes in the input are told as such, with every
 * problem found; anything else is a bug of ours and says so, with its stack only when asked for.
 */
export function reportFailure(error: unknown, debug: boolean): number {
  // Commander has already printed the usage error, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clear : exitCodes.cannotRun;
  if (error instanceof InputError) {
    const lines = error.problems.map((problem) => `claimcheck: ${printable(describeProblem(problem))}`);
    process.stderr.write(`${lines.join("\n\n")}\n`);
    if (debug) process.stderr.write(`\n${error.stack}\n`);
    return exitCodes.cannotRun;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`claimcheck: something went wrong inside claimcheck: ${printable(message)}\n`);
  process.stderr.write(
    debug
      ? `\n${stack}\n`
      : "  This is a bug, not your mistake. Please report it with the command and, if you may share them, the files;\n  run again with --debug for the details.\n",
  );
  return exitCodes.cannotRun;
}

/** A frame shows lines of the user's file: whatever controls it holds must not reach the terminal. Line ends stay. */
function printable(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\S+/g, visible))
    .join("\n");
}
