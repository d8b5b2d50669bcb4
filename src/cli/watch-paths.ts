// Which files and folders a watched check depends on. Takes arguments and options; gives what to watch, also files that are
// not there yet: a book that is made beside the articles counts from then on.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import picomatch from "picomatch";
import { InputError } from "../errors.js";
import { shippedFolder } from "./book-source.js";
import { bookNames, findBookFile } from "./books/find.js";
import { readLayers } from "./books/layers.js";
import type { RunFlags } from "./check-run.js";
import { usualDecisionsFile } from "./decisions-file.js";
import { manifestNames } from "./find-articles.js";

/** Absolute paths. */
export interface WatchedPlaces {
  /** Watched with all that lies in them. */
  readonly folders: readonly string[];
  /** Watched one by one; they need not exist. */
  readonly files: readonly string[];
}

/** What to watch for these arguments, as the disk is now. */
export function watchedPlaces(paths: readonly string[], flags: RunFlags): WatchedPlaces {
  const { rules, decisions = usualDecisionsFile, baseline, draft } = flags;
  const settings = [decisions, ...(baseline === undefined ? [] : [baseline])].map((path) => resolve(path));
  const articles = (draft === undefined ? paths : [...paths, draft]).flatMap(placesOfArgument);
  const book = rules === undefined ? placesOfBook(flags.config) : [resolve(rules)];
  const all = [...new Set([...articles, ...book, ...settings])];
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return { folders: all.filter(isFolder), files: all.filter((path) => !isFolder(path)) };
}

/** A folder, the base of a glob, or a file with the manifests that may lie beside it. */
function placesOfArgument(path: string): string[] {
  const absolute = resolve(path);
  const status = statSync(absolute, { throwIfNoEntry: false });
  if (status === undefined) return [resolve(picomatch.scan(path).base)];
  return status.isDirectory() ? [absolute] : [absolute, ...manifestNames.map((name) => resolve(absolute, "..", name))];
}

/** Every book file of the chain, its rule folders, and the shipped rules; whether they can be read or not. */
function placesOfBook(config: string | undefined): string[] {
  const nearest = config === undefined ? bookNames.map((name) => resolve(name)) : [resolve(config)];
  try {
    const file = config === undefined ? findBookFile(process.cwd()) : resolve(config);
    if (file === null) return [...nearest, shippedFolder];
    const { files, layers } = readLayers(file);
    return [...nearest, ...files, ...layers.flatMap(({ folders }) => folders), shippedFolder];
  } catch (error) {
    if (error instanceof InputError || (error as NodeJS.ErrnoException).code === "ENOENT") return nearest;
    throw error;
  }
}
