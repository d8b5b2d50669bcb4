import { readFile } from "node:fs/promises";
import { InputError } from "../errors.js";

/**
 * The text of a file in UTF-8, or null when there is no such file.
 * @throws InputError when it cannot be read or is not UTF-8
 */
export async function readTextFile(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    if (bytes.code === "ENOENT") return null;
    const message = bytes.code === "EISDIR" ? "is a folder, not a file" : `cannot be read (${bytes.code})`;
    throw new InputError([{ code: "unreadable", path, message, help: "Name a file that can be read." }]);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError([{ code: "not-utf8", path, message: "is not UTF-8 text", help: "Save the file as UTF-8." }]);
  }
}

/** A file that was named and is not there. */
export function missingFile(path: string, help: string): InputError {
  return new InputError([{ code: "file-not-found", path, message: "there is no such file", help }]);
}
