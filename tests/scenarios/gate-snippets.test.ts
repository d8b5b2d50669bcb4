// The snippets of the README's gate section, taken from it and run: a hook in a repository, a workflow step by step, a make.
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { claimcheck, folderWith, type Outcome } from "./command-line.js";

const root = new URL("../..", import.meta.url).pathname;
const readme = readFileSync(join(root, "README.md"), "utf8");
const snippets = new Map(
  [...readme.matchAll(/<!-- snippet: (\S+) -->\n```\w+\n(.*?)^```/gms)].map(([, name = "", text = ""]) => [name, text]),
);

function snippet(name: string): string {
  const text = snippets.get(name);
  if (text === undefined) throw new Error(`the README has no snippet ${name}`);
  return text;
}

/** A project with the seeds as one story: the fifth article is the draft, the others are what it rests on. */
function newsroom(): string {
  const cwd = folderWith({});
  const [draft = "", ...sources] = readdirSync(join(root, "seeds"))
    .filter((name) => name.endsWith(".txt"))
    .reverse();
  const story = join(cwd, "stories/aid for Kyiv");
  mkdirSync(join(story, "sources"), { recursive: true });
  cpSync(join(root, "seeds", draft), join(story, "draft.md"));
  for (const name of sources) cpSync(join(root, "seeds", name), join(story, "sources", name));
  // As `npm install` would leave it, but without asking npm.
  const main = join(root, "dist/cli/main.js");
  mkdirSync(join(cwd, "node_modules/.bin"), { recursive: true });
  executable(join(cwd, "node_modules/.bin/claimcheck"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  executable(join(cwd, "node_modules/.bin/npx"), '#!/bin/sh\nexec "$@"\n');
  writeFileSync(join(cwd, ".gitignore"), "node_modules/\n");
  return cwd;
}

function executable(path: string, text: string): void {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

function run(cwd: string, command: string, args: readonly string[]): Promise<Outcome> {
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
  const env = {
    ...inherited,
    PATH: `${join(cwd, "node_modules/.bin")}:${process.env["PATH"]}`,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  };
  return new Promise((resolve) => {
    execFile(command, [...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** The errors that hold the draft of the newsroom. */
async function openErrors(cwd: string): Promise<string[]> {
  const args = ["stories/aid for Kyiv/sources", "--draft", "stories/aid for Kyiv/draft.md", "--format", "json"];
  const { stdout } = await claimcheck(["check", ...args], { cwd });
  const findings: { id: string; severity: string }[] = JSON.parse(stdout).findings;
  return findings.filter(({ severity }) => severity === "error").map(({ id }) => id);
}

async function accept(cwd: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const answer = ["--as", "accepted", "--by", "Jo Weber", "--reason", "Both figures are given."];
    expect((await claimcheck(["decide", id, "stories", ...answer], { cwd })).code).toBe(0);
  }
}

describe("the snippets of the README", { timeout: 180_000 }, () => {
  it("are three", () => {
    expect([...snippets.keys()].sort()).toEqual(["makefile", "pre-commit", "workflow"]);
  });

  it("pre-commit: holds what is staged, lets through what is decided, and does not look at other commits", async () => {
    const cwd = newsroom();
    const git = (...args: readonly string[]) =>
      run(cwd, "git", ["-c", "user.name=Jo", "-c", "user.email=jo@example.org", ...args]);
    execFileSync("git", ["init", "-q"], { cwd });
    mkdirSync(join(cwd, ".git/hooks"), { recursive: true });
    executable(join(cwd, ".git/hooks/pre-commit"), snippet("pre-commit"));

    await git("add", ".gitignore");
    expect((await git("commit", "-q", "-m", "no story")).code).toBe(0);

    await git("add", ".");
    const held = await git("commit", "-q", "-m", "a story");
    expect(held.stdout + held.stderr).toMatch(/^Held: /m);
    expect(held.code).toBe(1);

    await accept(cwd, await openErrors(cwd));
    expect((await git("commit", "-q", "-m", "a decision that is not staged")).code).toBe(1);
    await git("add", "decisions.yaml");
    const clear = await git("commit", "-q", "-m", "a story with its decision");
    expect(clear.stdout + clear.stderr).toMatch(/^Clear: /m);
    expect(clear.code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual([".git", ".gitignore", "decisions.yaml", "node_modules", "stories"]);
  });

  it("workflow: is valid, keeps the findings for code scanning, and holds the drafts", async () => {
    const workflow = parse(snippet("workflow"));
    expect(workflow.permissions).toEqual({ contents: "read", "security-events": "write" });
    const steps: { run?: string; uses?: string; with?: Record<string, string> }[] = workflow.jobs.gate.steps;
    const cwd = newsroom();
    const commands = steps.flatMap((step) => (step.run === undefined || step.run === "npm ci" ? [] : [step.run]));
    expect(commands).toHaveLength(2);
    // As a runner does it: every step is a script of its own, which ends at the first mistake.
    const runStep = (command: string) =>
      run(cwd, "bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", command]);
    const [all, drafts] = commands as [string, string];
    expect(await runStep(all)).toMatchObject({ code: 0, stdout: "" });
    const upload = steps.find(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif@"));
    const sarif = JSON.parse(readFileSync(join(cwd, upload?.with?.["sarif_file"] ?? ""), "utf8"));
    expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ results: expect.anything() }] });
    const held = await runStep(drafts);
    expect(held.stdout).toMatch(/^::error /m);
    expect(held.code).toBe(1);
    await accept(cwd, await openErrors(cwd));
    expect((await runStep(drafts)).code).toBe(0);
  });

  it("makefile: publishes nothing that is held, writes the report all the same, and works once only", async () => {
    const cwd = newsroom();
    // make knows no file names with blanks.
    execFileSync("mv", ["stories/aid for Kyiv", "stories/aid"], { cwd });
    writeFileSync(join(cwd, "Makefile"), snippet("makefile"));
    const make = () => run(cwd, "make", []);
    const held = await make();
    expect(held.stdout).toMatch(/^Held: /m);
    expect(held.code).not.toBe(0);
    expect(existsSync(join(cwd, "stories/aid/cleared"))).toBe(false);
    expect(readFileSync(join(cwd, "reports/aid.html"), "utf8")).toMatch(/^<!doctype html>/i);

    const { stdout } = await claimcheck(["check", "stories", "--format", "json"], { cwd });
    const findings: { id: string; severity: string }[] = JSON.parse(stdout).findings;
    await accept(
      cwd,
      findings.filter(({ severity }) => severity === "error").map(({ id }) => id),
    );
    const tolerant = snippet("makefile").replace("--max-warnings 5", "--max-warnings 50");
    writeFileSync(join(cwd, "Makefile"), tolerant);
    expect((await make()).code).toBe(0);
    expect(existsSync(join(cwd, "stories/aid/cleared"))).toBe(true);
    expect((await make()).stdout).toMatch(/Nothing to be done|up to date/);
    const source = join(cwd, "stories/aid/sources", readdirSync(join(cwd, "stories/aid/sources"))[0] as string);
    const later = new Date(Date.now() + 5000);
    execFileSync("touch", ["-d", later.toISOString(), source]);
    expect((await make()).stdout).toMatch(/claimcheck check/);
  });
});
