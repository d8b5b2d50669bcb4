import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { claimcheck, flood, folderWith } from "./command-line.js";

const root = new URL("../..", import.meta.url).pathname;

/** The flood's papers, with the report on them in `old.json`. */
async function monday(): Promise<string> {
  const cwd = folderWith(flood);
  await claimcheck(["check", ".", "--format", "json=old.json"], { cwd });
  return cwd;
}

function edit(cwd: string, name: keyof typeof flood, from: string, to: string): void {
  const path = join(cwd, name);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

describe("diff", () => {
  it("is clear between two runs on the same texts", async () => {
    const cwd = await monday();
    const { code, stdout } = await claimcheck(["diff", "old.json", "old.json"], { cwd });
    expect([code, stdout]).toEqual([0, "Clear: 0 new, 0 changed, 0 gone, 2 unchanged (--fail-on error).\n"]);
  });

  it("tells a changed figure from one that is settled, and holds on the former", async () => {
    const cwd = await monday();
    edit(cwd, "ledger.txt", "41", "44");
    edit(cwd, "ledger.txt", "$45 million", "$30 million");
    await claimcheck(["check", ".", "--format", "json=new.json"], { cwd });
    const { code, stdout } = await claimcheck(["diff", "old.json", "new.json", "--format", "json"], { cwd });
    const data = JSON.parse(stdout);
    expect(data.summary).toMatchObject({ status: "held", new: 0, gone: 1, changed: 1, unchanged: 0 });
    const change = data.changed[0].changes.find(({ what }: { what: string }) => what === "values");
    expect([change.before.join(), change.after.join()]).toEqual([
      expect.stringContaining("41"),
      expect.stringContaining("44"),
    ]);
    expect(code).toBe(1);
    const schema = JSON.parse(readFileSync(join(root, "dist/difference.schema.json"), "utf8"));
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    expect((await claimcheck(["diff", "old.json", "new.json", "--fail-on", "never"], { cwd })).code).toBe(0);
    expect((await claimcheck(["diff", "new.json", "old.json", "--fail-on", "error"], { cwd })).code).toBe(1);
  });

  it("does not hold on a report that only has less", async () => {
    const cwd = await monday();
    edit(cwd, "ledger.txt", "41", "14");
    await claimcheck(["check", ".", "--format", "json=new.json"], { cwd });
    const { code, stdout } = await claimcheck(["diff", "old.json", "new.json"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("Gone (1)");
  });

  it.each<[string, string, RegExp]>([
    ["no JSON", "findings: []", /not a JSON report of claimcheck: it is not JSON/],
    ["no report", '{"schemaVersion": 1}', /must have required property 'findings'/],
    ["a report of another version", '{"schemaVersion": 2, "findings": []}', /schemaVersion/],
  ])("refuses %s", async (_, content, expected) => {
    const cwd = folderWith({ "old.json": '{"schemaVersion": 1, "findings": []}', "new.json": content });
    const { code, stdout, stderr } = await claimcheck(["diff", "old.json", "new.json"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^claimcheck: new\.json: /);
    expect(stderr).toMatch(expected);
    expect(stderr).toContain("claimcheck check --format json=FILE");
  });

  it("refuses a report that is not there, and to write over one of the two", async () => {
    const cwd = folderWith({ "old.json": '{"schemaVersion": 1, "findings": []}' });
    expect((await claimcheck(["diff", "old.json", "none.json"], { cwd })).stderr).toContain("none.json");
    const over = await claimcheck(["diff", "old.json", "old.json", "--format", "json=old.json"], { cwd });
    expect(over.code).toBe(2);
    expect(readFileSync(join(cwd, "old.json"), "utf8")).toContain('"findings": []');
  });
});
