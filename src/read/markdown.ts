// Markdown, with YAML front matter for what is known about the article. Takes the marks as they stand: spans point into
// the untouched text. Refuses unknown keys in the front matter; they are mostly typing errors.
import { InputError } from "../errors.js";
import { readYaml } from "../yaml/read.js";
import type { MarkedSpan, Outline, SourceFormat } from "./format.js";
import { type EntryData, entryProblems, metadataOf, metadataSchema } from "./manifest.js";

export const markdown: SourceFormat = {
  name: "markdown",
  documentation: "Markdown; YAML front matter may give title, publisher, date, url and copyOf.",
  endings: ["md", "markdown"],
  outline(text, path) {
    const matter = findFrontMatter(text);
    const metadata = matter === null ? {} : readFrontMatter(text.slice(matter.start, matter.end), path);
    const bodyStart = matter?.after ?? 0;
    const marked = findHeadings(text, bodyStart);
    return {
      bodyStart,
      marked:
        matter === null ? marked : [{ start: matter.blockStart, end: matter.after, zone: "boilerplate" }, ...marked],
      metadata,
    };
  },
};

interface FrontMatter {
  /** Offset of the opening fence. */
  readonly blockStart: number;
  /** The YAML between the fences. */
  readonly start: number;
  readonly end: number;
  /** Offset right behind the closing fence. */
  readonly after: number;
}

function findFrontMatter(text: string): FrontMatter | null {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (open === null) return null;
  const start = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start));
  if (close === null) return null;
  const end = start + close.index;
  return { blockStart: text.startsWith("\ufeff") ? 1 : 0, start, end, after: end + close[0].trimEnd().length };
}

/** Keys that say the same, as other programs write them. */
const frontMatterSchema = {
  type: "object",
  additionalProperties: false,
  properties: { ...metadataSchema, source: metadataSchema.publisher, "copy-of": metadataSchema.copyOf },
};

function readFrontMatter(yaml: string, path: string): Outline["metadata"] {
  if (yaml.trim() === "") return {};
  // A blank first line stands for the fence, so that problems name the line in the file.
  const read = readYaml<EntryData & { source?: string; "copy-of"?: string }>(
    { path, text: `\n${yaml}` },
    frontMatterSchema,
  );
  if ("problems" in read) throw new InputError(read.problems);
  const { source, "copy-of": copyOf, ...data } = read.value;
  const entry: EntryData = {
    ...data,
    ...(data.publisher === undefined && source !== undefined ? { publisher: source } : {}),
    ...(data.copyOf === undefined && copyOf !== undefined ? { copyOf } : {}),
  };
  const problems = entryProblems(entry, read, []);
  if (problems.length > 0) throw new InputError(problems);
  return metadataOf(entry);
}

const heading = /^#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/gm;

/** The first heading is the headline; others are body, cut off from the paragraphs around them. The marks stay outside. */
function findHeadings(text: string, from: number): MarkedSpan[] {
  const marked: MarkedSpan[] = [];
  heading.lastIndex = from;
  for (let match = heading.exec(text); match !== null; match = heading.exec(text)) {
    const words = match[1] as string;
    const start = match.index + match[0].indexOf(words);
    marked.push({ start, end: start + words.length, zone: marked.length === 0 ? "headline" : "body" });
  }
  return marked;
}
