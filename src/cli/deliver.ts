// Writes finished reports: to files whole or not at all, then to standard output.
import { mkdir, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { InputError } from "../errors.js";

/** A report that is ready. */
export interface FinishedReport {
  readonly content: string;
  /** The file to write, or null for standard output. */
  readonly path: string | null;
}

/**
 * Writes every report, files first. Each file is written beside its place and then renamed, so that a reader never sees half
 * a report; missing folders are made. Nothing is written when one of the places is impossible, is one of the files that were
 * read (`inputs`, also under another name), or is wanted twice.
 * @throws InputError when a file cannot be written.
 */
export async function deliver(reports: readonly FinishedReport[], inputs: readonly string[]): Promise<void> {
  const files = reports.filter((report): report is FinishedReport & { path: string } => report.path !== null);
  const read = new Set(await Promise.all(inputs.map(trueName)));
  const taken = new Set<string>();
  for (const { path } of files) {
    const name = await trueName(path);
    if (read.has(name)) throw unwritable(path, "it is one of the files that were read");
    if (taken.has(name)) throw unwritable(path, "two reports would go there");
    taken.add(name);
    await prepare(path);
  }
  if (files.length > 0) {
    const { default: writeFileAtomic } = await import("write-file-atomic");
    for (const { path, content } of files) {
      // A device or a pipe (/dev/null, /dev/stdout) takes what it is given; renaming would put a file in its place.
      const write = (await isDevice(path)) ? writeFile(path, content) : writeFileAtomic(path, content);
      await write.catch((error: NodeJS.ErrnoException) => {
        throw unwritable(path, reasonOf(error));
      });
    }
  }
  for (const { path, content } of reports) if (path === null) process.stdout.write(content);
}

async function prepare(path: string): Promise<void> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
  } catch (error) {
    throw unwritable(path, reasonOf(error as NodeJS.ErrnoException));
  }
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw unwritable(path, "it is a folder");
}

/** One file has one true name, however links and dots lead to it. */
async function trueName(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

async function isDevice(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => !status.isFile(),
    () => false,
  );
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === "EACCES" || error.code === "EPERM" || error.code === "EROFS")
    return "writing there is not allowed";
  if (error.code === "ENOTDIR" || error.code === "EEXIST") return "a part of its path is a file, not a folder";
  if (error.code === "ENOSPC") return "the disk is full";
  return error.message;
}

function unwritable(path: string, reason: string): InputError {
  const help = "Choose another file.";
  return new InputError([{ code: "cannot-write", path, message: `Cannot write this file: ${reason}.`, help }]);
}
