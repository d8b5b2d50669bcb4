// Arguments to sources: the one place where articles come from the disk or from standard input. Refuses input that cannot be
// used, all of it in one error.
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { InputError, type Problem } from "../errors.js";
import type { Source } from "../model/source.js";
import { decode } from "../read/decode.js";
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
  const collect = (path: string, bytes: Uint8Array, absolute: string | null) => {
    try {
      const { text, note } = decode(bytes, path);
      if (note !== null) options.onNote?.(note);
      const manifestEntry = absolute === null ? undefined : manifests.facts.get(absolute);
      const source = readSource({ path, text, manifestEntry }, options.lexicon);
      if (absolute !== null) options.onFile?.(source.id, absolute);
      sources.push(source);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  };
  for (let from = 0; from < articles.length; from += atOnce) {
    const batch = articles.slice(from, from + atOnce);
    const read = await Promise.all(batch.map(readArticle));
    batch.forEach(({ path, absolute }, index) => {
      const bytes = read[index] as Uint8Array | Problem;
      if (bytes instanceof Uint8Array) collect(path, bytes, absolute);
      else problems.push(bytes);
    });
  }
  if (paths.includes("-")) collect("-", await readAll(options.stdin ?? process.stdin), null);
  problems.push(...repeatedIds(sources));
  if (sources.length === 0 && problems.length === 0) problems.push(nothingToRead());
  if (problems.length > 0) throw new InputError(problems);
  return datesFromNeighbours(sources.sort((a, b) => (a.id < b.id ? -1 : 1)));
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

function nothingToRead(): Problem {
  return {
    code: "no-articles",
    message: "there is nothing to read",
    help: "Name files, folders or globs, or `-` for standard input.",
  };
}
