import { resolve } from "node:path";
import type { Book } from "../check/book.js";
import { describeProblem } from "../errors.js";
import type { Source } from "../model/source.js";
import type { BookChoice, OpenBook } from "./books/contract.js";
import { bookFor } from "./books/for-sources.js";
import { openBook } from "./books/open-book.js";
import { readSources } from "./input-files.js";

/** What every command that reads articles works on. */
export interface Input {
  readonly book: Book;
  /** Sorted by id. */
  readonly sources: readonly Source[];
  /** The article files and archives that the sources came from; nothing for standard input. */
  readonly files: readonly string[];
  /** Another book for the same sources; its word lists must be those with which they were read. */
  readonly bookOf: (open: OpenBook) => Promise<Book>;
}

/**
 * Reads the book and the sources; remarks that stop nothing go to standard error.
 * @throws InputError for a bad book or sources that cannot be used
 */
export async function readInput(paths: readonly string[], choice: BookChoice): Promise<Input> {
  return readInputFor(paths, await openBook(choice));
}

/** The same with a book that is open already. */
export async function readInputFor(paths: readonly string[], open: OpenBook): Promise<Input> {
  const files = new Map<string, string>();
  const sources = await readSources(paths, {
    lexicon: open.lexicon,
    onNote: (note) => process.stderr.write(`claimcheck: ${describeProblem(note)}\n`),
    onFile: (id, file) => files.set(id, file),
  });
  const bookOf = (other: OpenBook) => bookFor(other, sources, files);
  return { book: await bookOf(open), sources, files: [...new Set(files.values())], bookOf };
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
