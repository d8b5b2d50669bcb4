import { join } from "node:path";
import { expect, test } from "vitest";
import { shippedSource } from "../../src/cli/book-source.js";
import { openBook } from "../../src/cli/books/open-book.js";
import { ruleOrigins } from "../../src/cli/books/origins.js";
import { bookAsYaml } from "../../src/cli/books/print.js";
import { bookAsJson } from "../../src/cli/books/print-json.js";
import { inWorkingFolder } from "./working-folder.js";

const { write } = inWorkingFolder();

async function opened() {
  const book = await openBook();
  const files = [...shippedSource().rules, ...book.layers.flatMap(({ own }) => own.rules)];
  const origins = ruleOrigins(book, new Map(files.map((file) => [file.path, file])));
  return { book, origins, yaml: bookAsYaml(book, origins) };
}

const desk = {
  "base/claimcheck.yaml": `ruleFolders: [own]
rules:
  rank: off
  age: { severity: { error: above 5%, info: otherwise }, tolerance: 1% }
lexicon:
  hedges: { before: [{ phrase: on the order of, approximate: true }] }
overrides:
  - { folders: [wire], rules: { rank: info } }
`,
  "base/own/vehicles.yml": `id: vehicles
title: Vehicles differ
severity: warning
claims: { kind: count, about: [vehicle] }
compare:
  with: amount
  approximate: 8%
message: "{position.1.value} against {position.2.value}."
why: One is wrong.
fix: Ask.
examples: { conflict: [], agreement: [] }
`,
  "claimcheck.yaml": `extends: ./base/claimcheck.yaml
rules:
  vehicles: { tolerance: 4% }
  age: error
lexicon:
  hedges: { before: [{ phrase: something like, approximate: true }], after: [{ phrase: give or take, approximate: true }] }
overrides:
  - publishers: [The Bugle, "Post: Late"]
    folders: ["drafts/**"]
    rules: { age: { tolerance: 5% } }
`,
};

test("every line says where it comes from", async () => {
  write(desk);
  const { yaml } = await opened();
  const line = (start: string) => yaml.split("\n").find((text) => text.trim().startsWith(start));
  expect(yaml).toMatch(/^# In force: claimcheck.yaml, which stands on base\/claimcheck.yaml\n/);
  expect(line("- base/own")).toMatch(/# base\/claimcheck.yaml:1$/);
  expect(line("rank: off")).toMatch(/# base\/claimcheck.yaml:3$/);
  expect(yaml).toMatch(
    /\n {2}age:\n {4}severity: error +# claimcheck.yaml:4\n {4}tolerance: 1% +# base\/claimcheck.yaml:4\n/,
  );
  expect(yaml).toMatch(
    /vehicles:\n {4}severity: warning +# base\/own\/vehicles.yml:3\n {4}tolerance: 4% +# claimcheck.yaml:3\n {4}approximate: 8% +# base\/own\/vehicles.yml:7\n {4}bounds: warning +# default\n/,
  );
  expect(line("hedges:")).toMatch(/# base\/claimcheck.yaml:6, claimcheck.yaml:6$/);
  expect(line("publishers:") ?? line("- publishers:")).toMatch(/# claimcheck.yaml:8$/);
});

test.each([
  ["a desk's book", desk],
  ["no book at all", {}],
  [
    "a book from nothing",
    {
      "claimcheck.yaml": "extends: []\nruleFolders: [base/own]",
      "base/own/vehicles.yml": desk["base/own/vehicles.yml"],
    },
  ],
])("%s, printed and read again, is the same book", async (_, files) => {
  write(files);
  const before = await opened();
  write({ "claimcheck.yaml": before.yaml });
  const after = await opened();
  expect(after.book.rules).toEqual(before.book.rules);
  expect(after.book.lexiconData).toEqual(before.book.lexiconData);
  const where = ({ base, folders, ...rest }: (typeof before.book.overrides)[number]) => ({
    ...rest,
    folders: folders.map((name) => join(base, name)),
  });
  expect(after.book.overrides.map(where)).toEqual(before.book.overrides.map(where));
});

test("for programs: values with their places", async () => {
  write(desk);
  const { book, origins } = await opened();
  const printed = JSON.parse(bookAsJson(book, origins));
  expect(printed.books).toEqual(["base/claimcheck.yaml", "claimcheck.yaml"]);
  expect(printed.rules.vehicles.options.tolerance).toEqual({ value: "4%", from: "claimcheck.yaml:3" });
  expect(printed.rules.rank.state).toEqual({ value: "off", from: "base/claimcheck.yaml:3" });
  expect(printed.overrides.map(({ from }: { from: string }) => from)).toEqual([
    "base/claimcheck.yaml:8",
    "claimcheck.yaml:8",
  ]);
});
