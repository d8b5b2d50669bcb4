// Takes a book file, gives it and every book that it stands on, lowest first, each once, with the files of their own rules
// and word lists. Refuses loops, and what is not there; only the shape of `extends` and `ruleFolders` matters here.
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type BookData, extendedBy } from "../../check/books/book-data.js";
import { InputError, type Problem } from "../../errors.js";
import { readYaml, type TextFile, type ValidYaml } from "../../yaml/read.js";
import { type BookSource, filesIn, readText } from "../book-source.js";
import { findExtended } from "./extended.js";
import { shown } from "./find.js";

/** One book file, with what belongs to it. Not yet validated beyond its syntax. */
export interface Layer {
  /** The file, absolute, and as messages show it. */
  readonly file: string;
  readonly text: TextFile;
  /** The folder from which the folders of its overrides count: its own, or for a package that of the book that uses it. */
  readonly base: string;
  readonly yaml: ValidYaml<BookData>;
  /** Its rule folders, absolute. */
  readonly folders: readonly string[];
  /** Its own rules and word lists. */
  readonly own: BookSource;
}

/** A chain of books. */
export interface Layers {
  /** Lowest first; the last is the one in force. */
  readonly layers: readonly Layer[];
  /** Whether one of them stands on the shipped book. */
  readonly shipped: boolean;
  readonly problems: readonly Problem[];
  /** Every book file that was looked at, absolute, also those that could not be read. */
  readonly files: readonly string[];
}

/** Accepts everything that is YAML: the whole schema needs the rules, which are not known before the chain is. */
const anything = {};

/** Reads the chain of a book file; never throws for what the files hold. */
export function readLayers(file: string): Layers {
  const layers: Layer[] = [];
  const problems: Problem[] = [];
  const files: string[] = [];
  const done = new Set<string>();
  let shipped = false;

  // `base` is set within a package, whose folders say nothing about where the articles of its users lie.
  const read = (path: string, base: string | null, open: readonly string[]): void => {
    const key = realpathSync(path);
    if (done.has(key)) return;
    done.add(key);
    files.push(path);
    const text = attempt(() => readText(path, shown(path)), problems);
    const reading = text && readYaml<BookData>(text, anything);
    if (text === null || reading === null) return;
    if ("problems" in reading) {
      problems.push(...reading.problems);
      return;
    }
    const extended = isRecord(reading.value) ? extendedBy(reading.value) : [];
    for (const [index, words] of Array.isArray(extended) ? extended.entries() : []) {
      if (typeof words !== "string") continue;
      const at = typeof reading.value.extends === "string" ? ["extends"] : ["extends", index];
      const found = findExtended(words, dirname(path));
      if (found.kind === "shipped") shipped = true;
      else if (found.kind === "problem") {
        problems.push(reading.problemAt(at, found.problem));
        // Nobody knows which rules were meant; without ours, every setting of them would be called a mistake as well.
        shipped = true;
      } else if ([...open, key].includes(realpathSync(found.file))) {
        problems.push(reading.problemAt(at, loop([...open, key], found.file)));
      } else read(found.file, found.fromPackage ? (base ?? dirname(path)) : base, [...open, key]);
    }
    layers.push({ file: path, text, base: base ?? dirname(path), yaml: reading, ...ownFiles(path, reading, problems) });
  };
  read(file, null, []);
  return { layers, shipped, problems, files };
}

function ownFiles(path: string, { value, problemAt }: ValidYaml<BookData>, problems: Problem[]) {
  const given = isRecord(value) && Array.isArray(value["ruleFolders"]) ? value["ruleFolders"] : [];
  const folders: string[] = [];
  const rules: TextFile[] = [];
  const lexicon: TextFile[] = [];
  for (const [index, name] of given.entries()) {
    if (typeof name !== "string") continue;
    const folder = resolve(dirname(path), name);
    folders.push(folder);
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      const message = existsSync(folder) ? `\`${name}\` is not a folder` : `there is no folder \`${name}\``;
      const help = `Folders count from the folder of this book; looked for ${shown(folder)}.`;
      problems.push(problemAt(["ruleFolders", index], { code: "no-rule-folder", message, help }));
      continue;
    }
    const own = attempt(() => filesIn(folder, shown(folder)), problems);
    rules.push(...(own?.rules ?? []));
    lexicon.push(...(own?.lexicon ?? []));
  }
  return { folders, own: { rules, lexicon } };
}

function loop(open: readonly string[], closing: string) {
  const round = open.slice(open.indexOf(realpathSync(closing)));
  const path = [...round, closing].map(shown).join(" → ");
  return { code: "book-loop", message: `the books extend each other: ${path}`, help: "Take one of these lines out." };
}

function attempt<T>(read: () => T, problems: Problem[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
