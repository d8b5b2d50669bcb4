// Arguments to sources: the one place where articles come from the disk or from standard input. Refuses input that cannot be
// used, all of it in one error.
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { InputError, type Problem } from "../errors.js";
import type { Source } from "../model/source.js";
import { documentFormatOf } from "../read/documents/index.js";
import { textContents } from "../read/documents/text.js";
import { foreignLanguage } from "../read/language.js";
import { datesFromNeighbours } from "../read/neighbours.js";
import { type ReadingLexicon, readSource } from "../read/source.js";
import { type ArticleFile, findArticles, unreadable } from "./find-articles.js";
import { readManifests } from "./manifests.js";

/** Largest article in bytes; anything larger is no article. */
const largest = 20_000_000;

/** Files open at one time. */
const atOnce = 32;

export interface InputOptions {
  readonly lexicon: ReadingLexicon;
  /** Folder that relative paths start from; the current one by default. */
  readonly cwd?: string;
  /** What `-` reads; standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Called for remarks that stop nothing, such as a file in an old encoding. */
  readonly onNote?: (note: Problem) => void;
  /** Called for each source that came from a file, with its absolute path: a manifest's id does not tell it. */
  readonly onFile?: (id: string, file: string) => void;
}

/**
 * Reads files, folders, globs and `-`. The result is sorted by id, whatever the order of the arguments, and holds each
 * file once.
 * @throws InputError with every problem of every argument
 */
export async function readSources(paths: readonly string[], options: InputOptions): Promise<Source[]> {
  const cwd = options.cwd ?? process.cwd();
  const { articles, problems } = await findArticles(
    paths.filter((path) => path !== "-"),
    cwd,
  );
  const manifests = await readManifests(articles, await foldersAmong(paths, cwd));
  problems.push(...manifests.problems);
  const sources: Source[] = [];
  let leftOut = 0;
  const note = (problem: Problem) => options.onNote?.(problem);
  const collect = async (path: string, bytes: Uint8Array, absolute: string | null) => {
    try {
      const { articles: held, notes } = await (documentFormatOf(path)?.contents(bytes, path) ??
        textContents(bytes, path));
      for (const remark of notes) note(remark);
      if (held.length === 0) leftOut++;
      for (const { suffix, text, outline } of held) {
        const facts = absolute === null ? undefined : manifests.facts.get(absolute);
        // An id, a title or a date given to a file says nothing about the several articles in it.
        const manifestEntry = held.length === 1 ? facts : undefined;
        const source = readSource({ path: path + suffix, text, outline, manifestEntry }, options.lexicon);
        const language = await foreignLanguage(source);
        if (language !== null) {
          leftOut++;
          note(foreign(source.id, language));
          continue;
        }
        if (absolute !== null) options.onFile?.(source.id, absolute);
        sources.push(source);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  };
  for (let from = 0; from < articles.length; from += atOnce) {
    const batch = articles.slice(from, from + atOnce);
    const read = await Promise.all(batch.map(readArticle));
    for (const [index, { path, absolute }] of batch.entries()) {
      const bytes = read[index] as Uint8Array | Problem;
      if (bytes instanceof Uint8Array) await collect(path, bytes, absolute);
      else problems.push(bytes);
    }
  }
  if (paths.includes("-")) await collect("-", await readAll(options.stdin ?? process.stdin), null);
  problems.push(...repeatedIds(sources));
  if (sources.length === 0 && problems.length === 0) problems.push(nothingToRead(leftOut));
  if (problems.length > 0) throw new InputError(problems);
  return datesFromNeighbours(sources.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function foreign(path: string, language: string): Problem {
  return {
    code: "foreign-language",
    path,
    message: `the text is in ${language}; claimcheck reads English, so it was left out`,
    help: "Give the article in English, or leave the file out.",
  };
}

async function readArticle({ path, absolute, size }: ArticleFile): Promise<Uint8Array | Problem> {
  if (size > largest) {
    const megabytes = Math.round(size / 1_000_000);
    return {
      code: "file-too-large",
      path,
      message: `the file has ${megabytes} MB; an article has at most 20 MB`,
      help: "Leave the file out, or split it.",
    };
  }
  return readFile(absolute).catch((error: NodeJS.ErrnoException) => unreadable(path, error));
}

async function foldersAmong(paths: readonly string[], cwd: string): Promise<string[]> {
  const checked = await Promise.all(
    paths.map(async (path) => {
      const absolute = resolve(cwd, path);
      const status = await stat(absolute).catch(() => null);
      return status?.isDirectory() === true ? [absolute] : [];
    }),
  );
  return checked.flat();
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function repeatedIds(sources: readonly Source[]): Problem[] {
  const seen = new Set<string>();
  return sources.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        code: "repeated-id",
        message: `two sources are called \`${id}\``,
        help: "Give each its own id in sources.yaml.",
      },
    ];
  });
}

function nothingToRead(leftOut: number): Problem {
  return {
    code: "no-articles",
    message: leftOut === 0 ? "there is nothing to read" : "nothing is left to read: every file was left out",
    help: "Name files, folders or globs, or `-` for standard input.",
  };
}
