// The baseline of `check`: read with --baseline, written with --write-baseline.
import { InputError, type Problem } from "../errors.js";
import type { Report } from "../report/formatter.js";
import type { AcceptedFinding } from "../review/baseline.js";
import type { FinishedReport } from "./deliver.js";
import { missingFile, readTextFile } from "./text-files.js";

interface BaselineFlags {
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly draft?: string;
}

/** @throws InputError for options that do not go together */
export function refuseBaselineUsage({ baseline, writeBaseline, draft }: BaselineFlags): void {
  const problems: Problem[] = [];
  if (writeBaseline !== undefined && baseline !== undefined) {
    const help = "Leave --baseline out: --write-baseline replaces the whole file.";
    problems.push({ code: "bad-usage", message: "--baseline and --write-baseline are both given.", help });
  }
  if (writeBaseline !== undefined && draft !== undefined) {
    const help = "Leave --draft out, or decide on the draft's findings with `claimcheck decide`.";
    problems.push({ code: "bad-usage", message: "A baseline is of all sources, not of a draft.", help });
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** @throws InputError when the file is not there or has a mistake */
export async function readBaselineFile(path: string): Promise<readonly AcceptedFinding[]> {
  const text = await readTextFile(path);
  if (text === null) throw missingFile(path, "`claimcheck check --write-baseline FILE` makes it.");
  const { readBaseline } = await import("../review/baseline.js");
  return readBaseline({ path, text });
}

/**
 * The baseline of a report, ready to be written.
 * @throws InputError when the file is there and is something else than a baseline
 */
export async function newBaseline(
  path: string,
  { findings, sources, rules }: Report,
): Promise<{ readonly accepted: readonly AcceptedFinding[]; readonly file: FinishedReport }> {
  const [{ baselineText, readBaseline }, { baselineOf }] = await Promise.all([
    import("../review/baseline.js"),
    import("../review/review.js"),
  ]);
  const before = await readTextFile(path);
  if (before !== null && before.trim() !== "") refuseToReplace(path, () => readBaseline({ path, text: before }));
  const accepted = baselineOf(findings, { sources, rules });
  return { accepted, file: { path, content: baselineText(accepted) } };
}

/** Decisions, a manifest, an article: whatever lies there is worth more than a slip of the keyboard. */
function refuseToReplace(path: string, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const help = "Choose another file, or delete this one first.";
    throw new InputError([{ code: "not-a-baseline", path, message: "is there and is no baseline", help }]);
  }
}
