import type { FormatterOptions } from "../report/formatter.js";
import { exitCodes } from "./exit-codes.js";

/** Columns of a report that goes to a file or a pipe. */
const plainWidth = 80;
/** Beyond this, lines of prose are hard to follow on a wide screen. */
const widest = 120;

/** How a report may use standard output: colour only on a terminal, unless NO_COLOR, FORCE_COLOR or `--no-color` decide. */
export function screen(colorWanted: boolean): FormatterOptions {
  const { isTTY, columns } = process.stdout;
  return { width: isTTY ? Math.min(columns || plainWidth, widest) : plainWidth, color: colorWanted && colorAllowed() };
}

/** How a report in a file looks. */
export const onPaper: FormatterOptions = { width: plainWidth, color: false };

/** The conventions of no-color.org and force-color.org; a continuous-integration log counts as a file, not a terminal. */
function colorAllowed(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return process.stdout.isTTY === true && TERM !== "dumb";
}

/** Standard output may be closed early (`| head -3`): the reader has what it wanted, and the exit code stands. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      process.stderr.write(
        `claimcheck: The report cannot be printed: ${error.message}.\n  Write it to a file on another disk.\n`,
      );
      process.exit(exitCodes.cannotRun);
    });
  }
}
