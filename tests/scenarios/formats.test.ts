import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { junitErrors, sarifErrors } from "../report/validators.js";
import { claimcheck, flood, folderWith } from "./command-line.js";

const endings = {
  markdown: "md",
  html: "html",
  csv: "csv",
  json: "json",
  sarif: "sarif",
  junit: "xml",
  jsonld: "jsonld",
};

describe("formats", () => {
  it("are made in one run, each valid, one of them on standard output", async () => {
    const cwd = folderWith({ ...flood, "a b/köln.txt": flood["ledger.txt"].replace("41", "43") });
    const wanted = Object.entries(endings).flatMap(([name, ending]) => ["--format", `${name}=out/report.${ending}`]);
    const { code, stdout, stderr } = await claimcheck(["check", ".", ...wanted, "--format", "github"], { cwd });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^::error file=/);
    const written = (name: keyof typeof endings) => readFileSync(join(cwd, `out/report.${endings[name]}`), "utf8");
    const { findings, sources } = JSON.parse(written("json"));
    expect(findings.length).toBeGreaterThan(1);

    const sarif = JSON.parse(written("sarif"));
    expect(sarifErrors(sarif)).toEqual([]);
    const [run] = sarif.runs;
    expect(run.results.map(({ partialFingerprints }: never) => Object.values(partialFingerprints)[0])).toEqual(
      findings.map(({ id }: { id: string }) => id),
    );
    expect(run.artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toContain(
      "a%20b/k%C3%B6ln.txt",
    );
    const rules = run.tool.driver.rules as readonly { readonly id: string; readonly help: { readonly text: string } }[];
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(rules.filter(({ help }) => help.text.trim() === "")).toEqual([]);

    expect(await junitErrors(written("junit"))).toEqual([]);
    expect(written("junit").match(/<failure /g)).toHaveLength(JSON.parse(written("json")).summary.open.error);

    const rows: Record<string, string>[] = parse(written("csv"), { columns: true });
    for (const { start, end, source, words } of rows) {
      const text = readFileSync(join(cwd, source as string), "utf8");
      expect(text.slice(Number(start), Number(end)).replace(/\s+/g, " ")).toBe(words);
    }
    expect(new Set(rows.map(({ source }) => source)).size).toBeLessThanOrEqual(sources.length);
    const graph = JSON.parse(written("jsonld"))["@graph"];
    expect(graph.filter((node: Record<string, unknown>) => node["@type"] === "ClaimReview")).toHaveLength(
      findings.length,
    );
  });

  it("keep to the draft, where there is one", async () => {
    const cwd = folderWith(flood);
    const { stdout } = await claimcheck(["check", ".", "--draft", "ledger.txt", "--format", "github"], { cwd });
    const files = [...stdout.matchAll(/^::\w+ file=([^,]*)/gm)].map(([, file]) => file);
    expect(new Set(files)).toEqual(new Set(["ledger.txt"]));
  });

  it.each(["check", "claims", "diff"])(
    "%s names the known ones when one is unknown, and reads nothing",
    async (command) => {
      const cwd = folderWith({});
      const { code, stderr } = await claimcheck([command, "none.json", "none.json", "--format", "xlsx=a.xlsx"], {
        cwd,
      });
      expect(code).toBe(2);
      expect(stderr).toMatch(/There is no report format `xlsx`\.\n {2}Known formats: text, .*json/);
      const help = await claimcheck([command, "--help"], { cwd });
      for (const name of /Known formats: (.*)\./.exec(stderr)?.[1]?.split(", ") ?? []) {
        expect(help.stdout).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
      }
    },
  );
});
