// Finds the book file that is in force in a folder. Takes a folder, gives the nearest claimcheck.yaml in it or above it.
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { InputError } from "../../errors.js";

/** Names that a book file may have. */
export const bookNames: readonly string[] = ["claimcheck.yaml", "claimcheck.yml"];

/** The book file in a folder, or null; throws InputError when there are two. */
export function bookFileIn(folder: string): string | null {
  const found = bookNames.map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (found.length < 2) return found[0] ?? null;
  const message = `there are two books in one folder: ${bookNames.join(" and ")}`;
  throw new InputError([{ code: "two-books", path: shown(folder), message, help: "Keep one of the two." }]);
}

/** The nearest book file upwards from a folder, or null. */
export function findBookFile(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = bookFileIn(folder);
    if (found !== null || dirname(folder) === folder) return found;
  }
}

/** A path as messages show it: from the working folder, with forward slashes; `.` for the working folder itself. */
export function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/") || ".";
}
