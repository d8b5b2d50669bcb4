import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rulesCommand } from "../../src/cli/rules.js";
import { InputError } from "../../src/errors.js";

let folder: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimcheck-rules-"));
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

async function run(...words: string[]): Promise<readonly string[]> {
  try {
    await rulesCommand().exitOverride().parseAsync(words, { from: "user" });
    return [];
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map(({ message, help }) => `${message} ${help ?? ""}`.trim());
    throw error;
  }
}

test("list shows each rule on a line", async () => {
  await run("list");
  expect(printed).toMatch(/^aid-total +error +money +Aid totals differ$/m);
});

test("lint says that the shipped book is sound", async () => {
  expect(await run("lint")).toEqual([]);
  expect(printed).toMatch(/^\d+ rules and \d+ word lists, no problems\.\n$/);
});

test("explain tells a rule in plain English", async () => {
  await run("explain", "aid-total");
  expect(printed).toContain("Looks at sums of money about aid, assistance, support or funding.");
  expect(printed).toContain("these must agree: giver, receiver and period.");
  expect(printed).toContain("tolerance: 2%. How far apart");
  await run("explain", "person-name");
  expect(printed).toContain("Looks at names of a person.");
});

test("a rule that is not there, with the one that was meant", async () => {
  expect(await run("explain", "aid-totl")).toEqual(["no rule is called `aid-totl` Did you mean `aid-total`?"]);
});

test("schema prints or writes the JSON Schema", async () => {
  await run("schema");
  const schema = printed;
  expect(JSON.parse(schema)).toMatchObject({ title: "A claimcheck rule" });
  await run("schema", "--write", folder);
  expect(readFileSync(join(folder, "rule.schema.json"), "utf8")).toBe(schema);
  expect(await run("schema", "--write", join(folder, "none"))).toEqual([
    "no such folder Make the folder first, or name another.",
  ]);
});

test("new makes a valid rule, which the test command flags until it has examples", async () => {
  expect(await run("new", "flood-damage", "--kind", "money", "--about", "damage, loss", "--rules", folder)).toEqual([]);
  expect(await run("lint", "--rules", folder)).toEqual([]);
  expect(readFileSync(join(folder, "own/flood-damage.yml"), "utf8")).toContain('title: "Flood damage: sources differ"');
  expect(await run("test", "--rules", folder)).toEqual([]);
  expect(printed).toContain("none       conflict: write at least one example");
  expect(process.exitCode).toBe(1);
  expect(await run("new", "flood-damage", "--kind", "money", "--rules", folder)).toEqual([
    "is there already Choose another id.",
  ]);
});

test.each([
  [
    ["Flood Damage", "--kind", "money"],
    "expected small letters, digits and hyphens, as in aid-total in `id`, found `Flood Damage`",
  ],
  [["flood", "--kind", "mony"], "expected one of"],
  [
    ["flood", "--kind", "money", "--severity", "eror"],
    "expected one of error, warning, info, off in `severity`, found `eror` Did you mean `error`?",
  ],
  [["flood", "--kind", "money", "--with", "date"], "the comparison `date` does not judge claims of the kind `money`"],
])("new refuses %j and writes nothing", async (words, message) => {
  expect((await run("new", ...words, "--rules", folder)).join("\n")).toContain(message);
  expect(existsSync(join(folder, "own"))).toBe(false);
});

const seized = [
  "Police seized 12 vehicles in the raid on the port.",
  "Officers seized 19 vehicles in the raid on the port.",
];

test("new drafts a rule that reports two sentences, and shows it", async () => {
  expect(await run("new", "vehicles-seized", "--from", ...seized, "--rules", folder)).toEqual([]);
  expect(printed).toContain("claims: { kind: count, about: [ vehicle ] }");
  expect(printed).toContain("It reports the two texts: 12 vehicles (Paper A) against 19 vehicles (Paper B).");
  expect(await run("test", "vehicles-seized", "--rules", folder)).toEqual([]);
  expect(printed).toContain("  validated  conflict 1\n  none       agreement: write at least one example");
});

