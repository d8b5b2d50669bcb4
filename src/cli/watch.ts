// `check --watch`: runs again when an article, a rule, a word list or a book changes, and shows only what changed. Takes a
// mistake in any of these files for what it is: it is shown, and watching goes on until it is mended.
import { relative, sep } from "node:path";
import { InputError } from "../errors.js";
import type { Finding } from "../model/finding.js";
import { changesText } from "../report/difference/text.js";
import type { FormatterOptions, Report } from "../report/formatter.js";
import { differenceBetween } from "../review/difference.js";
import { type CheckRun, type RunFlags, runCheck } from "./check-run.js";
import { exitCodes } from "./exit-codes.js";
import { reportFailure } from "./failures.js";
import { isArticle, runOnChange, watchPlaces } from "./file-watcher.js";
import { findArticles } from "./find-articles.js";
import { newMemory } from "./run-memory.js";
import { watchedPlaces } from "./watch-paths.js";

export interface WatchOptions {
  /** Delivers the reports of a run; standard output gets its own only the first time. */
  readonly deliver: (run: CheckRun, first: boolean) => Promise<void>;
  readonly screen: FormatterOptions;
  /** Files that the runs write themselves. */
  readonly written: readonly string[];
}

/**
 * Watches until Ctrl-C, which ends with exit code 0: nothing failed.
 * @throws InputError when the arguments lead to no articles at the start
 */
export async function watchCheck(paths: readonly string[], flags: RunFlags, options: WatchOptions): Promise<void> {
  const { problems } = await findArticles(paths, process.cwd());
  if (problems.length > 0) throw new InputError(problems);
  const memory = newMemory();
  let known: readonly Finding[] | null = null;

  const runOnce = async (changed: readonly string[]): Promise<void> => {
    if (changed.length > 0) process.stdout.write(`\nChanged: ${changed.map(shown).join(", ")}\n`);
    try {
      const run = await runCheck(paths, flags, memory);
      await options.deliver(run, known === null);
      if (known !== null) process.stdout.write(differenceText(known, run.report, options.screen));
      known = run.report.findings;
    } catch (error) {
      // A mistake of the user's is shown with its line; a bug of ours is said to be one. Either may be gone after a save.
      reportFailure(error, false);
      process.stderr.write("claimcheck: waiting for a change.\n");
    }
  };

  // Watched before the first run, so that what is saved while it goes on is not lost.
  const places = watchPlaces(options.written);
  await places.watch(watchedPlaces(paths, flags));
  await runOnChange(places.watchers, async (changed) => {
    if (changed.some(isArticle)) memory.articlesChanged();
    await runOnce(changed);
    await places.watch(watchedPlaces(paths, flags));
    if (changed.length === 0) process.stderr.write("claimcheck: watching; Ctrl-C ends.\n");
  });
  process.exitCode = exitCodes.clear;
}

function differenceText(known: readonly Finding[], { findings, verdict }: Report, screen: FormatterOptions): string {
  const difference = differenceBetween(known, findings);
  const { new: fresh, changed, gone, unchanged } = difference;
  const held = verdict.status === "held" ? `held by ${verdict.holding.length}` : "clear";
  const counts = `${fresh.length} new, ${changed.length} changed, ${gone.length} gone, ${unchanged.length} unchanged`;
  return `${changesText(difference, screen)}${counts}; ${held}.\n`;
}

function shown(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/");
}
