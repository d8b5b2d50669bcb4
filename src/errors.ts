/** One mistake in what the user gave, with where it is and what to do about it. Lines and columns count from 1. */
export interface Problem {
  /** Stable, for machines and for searching: "file-not-found", "unknown-key", "not-utf8". */
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  /** The lines around the place, with a caret under it, ready to print. */
  readonly frame?: string;
  /** What to do: "Did you mean `severity`?", "Save the file as UTF-8." */
  readonly help?: string;
}

/**
 * The input cannot be used. Carries every problem found, not just the first. This is the user's to mend: anything else
 * that is thrown is a bug of ours. A finding is neither; it is data.
 */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "InputError";
    this.problems = problems;
  }
}

/** `path:line:column: message`, then the frame, then what to do. */
export function describeProblem(problem: Problem): string {
  const place = [problem.path, problem.line, problem.column].filter((part) => part !== undefined).join(":");
  const lines = [place === "" ? problem.message : `${place}: ${problem.message}`];
  if (problem.frame !== undefined) lines.push(problem.frame);
  if (problem.help !== undefined) lines.push(`  ${problem.help}`);
  return lines.join("\n");
}
