/** What the program's exit says to a script. */
export const exitCodes = {
  /** Nothing holds the run. */
  clear: 0,
  /** At least one finding is as severe as `--fail-on` or more. */
  held: 1,
  /** Bad usage, unreadable input, a bad rule, a report that cannot be written, or a bug of ours. */
  cannotRun: 2,
} as const;
