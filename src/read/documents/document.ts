// What a format of documents is: files that hold an article in a shape of their own, from which its text must be taken first.
// Spans of claims point into the text that was taken. The registry is index.ts; a new format is one file and one line there.
import type { Problem } from "../../errors.js";
import type { Outline } from "../format.js";

/** One article, taken out of a document. */
export interface Article {
  /** What follows the document's path in the name of the article: "/stories/one.html", "#2"; empty when it is the document. */
  readonly suffix: string;
  readonly text: string;
  /** What the document knows of the text's parts and of the article. */
  readonly outline: Outline;
}

/** What a document holds, and remarks that stop nothing ("two attachments were left out"). */
export interface Contents {
  readonly articles: readonly Article[];
  readonly notes: readonly Problem[];
}

/** A format of documents. Pure: bytes in, articles out; libraries are loaded when the first such document is read. */
export interface DocumentFormat {
  readonly name: string;
  /** For `--help`. */
  readonly documentation: string;
  /** File endings without the dot, lower case. */
  readonly endings: readonly string[];
  /** Whether such files are read when a folder is given; otherwise only by their name or a pattern. */
  readonly inFolders: boolean;
  /** @throws InputError when the document cannot be read */
  contents(bytes: Uint8Array, path: string): Promise<Contents>;
}
