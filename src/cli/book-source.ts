// Finds and reads the files of a rule book. Takes a rules folder or one rule file, gives the texts of its rules and word
// lists; word lists that it does not bring are the shipped ones. Refuses what is not there and what is not UTF-8.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, type Problem } from "../errors.js";
import type { TextFile } from "../yaml/text-file.js";

/** The texts that make up a book. */
export interface BookSource {
  readonly rules: readonly TextFile[];
  readonly lexicon: readonly TextFile[];
}

/** The rules folder of this package: beside `src` in a checkout, beside `dist` when installed. */
export const shippedFolder = fileURLToPath(new URL("../../rules", import.meta.url));

const lexiconFolder = "lexicon";

/** The files of the shipped book; their paths are shown as `rules/…`, wherever the package lies. */
export function shippedSource(): BookSource {
  return filesIn(shippedFolder, "rules");
}

/** The files of the book in a folder (or of the one rule in a file), with the shipped word lists where it has none. */
export function sourceAt(location: string): BookSource {
  if (!existsSync(location)) {
    throw new InputError([
      { code: "file-not-found", path: location, message: "no such rules folder or rule file", help: "Check the path." },
    ]);
  }
  if (!statSync(location).isDirectory())
    return { rules: [readText(location, location)], lexicon: shippedSource().lexicon };
  const given = filesIn(location, location.replace(/[\\/]+$/, ""));
  if (given.rules.length === 0) {
    const help = "A rule is a file that ends in .yml; `claimcheck rules new` makes one.";
    throw new InputError([{ code: "no-rules", path: location, message: "the folder holds no rules", help }]);
  }
  const own = new Set(given.lexicon.map(({ path }) => listName(path)));
  const shipped = shippedSource().lexicon.filter(({ path }) => !own.has(listName(path)));
  return { rules: given.rules, lexicon: [...given.lexicon, ...shipped] };
}

/** The rules and word lists in a folder, under paths that begin with `shownAs`; throws InputError for what is no text. */
export function filesIn(folder: string, shownAs: string): BookSource {
  const problems: Problem[] = [];
  const rules: TextFile[] = [];
  const lexicon: TextFile[] = [];
  for (const name of yamlFiles(folder)) {
    const path = `${shownAs}/${name}`;
    try {
      (name.startsWith(`${lexiconFolder}/`) ? lexicon : rules).push(readText(join(folder, name), path));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return { rules, lexicon };
}

const notRules = /(?:^|\/)(?:\.|node_modules\/|claimcheck\.ya?ml$)/;

/** Paths below the folder, with forward slashes, sorted; without book files, packages, and what is hidden. */
function yamlFiles(folder: string): string[] {
  return namesBelow(folder)
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.ya?ml$/.test(name) && !notRules.test(name) && isFile(join(folder, name)))
    .sort();
}

/** Throws InputError when a folder below cannot be listed, or is gone meanwhile. */
function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true }) as string[];
  } catch (error) {
    const { code = "", path = folder } = error as NodeJS.ErrnoException;
    const help = "Name a folder of rules that can be read as a whole.";
    throw new InputError([{ code: "unreadable", path, message: `the folder cannot be read (${code})`, help }]);
  }
}

/** False too for a link that leads nowhere. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The text of a file under the path by which messages name it; throws InputError when it cannot be read or is no UTF-8. */
export function readText(file: string, path: string): TextFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const message = code === "EISDIR" ? "is a folder, not a file" : `cannot be read (${code})`;
    throw new InputError([{ code: "unreadable", path, message, help: "Name a file that can be read." }]);
  }
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    throw new InputError([{ code: "not-utf8", path, message: "is not UTF-8 text", help: "Save the file as UTF-8." }]);
  }
}

function listName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.ya?ml$/, "");
}
