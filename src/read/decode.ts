// Bytes of a file to text. Takes UTF-8 and UTF-16, and the old Western encodings when the bytes leave no doubt; refuses
// what is not text, saying what it looks like, and never replaces a character silently.
import { analyse } from "chardet";
import { InputError, type Problem } from "../errors.js";
import { binaryKind } from "./binary.js";

/** The text of a file, every character of it kept (a byte order mark is U+FEFF at offset 0), and a remark when one is due. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Set when the file is not in Unicode and was read all the same. */
  readonly note: Problem | null;
}

/**
 * Decodes the bytes of an article or manifest.
 * @throws InputError with code `binary-file`, `not-utf8` or `empty-file`
 */
export function decode(bytes: Uint8Array, path: string): DecodedText {
  const unicode = byteOrderMark(bytes);
  if (unicode === null) {
    const kind = binaryKind(bytes);
    if (kind !== null) throw binaryFile(path, kind);
  }
  const decoded = unicode === null ? decodeBytes(bytes, path) : decodeUnicode(bytes, unicode, path);
  if (decoded.text.trim() === "") throw emptyFile(path, bytes.length);
  return decoded;
}

function byteOrderMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decodeUnicode(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", path: string): DecodedText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding, note: null };
  } catch {
    throw new InputError([
      {
        code: "not-utf16",
        path,
        message: `the file begins as ${encoding.toUpperCase()} text but is not valid ${encoding.toUpperCase()}`,
        help: "Save the file as UTF-8.",
      },
    ]);
  }
}

function decodeBytes(bytes: Uint8Array, path: string): DecodedText {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: "utf-8", note: null };
  } catch {
    return decodeLegacy(bytes, path);
  }
}

/** Smallest share of the guess, of 100, at which the old encoding counts as clearly meant. */
const clearlyMeant = 25;

function decodeLegacy(bytes: Uint8Array, path: string): DecodedText {
  const offset = firstInvalidByte(bytes);
  const { line, column } = placeOf(bytes, offset);
  const problem: Problem = {
    code: "not-utf8",
    path,
    line,
    column,
    message: `byte ${offset} (0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0")}) is not valid UTF-8`,
    help: "Save the file as UTF-8.",
  };
  if (!isWesternText(bytes)) throw new InputError([problem]);
  return {
    text: new TextDecoder("windows-1252").decode(bytes),
    encoding: "windows-1252",
    note: { ...problem, message: `${problem.message}; the file was read as windows-1252` },
  };
}

/**
 * Whether bytes that are not UTF-8 are plainly windows-1252 or ISO-8859-1: chardet says so, there are few bytes above
 * 0x7F and no UTF-8 sequences among them (their presence means a damaged UTF-8 file, not an old one).
 */
function isWesternText(bytes: Uint8Array): boolean {
  const best = analyse(bytes.subarray(0, 65_536)).find(({ name }) =>
    /^(windows-125|ISO-8859-|UTF-|Shift|Big5|GB|EUC|KOI)/.test(name),
  );
  const western =
    best !== undefined && /^(windows-1252|ISO-8859-1)$/.test(best.name) && best.confidence >= clearlyMeant;
  let high = 0;
  let controls = 0;
  let sequences = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte >= 0x80) high++;
    // Bytes that windows-1252 leaves undefined.
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++;
    if (
      byte >= 0xc2 &&
      byte <= 0xef &&
      isContinuation(bytes[index + 1]) &&
      (byte < 0xe0 || isContinuation(bytes[index + 2]))
    )
      sequences++;
  }
  return western && controls === 0 && sequences === 0 && high * 5 < bytes.length;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Offset of the first byte at which the bytes stop being UTF-8, found by halving the length that decodes. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: before.length - lineStart + 1 };
}

function binaryFile(path: string, kind: string): InputError {
  return new InputError([
    {
      code: "binary-file",
      path,
      message: `this is not a text file; it looks like ${kind}`,
      help: "Save the article as plain text (.txt), or give the file the ending of its format (.pdf, .docx, .html, .zip).",
    },
  ]);
}

function emptyFile(path: string, length: number): InputError {
  const message = length === 0 ? "the file is empty" : "the file holds nothing but white space";
  if (path === "-") {
    const help = "Pipe an article into claimcheck, or name a file.";
    return new InputError([{ code: "empty-file", path, message: "standard input holds no text", help }]);
  }
  return new InputError([
    { code: "empty-file", path, message, help: "Put the article into the file, or leave the file out." },
  ]);
}
