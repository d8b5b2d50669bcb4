// Manifests beside the articles. Takes the files of a run; gives what their folders' manifests say about them.
import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { InputError, type Problem } from "../errors.js";
import { decode } from "../read/decode.js";
import { type Manifest, type ManifestEntry, readManifest } from "../read/manifest.js";
import { suggestion } from "../yaml/did-you-mean.js";
import { type ArticleFile, manifestNames } from "./find-articles.js";

/** What is known about the articles of a run, by absolute path; `copyOf` is the other one's source id. */
export type KnownFacts = ReadonlyMap<string, Omit<ManifestEntry, "file">>;

/** Reads the manifests of every folder that holds an article, and of the folders given. */
export async function readManifests(
  articles: readonly ArticleFile[],
  folders: readonly string[],
): Promise<{ facts: KnownFacts; problems: Problem[] }> {
  const facts = new Map<string, Omit<ManifestEntry, "file">>();
  const problems: Problem[] = [];
  const inRun = new Map(articles.map(({ absolute, path }) => [absolute, path]));
  for (const folder of [...new Set([...folders, ...articles.map(({ absolute }) => dirname(absolute))])].sort()) {
    const manifest = await manifestIn(folder, inRun, problems);
    if (manifest === null) continue;
    const ids = new Map<string, string>();
    manifest.entries.forEach(({ file, id }) => {
      const absolute = resolve(folder, file);
      ids.set(file, id ?? inRun.get(absolute) ?? absolute);
      if (id !== undefined) ids.set(id, id);
    });
    for (const [index, entry] of manifest.entries.entries()) {
      const { file, copyOf, ...known } = entry;
      const absolute = resolve(folder, file);
      if (!(await isFile(absolute)))
        problems.push(
          manifest.problemAt(index, "file", "file-not-found", `there is no file \`${file}\` beside the manifest`),
        );
      const copied = copyOf === undefined ? undefined : (ids.get(copyOf) ?? inRun.get(resolve(folder, copyOf)));
      if (copyOf !== undefined && copied === undefined)
        problems.push(
          manifest.problemAt(
            index,
            "copyOf",
            "unknown-source",
            `no source is called \`${copyOf}\``,
            suggestion(copyOf, [...ids.keys()]),
          ),
        );
      facts.set(absolute, copied === undefined ? known : { ...known, copyOf: copied });
    }
  }
  return { facts, problems };
}

async function manifestIn(
  folder: string,
  inRun: ReadonlyMap<string, string>,
  problems: Problem[],
): Promise<Manifest | null> {
  for (const name of manifestNames) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes === null) continue;
    const path = asGiven(folder, name, inRun);
    try {
      return readManifest({ path, text: decode(bytes, path).text });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  return null;
}

/** The manifest's path in the words in which the user named the articles beside it. */
function asGiven(folder: string, name: string, inRun: ReadonlyMap<string, string>): string {
  for (const [absolute, path] of inRun) if (dirname(absolute) === folder) return join(dirname(path), name);
  return join(folder, name);
}

async function isFile(absolute: string): Promise<boolean> {
  return stat(absolute).then(
    (status) => status.isFile(),
    () => false,
  );
}
