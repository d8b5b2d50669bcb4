// Reads a book from disk: the shipped rules (compiled when the build is current), or those of a folder or file. Refuses,
// with every problem at once, a book that is not wholly valid.
import type { Book } from "../check/book.js";
import { type RuleFile, rulesFrom } from "../check/rule-data.js";
import { InputError } from "../errors.js";
import { buildLexicon, type LexiconData } from "../lexicon/index.js";
import { type BookSource, shippedSource, sourceAt } from "./book-source.js";
import { fingerprintOf, readCompiled } from "./compiled-book.js";

/**
 * The shipped book, or the one at `location` (a rules folder, or one rule file). Throws InputError with all problems of
 * all its files.
 */
export async function readBook(location?: string): Promise<Book> {
  const { rules, lexicon } = await bookData(location === undefined ? shippedSource() : sourceAt(location));
  return { rules: rulesFrom(rules), lexicon: buildLexicon(lexicon) };
}

/** Valid data of a book. */
interface BookData {
  readonly rules: readonly RuleFile[];
  readonly lexicon: LexiconData;
}

/** The book that was read last: who reads one again and again (`check --watch`) parses it anew only when it changed. */
let last: { readonly fingerprint: string; readonly data: BookData } | undefined;

/** The data of a book's files: the compiled book while it holds the same files, or from their YAML. */
export async function bookData(source: BookSource): Promise<BookData> {
  const fingerprint = fingerprintOf(source);
  if (last?.fingerprint !== fingerprint) {
    last = { fingerprint, data: readCompiled(fingerprint) ?? (await validBook(source)) };
  }
  return last.data;
}

/** The data of a book from its YAML; throws InputError with all problems of rules and word lists together. */
export async function validBook(source: BookSource): Promise<{ rules: RuleFile[]; lexicon: LexiconData }> {
  // Loaded here, so that a start from the compiled book does not pay for the YAML parser.
  const [{ lintRuleFiles }, { lintLexicon }] = await Promise.all([
    import("../check/load.js"),
    import("../lexicon/read.js"),
  ]);
  const rules = lintRuleFiles(source.rules);
  const lexicon = lintLexicon(source.lexicon);
  const problems = [...rules.problems, ...lexicon.problems];
  if (problems.length > 0) throw new InputError(problems);
  return { rules: rules.rules, lexicon: lexicon.data };
}
