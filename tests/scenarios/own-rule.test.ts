// The ten minutes of rules/README.md, step by step as they are written there: what an editor types, and the files that the
// editor changes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { comparisons } from "../../src/check/comparisons/index.js";
import { conditions } from "../../src/check/conditions/index.js";
import { subjectParts } from "../../src/check/parts/index.js";
import { requirements } from "../../src/check/requirements/index.js";
import { claimcheck, folderWith } from "./command-line.js";

const readme = readFileSync(new URL("../../rules/README.md", import.meta.url), "utf8");
const section = /^## A rule of your own in ten minutes\n(.*?)^## /ms.exec(readme)?.[1] ?? "";
const steps = [...section.matchAll(/^(?:<!-- (.*?) -->\n)?```(sh|yaml|text)\n(.*?)^```/gms)].map(
  ([, note = "", language = "", text = ""]) => ({ note, language, text }),
);

/** The words of a command line, quotation marks taken off. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

/** Does in the folder what the step says; gives what a command printed. */
async function take({ note, language, text }: (typeof steps)[0], cwd: string): Promise<string | null> {
  if (language === "sh") {
    const { stdout, stderr } = await claimcheck(wordsOf(text.trim()).slice(1), { cwd });
    return stdout + stderr;
  }
  const [, name = "", key] = /^(?:file:|in) (\S+?)(?:, (\w+))?$/.exec(note) ?? [];
  const file = join(cwd, name);
  mkdirSync(dirname(file), { recursive: true });
  if (key === undefined) writeFileSync(file, text);
  else if (key === "examples") writeFileSync(file, readFileSync(file, "utf8").replace(/^examples:[\s\S]*/m, text));
  else writeFileSync(file, readFileSync(file, "utf8").replace(new RegExp(`^${key}:.*\n`, "m"), text));
  return null;
}

describe("rules/README.md", () => {
  it("leads from nothing to a rule that passes", async () => {
    expect(steps.length).toBeGreaterThan(5);
    const cwd = folderWith({});
    let printed = "";
    for (const step of steps) {
      if (step.language === "text") expect(printed).toContain(step.text.trim());
      else printed = (await take(step, cwd)) ?? printed;
    }
    expect(existsSync(join(cwd, "rules/own/vehicles-seized.yml"))).toBe(true);
    for (const [name, figure] of [
      ["courier.txt", 12],
      ["ledger.txt", 21],
    ] as const) {
      writeFileSync(join(cwd, name), `Police seized ${figure} cars in the raid on Monday night, the ministry said.\n`);
    }
    const { stdout, code } = await claimcheck(["check", "courier.txt", "ledger.txt"], { cwd });
    expect(stdout).toContain("vehicles-seized");
    expect(code).toBe(0);
  });

  it("names every condition, part, comparison and requirement", () => {
    const names = [...conditions, ...subjectParts, ...comparisons, ...requirements].map(({ name }) => name);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([]);
  });

  it("shows rules as they are", () => {
    const shipped = readFileSync(new URL("../../rules/figures/aid-total.yml", import.meta.url), "utf8");
    const shown = /```yaml\n(claims:.*?)```/s.exec(readme)?.[1] ?? "";
    for (const line of shown
      .replace(/ +#.*$/gm, "")
      .trim()
      .split("\n"))
      expect(shipped).toContain(line.trim());
  });
});
