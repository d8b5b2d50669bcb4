import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bookSchema } from "../../src/check/books/book-schema.js";
import { lintRuleFiles, loadRules } from "../../src/check/load.js";
import { bookSchemaText, ruleSchemaText } from "../../src/cli/rule-schema-text.js";
import { ruleTable, withTable } from "../../src/cli/rule-table.js";
import { readYaml } from "../../src/yaml/read.js";

const folder = new URL("../../rules/", import.meta.url);
const files = (readdirSync(folder, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".yml") && !name.startsWith("lexicon"))
  .sort()
  .map((name) => ({ path: `rules/${name}`, text: readFileSync(new URL(name, folder), "utf8") }));
const rules = loadRules(files);

test("rule.schema.json is what `claimcheck rules schema --write rules` writes", () => {
  expect(readFileSync(new URL("rule.schema.json", folder), "utf8")).toBe(ruleSchemaText());
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s has three examples of each side, none of them twice",
  (_, rule) => {
    for (const side of [rule.examples.conflict, rule.examples.agreement]) {
      expect(side.length).toBeGreaterThanOrEqual(3);
      expect(new Set(side.map((texts) => JSON.stringify(texts))).size).toBe(side.length);
    }
  },
);

test.each(files.map((file) => [file.path, file.text] as const))(
  "%s tells editor programs its schema, in a topic folder",
  (path, text) => {
    expect(text.split("\n", 1)[0]).toBe("# yaml-language-server: $schema=../rule.schema.json");
    expect(path.split("/")).toHaveLength(3);
  },
);

test("a shipped rule with any characters cut out or put in never crashes the reader", () => {
  fc.assert(
    fc.property(
      fc.nat(files.length - 1),
      fc.nat(),
      fc.nat(30),
      fc.string({ unit: "binary", maxLength: 5 }),
      (which, position, cut, put) => {
        const file = files[which] as (typeof files)[0];
        const start = position % file.text.length;
        const text = file.text.slice(0, start) + put + file.text.slice(start + cut);
        expect(() => lintRuleFiles([{ path: file.path, text }])).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});

test("book.schema.json is what `claimcheck rules schema --write rules` writes", () => {
  expect(readFileSync(new URL("book.schema.json", folder), "utf8")).toBe(bookSchemaText(rules));
});

test("the table in README.md is what `claimcheck rules docs --write rules` writes", () => {
  const readme = readFileSync(new URL("README.md", folder), "utf8");
  expect(withTable(readme, ruleTable(rules, "rules"))).toBe(readme);
});

test("the book that README.md shows is valid, by its own schema too, and names that schema in its first line", () => {
  const readme = readFileSync(new URL("README.md", folder), "utf8");
  const text = /<!-- book -->\n```yaml\n(.*?)^```/ms.exec(readme)?.[1] ?? "";
  expect(text).toMatch(/^# yaml-language-server: \$schema=\S*rules\/book\.schema\.json\n/);
  const settable = rules.map(({ id, title, compare }) => ({ id, title, judge: compare.with }));
  for (const schema of [JSON.parse(bookSchemaText(rules)), bookSchema(settable)]) {
    const reading = readYaml({ path: "claimcheck.yaml", text }, schema);
    expect("problems" in reading ? reading.problems : []).toEqual([]);
  }
});

test("the published book schema finds what our own validation finds, but lets a book have rules of its own", () => {
  const problems = (text: string) => {
    const reading = readYaml({ path: "claimcheck.yaml", text }, JSON.parse(bookSchemaText(rules)));
    return "problems" in reading ? reading.problems.map(({ message }) => message) : [];
  };
  expect(problems("rules: { aid-total: { tolerence: 3% } }")).toEqual(["unknown key `tolerence` in `aid-total`"]);
  expect(problems("rules: { age: of }")[0]).toContain("found `of`");
  expect(problems("lexicon: { hedges: { befor: [] } }")).toEqual(["unknown key `befor` in `hedges`"]);
  expect(problems("rules: { our-own: { anything: 3, severity: error } }")).toEqual([]);
});
