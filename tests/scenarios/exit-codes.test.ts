import { describe, expect, it } from "vitest";
import { claimcheck, claimcheckAnew, flood, folderWith } from "./command-line.js";

describe("exit codes of check", () => {
  it.each([
    [[], 1],
    [["--fail-on", "error"], 1],
    [["--fail-on", "info"], 1],
    [["--fail-on", "never"], 0],
  ])("sources that contradict each other, %j: %i", async (options, code) => {
    const outcome = await claimcheckAnew(["check", ".", ...options], { cwd: folderWith(flood) });
    expect(outcome.stderr).toBe("");
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toMatch(code === 1 ? /^Held: /m : /^Reported: .*--fail-on never/m);
  });

  it("sources that agree: 0", async () => {
    const cwd = folderWith({ "courier.txt": flood["courier.txt"], "post.txt": flood["post.txt"] });
    const { code, stdout } = await claimcheckAnew(["check", "."], { cwd });
    expect(stdout).toContain("Clear: ");
    expect(code).toBe(0);
  });

  it("a draft is held only for its own disputes", async () => {
    const cwd = folderWith({ ...flood, "draft.txt": flood["post.txt"] });
    const clear = await claimcheck(["check", ".", "--draft", "draft.txt"], { cwd });
    expect(clear.code).toBe(0);
    const held = await claimcheck(["check", ".", "--draft", "./ledger.txt"], { cwd });
    expect(held.code).toBe(1);
    const outside = await claimcheck(["check", "courier.txt", "--draft", "ledger.txt"], { cwd });
    expect(outside.code).toBe(1);
  });

  it.each([
    ["no command", [], /Usage: claimcheck/],
    ["a command that does not exist", ["chekc", "."], /Did you mean check/],
    ["an option that does not exist", ["check", ".", "--formta", "json"], /Did you mean --format/],
    ["no paths", ["check"], /missing required argument 'paths'/],
    ["a severity that does not exist", ["check", ".", "--fail-on", "fatal"], /error, warning, info, never/],
    [
      "a format that does not exist",
      ["check", ".", "--format", "markdwon"],
      /`markdwon`[\s\S]*`markdown`[\s\S]*text, markdown, .*json/,
    ],
    ["a format with no file", ["check", ".", "--format", "json="], /names no file/],
    ["two reports for one place", ["check", ".", "--format", "json", "--format", "text"], /standard output/],
    ["a kind that does not exist", ["claims", ".", "--kind", "monye"], /`monye`[\s\S]*`money`/],
    ["a rule that does not exist", ["rules", "explain", "no-such-rule"], /no-such-rule/],
    ["a finding that does not exist", ["explain", "zzzz", "."], /no finding `zzzz`/],
  ])("%s: 2, on standard error alone", async (_, args, message) => {
    const { code, stdout, stderr } = await claimcheck(args, { cwd: folderWith(flood) });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it.each([
    [["--help"]],
    [["check", "--help"]],
    [["claims", "--help"]],
    [["explain", "--help"]],
    [["rules", "--help"]],
    [["--version"]],
  ])("%j: 0", async (args) => {
    const { code, stdout, stderr } = await claimcheck(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    if (args.includes("--help")) expect(stdout).toMatch(/Usage: claimcheck[\s\S]*Examples:/);
  });
});
