import { resolve } from "node:path";
import type { Book } from "../check/book.js";
import { describeProblem } from "../errors.js";
import type { Source } from "../model/source.js";
import { readBook } from "./book-files.js";
import { readSources } from "./input-files.js";

/** What every command that reads articles works on. */
export interface Input {
  readonly book: Book;
  /** Sorted by id. */
  readonly sources: readonly Source[];
}

/**
 * Reads the book and the sources; remarks that stop nothing go to standard error.
 * @throws InputError for a bad book or sources that cannot be used
 */
export async function readInput(paths: readonly string[], rules: string | undefined): Promise<Input> {
  const book = await readBook(rules);
  const sources = await readSources(paths, {
    lexicon: book.lexicon,
    onNote: (note) => process.stderr.write(`claimcheck: ${describeProblem(note)}\n`),
  });
  return { book, sources };
}

/**
 * The id of the source that lies at a path. It may be written another way than the folder it was found in (`./draft.md` is
 * `draft.md`), and a manifest may have given it an id of its own.
 */
export async function idAt(path: string, { book, sources }: Input): Promise<string | undefined> {
  const known = sources.find(({ id }) => id === path || resolve(id) === resolve(path));
  if (known !== undefined || path === "-") return known?.id;
  const [alone] = await readSources([path], { lexicon: book.lexicon });
  return sources.find(({ id }) => id === alone?.id)?.id;
}
