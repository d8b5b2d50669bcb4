// Bytes of markup to text. The encoding is what a byte order mark or the document's own declaration says; without either, it is
// found as for any text.
import { decode } from "../decode.js";

const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)["']/i;

/** The text of an HTML or XML file, without its byte order mark. */
export function decodeMarkup(bytes: Uint8Array, path: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const match = declared.exec(head);
  const decoder = decoderFor(match?.[1] ?? match?.[2]);
  const hasMark = (bytes[0] === 0xef && bytes[1] === 0xbb) || bytes[0] === 0xff || bytes[0] === 0xfe;
  if (decoder === null || decoder.encoding === "utf-8" || decoder.encoding.startsWith("utf-16") || hasMark) {
    return decode(bytes, path).text.replace(/^\ufeff/, "");
  }
  return decoder.decode(bytes);
}

function decoderFor(label: string | undefined): TextDecoder | null {
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}
