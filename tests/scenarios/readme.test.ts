import { execFile } from "node:child_process";
import { chmodSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimcheck, folderWith } from "./command-line.js";

const root = new URL("../..", import.meta.url).pathname;
const readme = readFileSync(join(root, "README.md"), "utf8");
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;

const commands = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = ""]) => block.trim().split("\n"));
const outputs = [...readme.matchAll(/^<!-- output: claimcheck (.*?) -->\n```text\n(.*?)^```/gms)];

describe("README", () => {
  it.each(commands.filter((line) => line.startsWith("npm ")))("%s: every npm script exists", (line) => {
    for (const part of line.split("&&")) {
      const [, verb = "", name = ""] = part.trim().split(" ");
      // ci and cit are npm's own; cit runs the script `test`.
      if (verb !== "ci") expect(scripts).toHaveProperty(verb === "cit" ? "test" : verb === "run" ? name : verb);
    }
  });

  it.each(commands.filter((line) => line.startsWith("npx ")))("%s: runs", async (line) => {
    // `npx` as a newcomer would have it, without asking npm: the built program under its name.
    const main = join(root, "dist/cli/main.js");
    const cwd = folderWith({ "bin/npx": `#!/bin/sh\nshift\nexec "${process.execPath}" "${main}" "$@"\n` });
    chmodSync(join(cwd, "bin/npx"), 0o755);
    for (const name of ["seeds", "rules"]) cpSync(join(root, name), join(cwd, name), { recursive: true });
    const path = `${join(cwd, "bin")}:${process.env["PATH"]}`;
    const code = await new Promise((resolve) => {
      execFile("sh", ["-c", line], { cwd, env: { ...process.env, PATH: path } }, (error, _, stderr) => {
        expect(stderr).toBe("");
        resolve(error === null ? 0 : error.code);
      });
    });
    expect(code).toBe(line.includes("--draft") ? 1 : 0);
  });

  it.each(outputs.map(([, command = "", shown = ""]) => [command, shown] as const))(
    "shows what `claimcheck %s` prints (UPDATE_README=1 rewrites it)",
    async (command, shown) => {
      const { stdout } = await claimcheck(command.split(" "), { cwd: root });
      const printed = stdout.replace(/[ \t]+$/gm, "");
      if (process.env["UPDATE_README"] !== undefined) {
        // As many lines of the present output as the README showed of the earlier one.
        const lines = printed.split("\n").slice(0, shown.split("\n").length - 1);
        writeFileSync(
          join(root, "README.md"),
          readFileSync(join(root, "README.md"), "utf8").replace(shown, () => `${lines.join("\n")}\n`),
        );
        return;
      }
      expect(printed.slice(0, shown.length)).toBe(shown);
    },
  );
});
