// A step of the build: validates the shipped rules and word lists, and writes the compiled book. A bad rule fails the build.
import { writeFileSync } from "node:fs";
import { InputError } from "../errors.js";
import { validBook } from "./book-files.js";
import { shippedSource } from "./book-source.js";
import { type CompiledBook, compiledFile, fingerprintOf } from "./compiled-book.js";

try {
  const source = shippedSource();
  const book: CompiledBook = { fingerprint: fingerprintOf(source), ...(await validBook(source)) };
  writeFileSync(compiledFile, `${JSON.stringify(book)}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
