// What a format of article files is. The registry is index.ts; a new format is one file and one line there.
import type { Zone } from "../model/source.js";
import type { Span } from "../model/span.js";
import type { ManifestEntry } from "./manifest.js";

/** A piece of a page whose zone the format itself knows: front matter, a heading. */
export interface MarkedSpan extends Span {
  readonly zone: Zone;
}

/** What a format can tell about a text before anything in it is read. */
export interface Outline {
  /** Offset at which the article starts. */
  readonly bodyStart: number;
  /** In order. Spans of paragraphs outside them are left to the reader of zones. */
  readonly marked: readonly MarkedSpan[];
  /** What the file says about itself. */
  readonly metadata: Omit<ManifestEntry, "file">;
}

/** A format of article files. Pure: text in, outline out. */
export interface SourceFormat {
  readonly name: string;
  /** For `--help`. */
  readonly documentation: string;
  /** File endings without the dot, lower case. */
  readonly endings: readonly string[];
  /** @throws InputError when the file's own metadata cannot be read */
  outline(text: string, path: string): Outline;
}

/** The ending of a file's name in lower case, without the dot; empty when it has none. */
export function endingOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}
