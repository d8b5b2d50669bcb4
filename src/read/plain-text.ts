// Plain text: everything is the article, nothing is said about it.
import type { SourceFormat } from "./format.js";

export const plainText: SourceFormat = {
  name: "text",
  documentation: "Plain text: paragraphs separated by blank lines, or one on each line.",
  endings: ["txt", "text"],
  outline() {
    return { bodyStart: 0, marked: [], metadata: {} };
  },
};