test.each<[string, readonly string[], RegExp]>([
  [
    "figures within the usual tolerance",
    ["Harrow Foods has debts of $700 million.", "The debts of Harrow Foods come to $705 million."],
    /tolerance: 0%/,
  ],
  [
    "a quotation",
    [
      '"We will appeal to the highest court," said Nina Adler.',
      '"We will not appeal to the highest court," said Nina Adler.',
    ],
    /kind: quote/,
  ],
  [
    "a name",
    [
      "The coach Daniel Hartmann praised his team. Hartmann left.",
      "The coach Daniel Hartman praised his team. Hartman left.",
    ],
    /kind: name/,
  ],
  [
    "a date",
    ["The bridge over the Lorne collapsed on 14 March 2019.", "The bridge over the Lorne collapsed on 17 March 2019."],
    /with: date/,
  ],
])("new drafts a rule from %s", async (_, texts, expected) => {
  expect(await run("new", "zebra-rule", "--from", ...texts, "--rules", folder)).toEqual([]);
  expect(printed).toMatch(expected);
  expect(await run("lint", "--rules", folder)).toEqual([]);
});

test.each<[string, readonly string[], string]>([
  ["nothing to read", ["It rains.", "It snows."], "Nothing in them was found to speak of the same thing."],
  ["texts that agree", [seized[0] as string, seized[0] as string], "no rule can report these two texts"],
  ["one text", [seized[0] as string], "--from needs two sentences"],
])("new refuses %s and writes nothing", async (_, texts, message) => {
  expect((await run("new", "a-rule", "--from", ...texts, "--rules", folder)).join("\n")).toContain(message);
  expect(existsSync(join(folder, "own"))).toBe(false);
});

test("a conflict that is missing says why, and a rule that never reports anything fails", async () => {
  expect(await run("new", "vehicles-seized", "--from", ...seized, "--rules", folder)).toEqual([]);
  const file = join(folder, "own/vehicles-seized.yml");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("Officers seized 19 vehicles", "Officers seized 19 boats"));
  expect(await run("test", "--rules", folder)).toEqual([]);
  expect(printed).toMatch(/ {2}missing {4}conflict 1\n/);
  expect(printed).toContain("“12 vehicles” and “19 boats” are not compared.");
  expect(printed).toContain("Never reports anything in its examples: vehicles-seized.");
});

test("explain tells conditions, parts, requirements and severities by condition", async () => {
  const text = `id: told
title: Told
severity: { error: above 5%, warning: above 1% }
claims:
  kind: money
  words: [tanker, oil slick]
  hedged: false
  any: [{ about: [aid] }, { speaker: [police], time: { from: 2019 } }]
  not: { zone: [caption] }
same: [giver, receiver]
stated: [place]
different: [publisher]
compare: { with: amount }
message: "{difference}"
why: Why.
fix: Fix.
url: https://example.org/style
tags: [desk]
waivable: false
examples: { conflict: [], agreement: [] }
`;
  writeFileSync(join(folder, "told.yml"), text);
  expect(await run("explain", "told", "--rules", folder)).toEqual([]);
  for (const words of [
    "By the difference: error above 5% and warning above 1%; what is below is not reported.",
    "No decision and no baseline lets a story pass with it.",
    "Looks at sums of money in sentences with “tanker” or “oil slick” without a hedge either about aid or on the word of police from 2019 but not in the caption.",
    "these must agree: giver and receiver.",
    "A claim must state its place.",
    "Both must state these, and differ in them: publisher.",
    "More: https://example.org/style",
    "Tags: desk",
  ])
    expect(printed).toContain(words);
  await run("explain", "one-origin");
  expect(printed).toContain("Switched off: it reports nothing until a book gives it a severity.");
  expect(printed).toContain("must come down to several independent origins");
  await run("explain", "self-contradiction");
  expect(printed).toContain("Compares only what one and the same source says.");
});
