import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readBook, validBook } from "../../src/cli/book-files.js";
import { shippedFolder, shippedSource, sourceAt } from "../../src/cli/book-source.js";
import { fingerprintOf, readCompiled } from "../../src/cli/compiled-book.js";
import { InputError } from "../../src/errors.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimcheck-rules-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function problemsOf(location: string) {
  const error = await readBook(location).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError)) throw new Error(`expected an InputError, got ${String(error)}`);
  return error.problems;
}

test("the shipped book has its rules in the order of their ids, under paths that name no machine", async () => {
  const { rules } = await readBook();
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(ids).toContain("aid-total");
  for (const { path } of rules) expect(path).toMatch(/^rules\/[a-z]+\/[a-z-]+\.yml$/);
});

test("a folder of rules without word lists uses the shipped ones; a list of its own replaces that list only", async () => {
  mkdirSync(join(folder, "figures"));
  cpSync(join(shippedFolder, "figures/aid-total.yml"), join(folder, "figures/aid-total.yml"));
  expect((await readBook(folder)).rules.map(({ id }) => id)).toEqual(["aid-total"]);
  mkdirSync(join(folder, "lexicon"));
  cpSync(join(shippedFolder, "lexicon/measures.yml"), join(folder, "lexicon/measures.yml"));
  const { lexicon } = sourceAt(folder);
  expect(lexicon).toHaveLength(shippedSource().lexicon.length);
  expect(lexicon[0]?.path).toBe(`${folder}/lexicon/measures.yml`);
});

test("a single rule file", async () => {
  const { rules } = await readBook(join(shippedFolder, "figures/age.yml"));
  expect(rules.map(({ id }) => id)).toEqual(["age"]);
});

test("problems of rules and word lists come together, with their paths as given", async () => {
  mkdirSync(join(folder, "lexicon"));
  writeFileSync(join(folder, "bad.yml"), "id: bad\n");
  writeFileSync(join(folder, "lexicon/measures.yml"), "clases: {}\n");
  const paths = new Set((await problemsOf(folder)).map(({ path }) => path));
  expect(paths).toEqual(new Set([`${folder}/bad.yml`, `${folder}/lexicon/measures.yml`]));
});

test.each([
  ["a folder that is not there", () => {}, "missing", "file-not-found"],
  ["a folder without rules", () => {}, "", "no-rules"],
  [
    "a file in another encoding",
    () => writeFileSync(join(folder, "a.yml"), Buffer.from([0x69, 0x64, 0x3a, 0xe9])),
    "",
    "not-utf8",
  ],
])("%s is refused", async (_, prepare, name, code) => {
  prepare();
  expect((await problemsOf(join(folder, name))).map((problem) => problem.code)).toEqual([code]);
});

test("the compiled book is used only while every file is the same", async () => {
  const source = shippedSource();
  const file = join(folder, "book.json");
  expect(readCompiled(fingerprintOf(source), file)).toBeNull();
  const book = { fingerprint: fingerprintOf(source), ...(await validBook(source)) };
  writeFileSync(file, JSON.stringify(book));
  expect(readCompiled(fingerprintOf(source), file)).toEqual(JSON.parse(JSON.stringify(book)));
  const [first, ...rest] = source.rules as [(typeof source.rules)[0], ...typeof source.rules];
  expect(
    readCompiled(fingerprintOf({ ...source, rules: [{ ...first, text: `${first.text} ` }, ...rest] }), file),
  ).toBeNull();
  expect(readCompiled(fingerprintOf({ ...source, rules: rest }), file)).toBeNull();
  writeFileSync(file, "{");
  expect(readCompiled(fingerprintOf(source), file)).toBeNull();
});

test("a link that leads nowhere is no rule, and harms none", async () => {
  cpSync(join(shippedFolder, "figures/aid-total.yml"), join(folder, "aid-total.yml"));
  symlinkSync(join(folder, "gone.yml"), join(folder, "lost.yml"));
  expect((await readBook(folder)).rules.map(({ id }) => id)).toEqual(["aid-total"]);
});
