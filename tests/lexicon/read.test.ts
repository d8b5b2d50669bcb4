import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildLexicon, lexiconParts } from "../../src/lexicon/index.js";
import { lintLexicon, readLexicon } from "../../src/lexicon/read.js";

const folder = new URL("../../rules/lexicon/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yml"))
  .map((name) => ({ path: `rules/lexicon/${name}`, text: readFileSync(new URL(name, folder), "utf8") }));

test("the shipped word lists are valid, and every list has its file", () => {
  const data = readLexicon(files);
  expect(Object.keys(data).sort()).toEqual(
    Object.values(lexiconParts)
      .map((part) => part.name)
      .sort(),
  );
  expect(Object.keys(buildLexicon(data)).sort()).toEqual(Object.keys(lexiconParts).sort());
});

test("every shipped list opens with a note for editors", () => {
  for (const { path, text } of files) expect(text.startsWith("#"), path).toBe(true);
});

test("a missing list, an unknown one and a broken one are told together", () => {
  const [first, second, ...rest] = files as [(typeof files)[0], (typeof files)[0], ...typeof files];
  const misnamed = { path: "rules/lexicon/measure.yml", text: "a: 1\n" };
  const { problems } = lintLexicon([misnamed, { ...second, text: "zzz: 1\n" }, ...rest]);
  const missing = first.path.slice("rules/lexicon/".length);
  expect(problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["unknown-list", "missing-list", "unknown-key"]),
  );
  expect(problems.find(({ code }) => code === "unknown-list")?.help).toBe("Did you mean `measures`?");
  expect(problems.find(({ code }) => code === "missing-list")?.message).toBe(`the word list \`${missing}\` is missing`);
});
