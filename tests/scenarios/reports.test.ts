import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { claimcheck, flood, folderWith } from "./command-line.js";

const root = new URL("../..", import.meta.url).pathname;
const seeds = join(root, "seeds");

function schema(name: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  return ajv.compile(JSON.parse(readFileSync(join(root, `dist/${name}.schema.json`), "utf8")));
}

describe("reports", () => {
  it("reports/ holds the report on the seeds as `npm start` writes it", async () => {
    const out = folderWith({});
    const formats = Object.entries({ markdown: "md", html: "html", json: "json" });
    const wanted = formats.flatMap(([format, ending]) => ["--format", `${format}=${out}/seeds.${ending}`]);
    const { code } = await claimcheck(["check", "seeds", "--fail-on", "never", ...wanted], { cwd: root });
    expect(code).toBe(0);
    for (const name of formats.map(([, ending]) => `seeds.${ending}`)) {
      expect(readFileSync(join(out, name), "utf8"), `run \`npm start\` and commit reports/${name}`).toBe(
        readFileSync(join(root, "reports", name), "utf8"),
      );
    }
  });

  it.each([
    ["check", "report"],
    ["claims", "claims"],
  ])("%s --format json fits the published schema", async (command, name) => {
    const validate = schema(name);
    for (const cwd of [seeds, folderWith(flood)]) {
      const { stdout } = await claimcheck([command, ".", "--format", "json"], { cwd });
      expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([]);
    }
  });

  it("the order of arguments changes no byte of any format", async () => {
    const cwd = folderWith(flood);
    const names = Object.keys(flood);
    const orders = [names, [...names].reverse(), ["."], ["*.txt"], [...names, names[0] as string]];
    const formats = ["text", "markdown", "html", "csv", "json", "sarif", "junit", "jsonld", "github"];
    await Promise.all(
      orders.map((paths, run) => {
        const wanted = formats.flatMap((format) => ["--format", `${format}=out/${run}/${format}`]);
        return claimcheck(["check", ...paths, ...wanted], { cwd });
      }),
    );
    for (const format of formats) {
      const texts = orders.map((_, run) => readFileSync(join(cwd, `out/${run}/${format}`), "utf8"));
      expect([format, new Set(texts).size]).toEqual([format, 1]);
    }
  });

  it("writes several reports in one run, making folders, and keeps standard output for one", async () => {
    const cwd = folderWith(flood);
    const args = ["check", ".", "--format", "text", "--format", "json=new/folder/a.json", "--format", "markdown=a.md"];
    const { stdout } = await claimcheck(args, { cwd });
    expect(stdout).toContain("Held: ");
    expect(JSON.parse(readFileSync(join(cwd, "new/folder/a.json"), "utf8")).schemaVersion).toBe(1);
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toMatch(/^# Consistency report/);
  });

  it("reads an article from standard input", async () => {
    const cwd = folderWith(flood);
    const { stdout, code } = await claimcheck(["claims", "-", "--format", "json"], { cwd, input: flood["ledger.txt"] });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).sources).toHaveLength(1);
    const held = await claimcheck(["check", "courier.txt", "-"], { cwd, input: flood["ledger.txt"] });
    expect(held.code).toBe(1);
  });

  it("lists only the kinds asked for", async () => {
    const { stdout } = await claimcheck(["claims", ".", "--kind", "money,count", "--format", "json"], {
      cwd: folderWith(flood),
    });
    const kinds = new Set(JSON.parse(stdout).claims.map(({ kind }: { kind: string }) => kind));
    expect([...kinds].sort()).toEqual(["count", "money"]);
  });

  it("explains a finding by the start of its id", async () => {
    const cwd = folderWith(flood);
    const { stdout: json } = await claimcheck(["check", ".", "--format", "json"], { cwd });
    const [finding] = JSON.parse(json).findings;
    const { code, stdout } = await claimcheck(["explain", finding.id.slice(0, -1), "."], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(finding.rule);
    expect(stdout).toContain("Why these claims meet");
  });
});

describe("colour", () => {
  const cwd = seeds;
  const colored = "\u001b[";

  it.each([
    ["a pipe", [], {}, false],
    ["a pipe of a build server", [], { CI: "true" }, false],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, false],
    ["NO_COLOR over FORCE_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["--no-color over FORCE_COLOR", ["--no-color"], { FORCE_COLOR: "1" }, false],
  ])("%s", async (_, options, env, expected) => {
    const { stdout } = await claimcheck(["check", ".", ...options], { cwd, env });
    expect(stdout.includes(colored)).toBe(expected);
  });

  it("never goes into a file", async () => {
    const out = folderWith({});
    await claimcheck(["check", ".", "--format", `text=${out}/a.txt`], { cwd, env: { FORCE_COLOR: "1" } });
    expect(readFileSync(join(out, "a.txt"), "utf8")).not.toContain(colored);
  });
});

describe("a reader that goes away", () => {
  it("is no error, and the exit code stands", () => {
    const cwd = folderWith(flood);
    const main = join(root, "dist/cli/main.js");
    const script = `"${process.execPath}" "${main}" check . --format json | head -c 1; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd, encoding: "utf8" });
    expect(stdout.trim()).toBe("{ 1");
    expect(stderr).toBe("");
  });
});
