import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimcheck, flood, folderWith } from "./command-line.js";

const article = flood["courier.txt"];
const rule = readFileSync(new URL("../../rules/figures/money-total.yml", import.meta.url), "utf8").replace(
  "money-total",
  "x",
);
const latin1 = Uint8Array.from([...'MARLOW - "Caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x21));

/** What the user gives, the command, and what the one message must say. */
const cases: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[], RegExp])[] =
  [
    ["a file that is not there", {}, ["missing.txt"], /missing\.txt/],
    ["a glob that matches nothing", {}, ["*.txt"], /\*\.txt/],
    ["a folder without articles", { "stories/picture.bin": "x" }, ["stories"], /stories/],
    ["an empty file", { "a.txt": "" }, ["a.txt"], /a\.txt.*empty/is],
    ["a file of white space", { "a.txt": " \n\n" }, ["a.txt"], /a\.txt/],
    [
      "a binary file",
      { "a.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2]) },
      ["a.txt"],
      /a\.txt.*not a text/is,
    ],
    ["broken front matter", { "a.md": `---\ntitle: "x\n---\n${article}` }, ["a.md"], /a\.md:\d+:\d+/],
    ["a broken manifest", { "a.txt": article, "sources.yaml": "- file: [a.txt\n" }, ["."], /sources\.yaml:\d+:\d+/],
    [
      "an unknown key in a manifest",
      { "a.txt": article, "sources.yaml": "- file: a.txt\n  publsher: The Courier\n" },
      ["."],
      /sources\.yaml:2:3[\s\S]*\^[\s\S]*`publisher`/,
    ],
    ["a rules folder that is not there", { "a.txt": article }, ["a.txt", "--rules", "no-rules"], /no-rules/],
    ["a broken rule", { "a.txt": article, "rules/x.yml": "id: [x\n" }, ["a.txt", "--rules", "rules"], /x\.yml:\d+:\d+/],
    [
      "an unknown key in a rule",
      { "a.txt": article, "rules/x.yml": "id: x\nsevrity: error\n" },
      ["a.txt", "--rules", "rules"],
      /x\.yml:2:1[\s\S]*\^[\s\S]*`severity`/,
    ],
    [
      "an unknown key in a word list",
      { "a.txt": article, "rules/x.yml": rule, "rules/lexicon/hedges.yml": "aproximate: [about]\n" },
      ["a.txt", "--rules", "rules"],
      /hedges\.yml:1:1/,
    ],
  ];

describe("bad input", () => {
  it.each(cases)("%s: exit 2, one message, no report touched", async (_, files, args, message) => {
    const cwd = folderWith({ ...files, "out/report.json": "earlier" });
    const { code, stdout, stderr } = await claimcheck(["check", ...args, "--format", "json=out/report.json"], { cwd });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/bug|\n\s+at /);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "out/report.json"), "utf8")).toBe("earlier");
    expect(readdirSync(join(cwd, "out"))).toEqual(["report.json"]);
  });

  it("text that is not UTF-8 is read as the legacy encoding it is, or refused; never silently mangled", async () => {
    const { code, stdout, stderr } = await claimcheck(["check", "a.txt"], { cwd: folderWith({ "a.txt": latin1 }) });
    expect(stdout + stderr).toMatch(/UTF-8|windows-1252|ISO-8859-1/i);
    expect(stdout + stderr).not.toContain("\uFFFD");
    expect(code).toBeOneOf([0, 2]);
  });

  it.each([
    ["a folder", "out", /out.*folder/s],
    ["a path through a file", "courier.txt/report.json", /courier\.txt/],
    ["one of the sources", "courier.txt", /one of the files that were read/],
  ])("a report that would go to %s: exit 2, and the other report is not written", async (_, path, message) => {
    const cwd = folderWith({ ...flood, "out/report.md": "earlier" });
    const formats = ["--format", "markdown=out/report.md", "--format", `json=${path}`];
    const { code, stderr } = await claimcheck(["check", "courier.txt", "ledger.txt", ...formats], { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "out/report.md"), "utf8")).toBe("earlier");
    expect(readFileSync(join(cwd, "courier.txt"), "utf8")).toBe(article);
  });

  const yaml = "- file: courier.txt\n  publisher: The Courier\n  id: one\n";
  it.each([
    ["the manifest", ["--format", "json=sources.yaml"], "sources.yaml"],
    ["the usual decisions", ["--format", "json=decisions.yaml"], "decisions.yaml"],
    ["decisions of another name", ["--decisions", "answers", "--format", "json=answers"], "answers"],
    ["the baseline", ["--baseline", "known.json", "--format", "json=known.json"], "known.json"],
    ["an article with an id of its own", ["--format", "text=courier.txt"], "courier.txt"],
    ["an article under another name", ["--format", "text=link.txt"], "courier.txt"],
    ["the baseline that is written", ["--write-baseline", "new.json", "--format", "json=new.json"], "new.json"],
  ])("a report in place of %s: exit 2, nothing lost", async (_, args, path) => {
    const cwd = folderWith({
      ...flood,
      "sources.yaml": yaml,
      "decisions.yaml": "[]\n",
      answers: "[]\n",
      "known.json": "[]\n",
      "new.json": "[]\n",
    });
    symlinkSync("courier.txt", join(cwd, "link.txt"));
    const before = readFileSync(join(cwd, path), "utf8");
    const { code, stderr } = await claimcheck(["check", "courier.txt", "ledger.txt", ...args], { cwd });
    expect(stderr).toContain("claimcheck: ");
    expect(stderr).not.toMatch(/bug|\n\s+at /);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, path), "utf8")).toBe(before);
  });

  it("a run that is held and prints no report says on standard error why", async () => {
    const args = ["check", "courier.txt", "ledger.txt", "--format", "json=report.json"];
    const { code, stdout, stderr } = await claimcheck(args, { cwd: folderWith(flood) });
    expect(stderr).toMatch(/^claimcheck: Held: .+ \(--fail-on error\)\.\n$/);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });

  it("a folder with nothing but data and archives says how these are read", async () => {
    const { code, stderr } = await claimcheck(["check", "data"], { cwd: folderWith({ "data/one.json": "{}" }) });
    expect(stderr).toContain("`one.json`");
    expect(code).toBe(2);
  });
});
