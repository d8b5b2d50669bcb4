// Files that are text as they are, in the shape of a document: one article, nothing taken out of anything.
import { decode } from "../decode.js";
import { formatOf } from "../index.js";
import type { Contents } from "./document.js";

/**
 * The article in a text file.
 * @throws InputError when the bytes are no text, or its own metadata cannot be read
 */
export function textContents(bytes: Uint8Array, path: string): Contents {
  const { text, note } = decode(bytes, path);
  const outline = formatOf(path).outline(text, path);
  return { articles: [{ suffix: "", text, outline }], notes: note === null ? [] : [note] };
}
