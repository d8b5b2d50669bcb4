// One run of `check`, from arguments to a report. Takes what an earlier run of the same command has kept, when there was
// one; prints and writes nothing but remarks that stop nothing.
import { alignSources, checkAligned } from "../pipeline.js";
import type { Report } from "../report/formatter.js";
import type { BookChoice, OpenBook } from "./books/contract.js";
import { openBook } from "./books/open-book.js";
import { usualDecisionsFile } from "./decisions-file.js";
import type { FinishedReport } from "./deliver.js";
import { draftAmong, remarkOnDraft } from "./draft.js";
import { type GateFlags, readGate } from "./gate.js";
import { watchProgress } from "./progress.js";
import { readInputFor } from "./read-input.js";
import type { RunMemory } from "./run-memory.js";

/** What decides a run besides the paths. */
export interface RunFlags extends GateFlags, BookChoice {}

/** A run that is over. */
export interface CheckRun {
  readonly report: Report;
  readonly book: OpenBook;
  /** The files that were read besides the book; no report may take the place of one. */
  readonly read: readonly string[];
  /** The baseline to be written, when that was asked for. */
  readonly baseline: FinishedReport | null;
}

/** @throws InputError for bad options, a bad book, or sources that cannot be used */
export async function runCheck(paths: readonly string[], flags: RunFlags, memory?: RunMemory): Promise<CheckRun> {
  const gate = await readGate(flags);
  const open = await openBook(flags);
  const wanted = flags.draft === undefined ? paths : [...paths, flags.draft];
  const kept = memory?.keptFor(open);
  const input = kept?.input ?? (await readInputFor(wanted, open));
  const draft = flags.draft === undefined ? undefined : await draftAmong(flags.draft, input);
  const aligned = kept?.aligned ?? (await align(input, memory));
  memory?.keep({ input, aligned });

  const book = await input.bookOf(open);
  const checked = checkAligned(aligned, book, { ...gate, ...(draft === undefined ? {} : { draft }) });
  const remark = draft === undefined ? null : remarkOnDraft(draft, checked.claims);
  if (remark !== null) process.stderr.write(`claimcheck: ${remark}\n`);
  const settings = [flags.decisions ?? usualDecisionsFile, ...(flags.baseline === undefined ? [] : [flags.baseline])];
  const read = [...input.files, ...settings];
  if (flags.writeBaseline === undefined) return { report: checked, book: open, read, baseline: null };

  const { newBaseline } = await import("./baseline-file.js");
  const baseline = await newBaseline(flags.writeBaseline, checked);
  const review = gate.review && { review: { ...gate.review, baseline: baseline.accepted } };
  return { report: checkAligned(aligned, book, { ...gate, ...review }), book: open, read, baseline: baseline.file };
}

async function align({ book, sources }: Awaited<ReturnType<typeof readInputFor>>, memory: RunMemory | undefined) {
  const { onProgress, stop } = await watchProgress(sources.length);
  const aligned = alignSources(sources, book.lexicon, { onProgress, ...(memory && { claimsOf: memory.claimsOf }) });
  stop();
  return aligned;
}
