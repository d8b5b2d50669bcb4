// The program starts from one compiled file; module by module it must say the same.
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimcheckAnew } from "./command-line.js";

const root = new URL("../..", import.meta.url).pathname;

describe("the compiled program", () => {
  it("has been made by the build, with its code", () => {
    for (const name of ["program.cjs", "program.code"])
      expect(statSync(new URL(`../../dist/cli/${name}`, import.meta.url)).size).toBeGreaterThan(500_000);
  });

  it.each([
    ["the seeds", ["check", "seeds", "--fail-on", "never"]],
    // A word that a tagger which was changed on the way took for a noun.
    ["examples of the rules", ["rules", "test"]],
  ])("reports what the modules report: %s", async (_, args) => {
    const program = JSON.stringify(new URL("../../dist/cli/program.js", import.meta.url).href);
    const script = `await (await import(${program})).run();`;
    const modules = execFileSync(process.execPath, ["--input-type=module", "-e", script, "--", ...args], {
      cwd: root,
      encoding: "utf8",
    });
    expect((await claimcheckAnew(args, { cwd: root })).stdout).toBe(modules);
  });
});
