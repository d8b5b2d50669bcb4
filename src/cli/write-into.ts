import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { InputError } from "../errors.js";

/** Writes a text file into a folder that exists, whole or not at all; gives its path. Subfolders are made as needed. */
export async function writeInto(folder: string, name: string, text: string): Promise<string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const help = "Make the folder first, or name another.";
    throw new InputError([{ code: "no-folder", path: folder, message: "no such folder", help }]);
  }
  const path = join(folder, name);
  try {
    mkdirSync(dirname(path), { recursive: true });
    await writeFileAtomic(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([{ code: "cannot-write", path, message: `cannot be written: ${reason}` }]);
  }
  return path;
}
