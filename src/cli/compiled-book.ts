// The compiled book: the shipped rules and word lists, validated when the package is built, so that a usual start parses
// no YAML and loads no validator. It carries a fingerprint of every file it was made from, and counts only while the
// files are still the same, so that it can never be stale without notice.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RuleFile } from "../check/rule-data.js";
import type { LexiconData } from "../lexicon/index.js";
import type { BookSource } from "./book-source.js";

/** What `dist/book.json` holds. */
export interface CompiledBook {
  readonly fingerprint: string;
  readonly rules: readonly RuleFile[];
  readonly lexicon: LexiconData;
}

/** Where the build puts it: in `dist`, beside the folders of the compiled code. */
export const compiledFile = fileURLToPath(new URL("../book.json", import.meta.url));

/** A digest of the paths and contents of all files of a book. */
export function fingerprintOf({ rules, lexicon }: BookSource): string {
  const hash = createHash("sha1");
  for (const { path, text } of [...rules, ...lexicon]) hash.update(`${path}\n${text.length}\n${text}\n`);
  return hash.digest("hex");
}

/** The compiled book, or null when there is none or it was made from files with another fingerprint. */
export function readCompiled(fingerprint: string, file = compiledFile): CompiledBook | null {
  try {
    const compiled = JSON.parse(readFileSync(file, "utf8")) as CompiledBook;
    return compiled.fingerprint === fingerprint ? compiled : null;
  } catch {
    return null;
  }
}
