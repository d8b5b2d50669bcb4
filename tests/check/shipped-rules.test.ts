import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lintRuleFiles, loadRules } from "../../src/check/load.js";
import { ruleSchemaText } from "../../src/cli/rule-schema-text.js";

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
