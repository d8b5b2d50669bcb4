// Files of a ZIP archive, unpacked in memory with limits on what they grow to: an archive of a few kilobytes can hold a file of
// gigabytes, and the sizes that it states of itself may be wrong.
import { InputError } from "../../errors.js";

/** Bytes that all files of an archive may have together. */
const largestTotal = 100_000_000;

/** Files an archive may hold. */
const mostFiles = 5_000;

/** A file of an archive. */
export interface PackedFile {
  /** Path within the archive, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files that `wanted` asks for, sorted by name; the others are unpacked too, for their size, and dropped.
 * @throws InputError with code `bad-archive` or `archive-too-large`
 */
export async function unpack(
  bytes: Uint8Array,
  path: string,
  wanted: (name: string) => boolean,
): Promise<PackedFile[]> {
  const { Unzip, UnzipInflate } = await import("fflate");
  const files: PackedFile[] = [];
  let count = 0;
  let total = 0;
  const unzip = new Unzip((file) => {
    if (++count > mostFiles) throw tooLarge(path, `more than ${mostFiles} files`);
    const parts: Uint8Array[] = [];
    const keep = wanted(file.name);
    file.ondata = (error, part, last) => {
      if (error !== null) throw error;
      total += part.length;
      if (total > largestTotal) throw tooLarge(path, `more than ${largestTotal / 1_000_000} MB`);
      if (keep) parts.push(part);
      if (keep && last) files.push({ name: file.name, bytes: joined(parts) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In small pieces, so that the limit is met before a bomb has gone off.
    for (let from = 0; from < bytes.length; from += 65_536)
      unzip.push(bytes.subarray(from, from + 65_536), from + 65_536 >= bytes.length);
  } catch (error) {
    throw error instanceof InputError ? error : damaged(path);
  }
  if (count === 0) throw damaged(path);
  return files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function damaged(path: string): InputError {
  const message = "this is not a ZIP archive, or it is damaged or empty";
  return new InputError([{ code: "bad-archive", path, message, help: "Pack the files again." }]);
}

function tooLarge(path: string, what: string): InputError {
  return new InputError([
    { code: "archive-too-large", path, message: `the archive unpacks to ${what}`, help: "Split it into smaller ones." },
  ]);
}
