// Archives of articles. Takes .zip; gives the articles of the files in it that some other format reads. An archive within an
// archive is left out, with a note.
import { InputError, type Problem } from "../../errors.js";
import { endingOf } from "../format.js";
import { sourceFormats } from "../index.js";
import { unpack } from "./archive-files.js";
import type { Article, Contents, DocumentFormat } from "./document.js";
import { textContents } from "./text.js";

/** The reader of archives, which reads what is in them by the other formats. */
export function zipOf(others: readonly DocumentFormat[]): DocumentFormat {
  return {
    name: "zip",
    documentation: "An archive of articles in any of these formats, up to 100 MB unpacked.",
    endings: ["zip"],
    inFolders: false,
    contents: (bytes, path) => contentsOfArchive(bytes, path, others),
  };
}

async function contentsOfArchive(
  bytes: Uint8Array,
  path: string,
  formats: readonly DocumentFormat[],
): Promise<Contents> {
  const skipped: string[] = [];
  const files = await unpack(bytes, path, (name) => {
    if (isHidden(name)) return false;
    const readable = isText(name) || formats.some(({ endings }) => endings.includes(endingOf(name)));
    if (!readable) skipped.push(name);
    return readable;
  });
  const articles: Article[] = [];
  const notes: Problem[] = [];
  const problems: Problem[] = [];
  for (const { name, bytes: content } of files) {
    const within = `${path}/${name}`;
    try {
      const read = await contentsOfFile(content, within, formats);
      for (const article of read.articles) articles.push({ ...article, suffix: `/${name}${article.suffix}` });
      notes.push(...read.notes);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  if (articles.length === 0 && notes.length === 0) throw noArticles(path);
  if (skipped.length > 0) notes.push(leftOut(path, skipped));
  return { articles, notes };
}

async function contentsOfFile(bytes: Uint8Array, path: string, formats: readonly DocumentFormat[]): Promise<Contents> {
  const document = formats.find(({ endings }) => endings.includes(endingOf(path)));
  return document?.contents(bytes, path) ?? textContents(bytes, path);
}

function isText(name: string): boolean {
  return sourceFormats.some(({ endings }) => endings.includes(endingOf(name)));
}

/** Folders, and what operating systems put beside the files. */
function isHidden(name: string): boolean {
  return name.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
}

function leftOut(path: string, names: readonly string[]): Problem {
  const shown = names.slice(0, 3).join(", ");
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return {
    code: "left-out",
    path,
    message: `left out, since they are no articles: ${shown}${more}`,
    help: "Nothing to do.",
  };
}

function noArticles(path: string): InputError {
  const message = "there is no article in this archive";
  return new InputError([
    { code: "no-articles", path, message, help: "Pack .txt, .md, .html, .docx, .pdf or .eml files." },
  ]);
}
