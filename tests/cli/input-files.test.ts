import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSources } from "../../src/cli/input-files.js";
import { InputError } from "../../src/errors.js";
import { lists } from "../read/word-lists.js";

let folder: string;
const text = (name: string) => `The ferry ${name} ran aground on Sunday, and everybody was brought to safety.`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimcheck-"));
  await mkdir(join(folder, "news/deep"), { recursive: true });
  await mkdir(join(folder, "empty"));
  await writeFile(join(folder, "news/a.txt"), text("Aurora"));
  await writeFile(join(folder, "news/deep/b.md"), text("Boreas"));
  await writeFile(join(folder, "news/.hidden.txt"), text("Ghost"));
  await writeFile(join(folder, "news/notes.xls"), "%PDF");
});
afterEach(() => rm(folder, { recursive: true }));

const ids = async (...paths: string[]) =>
  (await readSources(paths, { lexicon: lists, cwd: folder })).map(({ id }) => id);
const codes = async (...paths: string[]) => {
  const error = await readSources(paths, { lexicon: lists, cwd: folder }).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw error;
  return error.problems.map(({ code, path }) => [code, path]);
};

test("folders, files and globs, each file once, in any order of arguments", async () => {
  const expected = ["news/a.txt", "news/deep/b.md"];
  expect(await ids("news")).toEqual(expected);
  expect(await ids("news/**/*")).toEqual(expected);
  expect(await ids("news/deep/b.md", "news", "news/a.txt")).toEqual(expected);
  expect(await ids("news/a.txt", "news/deep/b.md", "news")).toEqual(expected);
});

test("standard input", async () => {
  async function* stdin() {
    yield Buffer.from(text("Aurora"));
  }
  const [source] = await readSources(["-"], { lexicon: lists, cwd: folder, stdin: stdin() });
  expect(source).toMatchObject({ id: "-", text: text("Aurora") });
});

test("a manifest gives facts, and is not an article itself", async () => {
  await writeFile(
    join(folder, "news/sources.yaml"),
    "- file: a.txt\n  publisher: The Harbour Post\n- file: deep/b.md\n  id: boreas\n  copyOf: a.txt\n",
  );
  const sources = await readSources(["news", "news/sources.yaml"], { lexicon: lists, cwd: folder });
  expect(sources.map(({ id, copyOf, publisher }) => [id, copyOf, publisher?.value])).toEqual([
    ["boreas", "news/a.txt", undefined],
    ["news/a.txt", null, "The Harbour Post"],
  ]);
});

test("all problems come at once", async () => {
  await writeFile(join(folder, "news/c.txt"), " \n");
  await writeFile(join(folder, "news/sources.yaml"), "- file: gone.txt\n");
  expect(await codes("news", "empty", "nothing/*.txt", "news/a.text")).toEqual([
    ["no-articles", "empty"],
    ["file-not-found", "news/a.text"],
    ["no-match", "nothing/*.txt"],
    ["file-not-found", "news/sources.yaml"],
    ["empty-file", "news/c.txt"],
  ]);
});

test("a binary file named by hand is refused, a file too large too", async () => {
  await writeFile(join(folder, "large.txt"), Buffer.alloc(20_000_001, 0x61));
  expect(await codes("news/notes.xls", "large.txt")).toEqual([
    ["file-too-large", "large.txt"],
    ["binary-file", "news/notes.xls"],
  ]);
});
