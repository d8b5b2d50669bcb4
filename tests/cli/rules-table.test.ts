import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rulesCommand } from "../../src/cli/rules.js";
import { tableText } from "../../src/cli/table-text.js";
import { InputError } from "../../src/errors.js";

let folder: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimcheck-rules-"));
  mkdirSync(join(folder, "traffic"));
  writeFileSync(
    join(folder, "traffic/tickets.yml"),
    rule("tickets", "Tickets | fines differ", "tags: [traffic, police]\n"),
  );
  writeFileSync(
    join(folder, "traffic/speed.yml"),
    rule("speed", "Speeds differ", "", "{ error: above 20%, info: otherwise }"),
  );
  writeFileSync(join(folder, "traffic/tolls.yml"), rule("tolls", "Tolls differ", "", "off"));
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const rule = (id: string, title: string, more: string, severity = "warning") => `id: ${id}
title: ${title}
severity: ${severity}
claims: { kind: [count, money], about: [${id}] }
compare: { with: amount }
message: "{position.1.value} against {position.2.value}."
why: One is wrong.
fix: Ask.
${more}examples: { conflict: [], agreement: [] }
`;

async function run(...words: string[]): Promise<readonly string[]> {
  try {
    await rulesCommand().exitOverride().parseAsync(words, { from: "user" });
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ message, help }) => `${message} ${help ?? ""}`.trim());
  }
}

test("list: severities, tags and what is off, in columns", async () => {
  expect(await run("list", "--rules", folder)).toEqual([]);
  expect(printed).toBe(
    [
      "rule     severity    kinds         tags             title",
      "speed    error/info  count, money                   Speeds differ",
      "tickets  warning     count, money  traffic, police  Tickets | fines differ",
      "tolls    off         count, money                   Tolls differ",
      "",
    ].join("\n"),
  );
});

test("list with a report counts the findings of each rule; what is no report is refused", async () => {
  const path = join(folder, "report.json");
  const finding = { id: "1", severity: "error", nature: "x", about: "y", message: "z", positions: [] };
  const claim = { source: "a.txt", text: "3", sentence: "3 tickets." };
  const positions = [{ value: "3", claims: [claim] }];
  const findings = [1, 2].map((id) => ({ ...finding, id: `${id}`, positions, rule: "tickets" }));
  writeFileSync(path, JSON.stringify({ schemaVersion: 1, findings }));
  expect(await run("list", "--rules", folder, "--report", path)).toEqual([]);
  expect(printed).toMatch(/^tickets +warning +2 +count, money/m);
  expect(printed).toMatch(/^speed +error\/info +0 +count, money/m);
  writeFileSync(path, "{}");
  expect((await run("list", "--rules", folder, "--report", path))[0]).toContain("not a JSON report");
});

test("docs prints the table, or writes it between the marks and leaves the rest of README.md alone", async () => {
  await run("docs", "--rules", folder);
  expect(printed).toContain("| `tickets` | warning | count, money | Tickets \\| fines differ |\n");
  const readme = join(folder, "README.md");
  expect((await run("docs", "--write", folder))[0]).toContain("there is no such file Make one with the lines");
  writeFileSync(readme, "# Ours\n");
  expect((await run("docs", "--write", folder))[0]).toContain("no place for the table Add the lines");
  expect(readFileSync(readme, "utf8")).toBe("# Ours\n");
  writeFileSync(readme, "# Ours\n<!-- rules -->\nold $& table\n<!-- /rules -->\nEnd.\n");
  expect(await run("docs", "--write", folder)).toEqual([]);
  const written = readFileSync(readme, "utf8");
  expect(written).toMatch(/^# Ours\n<!-- rules -->\n\| rule [\s\S]*\n<!-- \/rules -->\nEnd.\n$/);
  expect(written).toContain("| [`speed`](traffic/speed.yml) | error/info | count, money | Speeds differ |\n");
  expect(written).not.toContain("old");
  await run("docs", "--write", folder);
  expect(readFileSync(readme, "utf8")).toBe(written);
});

test("schema prints either schema and writes both", async () => {
  await run("schema", "book");
  const book = printed;
  expect(JSON.parse(book).properties).toHaveProperty("ruleFolders");
  await run("schema", "--write", folder);
  expect(readFileSync(join(folder, "book.schema.json"), "utf8")).toBe(book);
  expect(JSON.parse(readFileSync(join(folder, "rule.schema.json"), "utf8"))).toMatchObject({
    title: "A claimcheck rule",
  });
});

test("a table: columns as wide as they must be, figures to the right, no blanks at the end", () => {
  expect(
    tableText(
      ["a", "number", ""],
      [
        ["bb", "7", ""],
        ["c", "12345678", "x"],
      ],
      [1],
    ),
  ).toBe("a     number\nbb         7\nc   12345678  x\n");
});

test("show, which is explain, tells a rule with all its examples", async () => {
  await run("show", "aid-total");
  const shown = printed;
  expect(shown).toMatch(
    /Reported, as its examples show:\n {2}1\. .+\n {5}.+\n {2}2\. .+\n[\s\S]*Left alone:\n {2}1\. .+\n {5}/,
  );
  expect(shown.match(/^ {2}3\. /gm)).toHaveLength(2);
  printed = "";
  await run("explain", "aid-total");
  expect(printed).toBe(shown);
});
