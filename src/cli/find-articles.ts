// Arguments to article files: files, folders, globs. Takes paths as the user gave them; gives each file once. Refuses
// nothing silently: an argument that leads to no article is a problem.
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Problem } from "../errors.js";
import { documentFormatOf, documentFormats } from "../read/documents/index.js";
import { endingOf } from "../read/format.js";
import { sourceFormats } from "../read/index.js";
import { suggestion } from "../yaml/did-you-mean.js";

/** An article file on disk. */
export interface ArticleFile {
  /** As the user gave it; for a folder, the folder joined with the path in it. */
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
}

/** Names that a manifest may have. */
export const manifestNames: readonly string[] = ["sources.yaml", "sources.yml"];

/** Endings of files that are read when a folder is given. Data and archives in it may be something else's. */
const endings = [
  ...sourceFormats.flatMap((format) => format.endings),
  ...documentFormats.filter(({ inFolders }) => inFolders).flatMap((format) => format.endings),
];

/** The article files that the arguments lead to, sorted by path, and what is wrong with the arguments. */
export async function findArticles(
  paths: readonly string[],
  cwd: string,
): Promise<{ articles: ArticleFile[]; problems: Problem[] }> {
  const found = new Map<string, ArticleFile>();
  const problems: Problem[] = [];
  for (const path of [...new Set(paths)].sort()) {
    const result = await expand(path, cwd);
    if ("problem" in result) problems.push(result.problem);
    else for (const file of result.files) if (!found.has(file.absolute)) found.set(file.absolute, file);
  }
  return { articles: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

type Expansion = { readonly files: readonly ArticleFile[] } | { readonly problem: Problem };

async function expand(path: string, cwd: string): Promise<Expansion> {
  const absolute = resolve(cwd, path);
  const status = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
  if (status instanceof Error) {
    if (status.code !== "ENOENT" && status.code !== "ENOTDIR") return { problem: unreadable(path, status) };
    return isDynamicPattern(path) ? expandGlob(path, cwd) : { problem: await notFound(path, absolute) };
  }
  if (status.isDirectory()) return expandFolder(path, absolute);
  if (manifestNames.includes(basename(path))) return { files: [] };
  return status.isFile() ? { files: [{ path, absolute, size: status.size }] } : { problem: notAFile(path) };
}

async function expandFolder(path: string, absolute: string): Promise<Expansion> {
  const listing = await readdir(absolute).catch((error: NodeJS.ErrnoException) => error);
  if (listing instanceof Error) return { problem: unreadable(path, listing) };
  const inside = await filesIn(absolute, endings);
  if (inside.length > 0)
    return withSizes(inside.map((name) => ({ path: join(path, name), absolute: join(absolute, name) })));
  return {
    problem: {
      code: "no-articles",
      path,
      message: "there is no article in this folder",
      help: `Articles are files that end in ${endings.map((ending) => `.${ending}`).join(", ")}.${(await dataIn(absolute)) ?? ""}`,
    },
  };
}

/** Files with these endings, at any depth; not those of installed packages. */
async function filesIn(folder: string, wanted: readonly string[]): Promise<string[]> {
  const ignore = ["**/node_modules/**"];
  return glob(`**/*.{${wanted.join(",")}}`, { cwd: folder, caseSensitiveMatch: false, ignore });
}

/** What to do about data and archives, for a folder that holds nothing else; null when it has none. */
async function dataIn(folder: string): Promise<string | null> {
  const named = documentFormats.filter(({ inFolders }) => !inFolders).flatMap((format) => format.endings);
  const [first] = (await filesIn(folder, named)).sort();
  return first === undefined ? null : ` Data and archives are read when you name them: \`${first}\`.`;
}

async function expandGlob(pattern: string, cwd: string): Promise<Expansion> {
  const matches = await glob(pattern, { cwd, absolute: isAbsolute(pattern), expandDirectories: false });
  // `*.json` asks for data by name; `*` does not.
  const wanted = documentFormatOf(pattern)?.endings ?? endings;
  const articles = matches.filter((match) => wanted.includes(endingOf(match)));
  if (articles.length > 0) return withSizes(articles.map((match) => ({ path: match, absolute: resolve(cwd, match) })));
  const message = matches.length > 0 ? "no article among the files that match" : "no file matches";
  return { problem: { code: "no-match", path: pattern, message, help: "Check the pattern; `**` goes into folders." } };
}

async function withSizes(files: readonly { path: string; absolute: string }[]): Promise<Expansion> {
  const sized = await Promise.all(files.map(async (file) => ({ ...file, size: (await stat(file.absolute)).size })));
  return { files: sized };
}

async function notFound(path: string, absolute: string): Promise<Problem> {
  const beside = await readdir(dirname(absolute)).catch(() => []);
  const near = beside.length > 200 ? undefined : suggestion(basename(path), beside);
  return {
    code: "file-not-found",
    path,
    message: "there is no such file or folder",
    help: near?.startsWith("Did you mean") === true ? near : "Check the path.",
  };
}

function notAFile(path: string): Problem {
  return {
    code: "not-a-file",
    path,
    message: "this is neither a file nor a folder",
    help: "Use `-` for standard input.",
  };
}

/** What the operating system said, in words. */
export function unreadable(path: string, error: NodeJS.ErrnoException): Problem {
  const denied = error.code === "EACCES" || error.code === "EPERM";
  return {
    code: "unreadable",
    path,
    message: denied ? "this may not be read" : `this cannot be read (${error.code ?? error.message})`,
    help: denied ? "Ask for the right to read it." : "Check the disk and the path.",
  };
}
