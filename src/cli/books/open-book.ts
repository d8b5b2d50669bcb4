// The book that is in force for a command. Takes what the user chose (a rules folder, a book file, or nothing), gives rules
// and word lists with all settings applied, or every mistake of every file at once.
import { resolve } from "node:path";
import type { Book } from "../../check/book.js";
import { rulesFrom } from "../../check/rule-data.js";
import { buildLexicon } from "../../lexicon/index.js";
import { bookData } from "../book-files.js";
import { type BookSource, shippedSource, sourceAt } from "../book-source.js";
import type { BookChoice, OpenBook } from "./contract.js";
import { findBookFile } from "./find.js";

/**
 * Opens the book: `--rules` means that folder and nothing else; otherwise the book file that is named, or the nearest
 * claimcheck.yaml upwards from the working folder, or the shipped book. Throws InputError with all problems.
 */
export async function openBook({ rules, config }: BookChoice = {}): Promise<OpenBook> {
  if (rules !== undefined) return plainBook(sourceAt(rules), false);
  const file = config === undefined ? findBookFile(process.cwd()) : resolve(config);
  if (file === null) return plainBook(shippedSource(), true);
  // Only here, so that a start without a book file pays for neither the YAML parser nor the validator.
  const { composeBook } = await import("./compose.js");
  return composeBook(file);
}

/** The rules as their files have them, before the settings of any book file. */
export function asWritten({ ruleFiles, lexicon }: OpenBook): Book {
  return { rules: rulesFrom(ruleFiles), lexicon };
}

/** The book of one rules folder, without settings. */
async function plainBook(source: BookSource, shipped: boolean): Promise<OpenBook> {
  const { rules, lexicon } = await bookData(source);
  return {
    rules: rulesFrom(rules),
    lexicon: buildLexicon(lexicon),
    lexiconData: lexicon,
    overrides: [],
    layers: [],
    shipped,
    settings: new Map(),
    ruleFiles: rules,
  };
}
