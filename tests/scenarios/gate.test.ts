// The life of a gate, through the command line: what holds, what an editor decides, and what brings a finding back.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text as allOf } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { claimcheck, flood, folderWith } from "./command-line.js";

interface ReportedFinding {
  readonly id: string;
  readonly rule: string;
  readonly decision: {
    readonly as: string;
    readonly by: string;
    readonly standing: string;
    readonly because: string;
  } | null;
  readonly inBaseline: boolean;
}

interface Checked {
  readonly code: number | null;
  readonly stderr: string;
  readonly findings: readonly ReportedFinding[];
  readonly summary: Record<string, never> & {
    readonly status: string;
    readonly open: Record<string, number>;
    readonly stale: readonly { readonly finding: string }[];
  };
}

async function check(cwd: string, ...args: readonly string[]): Promise<Checked> {
  const { code, stdout, stderr } = await claimcheck(["check", ".", ...args, "--format", "json"], { cwd });
  expect(stderr, "the report").not.toMatch(/something went wrong/);
  return { code, stderr, ...(stdout === "" ? { findings: [], summary: {} as never } : JSON.parse(stdout)) };
}

function decide(cwd: string, id: string, ...args: readonly string[]) {
  const given = ["decide", id, ...(args.includes("--report") ? [] : ["."])];
  const usual = ["--as", "accepted", "--by", "Jo Weber", "--reason", "Both are given, with their sources."];
  const missing = usual.filter((_, index) => !args.includes(usual[index - (index % 2)] as string));
  return claimcheck([...given, ...missing, ...args], { cwd });
}

/** Two papers that differ about one thing. */
const pair = {
  "courier.txt": flood["courier.txt"].replace(/\n.*\$30 million.*\n/, "\n"),
  "ledger.txt": flood["ledger.txt"].replace(/\nThe damage.*\n/, "\n"),
};

/** The id of their dispute, the same in every folder. */
let idOfPair: string | undefined;

async function pairId(): Promise<string> {
  idOfPair ??= (await onlyFinding(folderWith(pair))).id;
  return idOfPair;
}

async function onlyFinding(cwd: string): Promise<ReportedFinding> {
  const { findings } = await check(cwd);
  expect(findings).toHaveLength(1);
  return findings[0] as ReportedFinding;
}

function edit(cwd: string, name: string, from: string, to: string): void {
  const text = readFileSync(join(cwd, name), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(cwd, name), text.replace(from, to));
}

// A life takes a dozen runs, one after the other.
describe("the life of a decision", { timeout: 180_000 }, () => {
  it("held, decided, clear; words change, held; decided again, clear; a value changes, held; corrected, stale", async () => {
    const cwd = folderWith(pair);
    const id = await pairId();
    expect((await check(cwd)).code).toBe(1);

    expect(await decide(cwd, id.slice(0, 6))).toMatchObject({ code: 0, stderr: "" });
    const clear = await check(cwd);
    expect(clear).toMatchObject({ code: 0, summary: { status: "clear", open: { error: 0 } } });
    expect(clear.findings[0]).toMatchObject({ id, decision: { by: "Jo Weber", as: "accepted", standing: "in-force" } });

    edit(cwd, "ledger.txt", "officials said", "the governor said");
    const reworded = await check(cwd);
    expect(reworded).toMatchObject({ code: 1, findings: [{ id, decision: { standing: "reopened" } }] });

    expect((await decide(cwd, id, "--by", "Al Reyes", "--as", "false-alarm")).code).toBe(0);
    expect((await check(cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, "decisions.yaml"), "utf8")).toMatch(/by: Al Reyes[\s\S]*earlier:[\s\S]*by: Jo Weber/);

    edit(cwd, "ledger.txt", "killed 41", "killed 44");
    edit(cwd, "ledger.txt", "leaves 41", "leaves 44");
    const changed = await check(cwd);
    expect(changed.code).toBe(1);
    expect(changed.findings[0]).toMatchObject({ decision: { by: "Al Reyes", standing: "reopened" } });
    expect(changed.findings[0]?.id).not.toBe(id);
    expect(changed.findings[0]?.decision?.because).toMatch(/41.*now.*44/);

    edit(cwd, "ledger.txt", "killed 44", "killed 14");
    edit(cwd, "ledger.txt", "leaves 44", "leaves 14");
    const corrected = await check(cwd);
    expect(corrected).toMatchObject({ code: 0, findings: [], summary: { stale: [{ finding: id }] } });
    const { stdout } = await claimcheck(["check", "."], { cwd });
    expect(stdout).toMatch(/Stale decisions \(1\)[\s\S]*1 decision is stale/);
  });

  it("stays in force when the text around it is edited, a source that agrees joins, and a file is renamed", async () => {
    const cwd = folderWith(pair);
    const id = await pairId();
    await decide(cwd, id);
    edit(cwd, "courier.txt", "said.\n", "said.\n\nIt rained for a week in the vallley.\n");
    writeFileSync(
      join(cwd, "again.txt"),
      "MARLOW, May 4, 2023 (The Post) - The flood in Marlow killed at least 14 people on Tuesday, the governor said.\n",
    );
    renameSync(join(cwd, "ledger.txt"), join(cwd, "a-ledger.txt"));
    const { code, findings } = await check(cwd);
    expect(findings).toMatchObject([{ id, decision: { standing: "in-force" } }]);
    expect(code).toBe(0);
  });

  it("ends after its last day", async () => {
    const cwd = folderWith(pair);
    const id = await pairId();
    await decide(cwd, id, "--until", "2026-12-31", "--today", "2026-11-22");
    expect((await check(cwd, "--today", "2026-12-31")).code).toBe(0);
    const late = await check(cwd, "--today", "2027-01-01");
    expect(late).toMatchObject({ code: 1, findings: [{ decision: { standing: "expired" } }] });
    const { code } = await claimcheck(["check", "."], { cwd, env: { CLAIMCHECK_TODAY: "2027-01-01" } });
    expect(code).toBe(1);
    expect((await decide(cwd, id, "--until", "2027-02-28", "--today", "2027-01-01")).code).toBe(0);
    expect((await check(cwd, "--today", "2027-01-01")).code).toBe(0);
  });

  it("is taken from a report as well as from the sources, and both say the same", async () => {
    const cwd = folderWith(pair);
    const id = await pairId();
    await claimcheck(["check", ".", "--format", "json=report.json"], { cwd });
    await decide(cwd, id, "--today", "2026-11-22");
    await decide(cwd, id, "--report", "report.json", "--decisions", "other.yaml", "--today", "2026-11-22");
    const text = readFileSync(join(cwd, "decisions.yaml"), "utf8");
    expect(readFileSync(join(cwd, "other.yaml"), "utf8")).toBe(text);
    expect((await check(cwd)).code).toBe(0);
  });

  it("lies where --decisions says, and nowhere else", async () => {
    const cwd = folderWith(pair);
    const id = await pairId();
    await decide(cwd, id, "--decisions", "desk/answers.yaml");
    expect((await check(cwd)).code).toBe(1);
    expect((await check(cwd, "--decisions", "desk/answers.yaml")).code).toBe(0);
    expect(await check(cwd, "--decisions", "none.yaml")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/none\.yaml/),
    });
  });

  it("says nothing of other stories that were not read", async () => {
    const cwd = folderWith({
      "a/courier.txt": pair["courier.txt"],
      "a/ledger.txt": pair["ledger.txt"],
      "b/post.txt": flood["post.txt"],
    });
    const id = await pairId();
    await decide(cwd, id);
    const { stdout } = await claimcheck(["check", "b", "--format", "json"], { cwd });
    expect(JSON.parse(stdout).summary.stale).toEqual([]);
    rmSync(join(cwd, "a/ledger.txt"));
    expect((await check(cwd)).summary.stale).toHaveLength(1);
  });
});

describe("decide refuses", () => {
  it.each<[string, readonly string[], RegExp]>([
    ["a blank name", ["--by", "  "], /--by is blank/],
    ["a blank reason", ["--reason", "\n"], /--reason is blank/],
    ["an answer that does not exist", ["--as", "fine"], /accepted, false-alarm, corrected/],
    ["a last day that is none", ["--until", "2026-02-30"], /`--until 2026-02-30` is not a date/],
    ["a last day that is over", ["--until", "2020-01-01"], /is over/],
    ["a day that is none", ["--today", "today"], /`--today today` is not a date/],
    ["a report that is not there", ["--report", "none.json"], /none\.json/],
    ["a report that is none", ["--report", "courier.txt"], /not a JSON report/],
  ])("%s: exit 2, and no file", async (_, args, message) => {
    const cwd = folderWith(pair);
    const id = await pairId();
    const { code, stdout, stderr } = await decide(cwd, id, ...args);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(join(cwd, "decisions.yaml"))).toBe(false);
  });

  it("a finding without a name or a reason", async () => {
    const cwd = folderWith(pair);
    for (const [option, args] of [
      ["--by", ["--as", "accepted", "--reason", "x"]],
      ["--reason", ["--as", "accepted", "--by", "Jo"]],
      ["--as", ["--by", "Jo", "--reason", "x"]],
    ] as const) {
      const { code, stderr } = await claimcheck(["decide", "abc", ".", ...args], { cwd });
      expect({ code, names: stderr.includes(option) }).toEqual({ code: 2, names: true });
    }
  });

  it("an id that is unknown, with the nearest, and one that is ambiguous", async () => {
    const cwd = folderWith(flood);
    const { findings } = await check(cwd);
    const [first] = findings as [ReportedFinding];
    const slip = `${first.id.slice(0, 9)}${first.id.endsWith("0") ? "1" : "0"}`;
    const unknown = await decide(cwd, slip);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr.split("\n")[2]).toContain(first.id);
    expect((await decide(cwd, "")).code).toBe(2);
  });

  it("sources and a report at once, and neither", async () => {
    const cwd = folderWith(pair);
    const usual = ["--as", "accepted", "--by", "Jo", "--reason", "x"];
    expect((await claimcheck(["decide", "abc", ...usual], { cwd })).code).toBe(2);
    expect((await claimcheck(["decide", "abc", ".", "--report", "r.json", ...usual], { cwd })).code).toBe(2);
  });

  it("to write into a source, or over a file that is no decisions file", async () => {
    const cwd = folderWith({ ...pair, "notes.yaml": "- call the mayor\n" });
    const id = await pairId();
    expect((await decide(cwd, id, "--decisions", "courier.txt")).code).toBe(2);
    expect((await decide(cwd, id, "--decisions", "notes.yaml")).code).toBe(2);
    expect(readFileSync(join(cwd, "courier.txt"), "utf8")).toBe(pair["courier.txt"]);
    expect(readFileSync(join(cwd, "notes.yaml"), "utf8")).toBe("- call the mayor\n");
  });
});

describe("a malformed decisions file", () => {
  it("stops the run with line and column, whatever is in force, and is left as it is", async () => {
    const cwd = folderWith(pair);
    const id = await pairId();
    await decide(cwd, id);
    const path = join(cwd, "decisions.yaml");
    const good = readFileSync(path, "utf8");
    // Every other mistake is in tests/review/decisions-file.test.ts; these would widen what is accepted.
    const spoilt: readonly string[] = [
      good.replace(/ {2}by:.*\n/, ""),
      good.replace(/ {2}evidence:.*\n/, ""),
      good.replace(id, "'*'"),
      `${good}${good.slice(good.indexOf("- finding"))}`,
    ];
    for (const text of spoilt) {
      expect(text).not.toBe(good);
      writeFileSync(path, text);
      const { code, stderr, findings } = await check(cwd);
      expect(stderr).toMatch(/decisions\.yaml:\d+:\d+: /);
      expect({ code, findings }).toEqual({ code: 2, findings: [] });
    }
    expect((await decide(cwd, id)).code).toBe(2);
    expect(readFileSync(path, "utf8")).toBe(spoilt.at(-1));
  });

  it.each([
    ["bytes that are no text", Uint8Array.from([0xff, 0xd8, 0xff]), /not UTF-8/],
    ["a map", "4d6e776ddf: accepted\n", /expected a list of decisions/],
  ])("%s", async (_, content, message) => {
    const { code, stderr } = await check(folderWith({ ...pair, "decisions.yaml": content }));
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it("a folder of that name", async () => {
    const cwd = folderWith(pair);
    mkdirSync(join(cwd, "decisions.yaml"));
    expect(await check(cwd)).toMatchObject({ code: 2, stderr: expect.stringMatching(/is a folder/) });
  });
});

describe("a draft", () => {
  const agreeing = "MARLOW, May 5, 2023 - The flood that struck Marlow on Tuesday killed 14 people.\n";
  const vague = "MARLOW, May 5, 2023 - The flood that struck Marlow on Tuesday killed several people.\n";

  it("is held for what it says itself, wherever it lies", async () => {
    const cwd = folderWith({
      "wire/courier.txt": pair["courier.txt"],
      "wire/ledger.txt": pair["ledger.txt"],
      "draft.txt": agreeing,
    });
    for (const args of [
      [".", "--draft", "./draft.txt"],
      ["draft.txt", "wire", "--draft", join(cwd, "draft.txt")],
    ]) {
      const { code, stdout } = await claimcheck(["check", ...args], { cwd });
      expect({ code, held: /^Held: 1 error/m.test(stdout) }).toEqual({ code: 1, held: true });
    }
  });

  it("is not held for what other sources dispute, though its own vague figure fits them all", async () => {
    const cwd = folderWith({ ...pair, "draft.txt": vague });
    expect((await check(cwd)).code).toBe(1);
    expect(await check(cwd, "--draft", "draft.txt")).toMatchObject({ code: 0, findings: [] });
  });

  it("is held for contradicting itself", async () => {
    const cwd = folderWith({
      "post.txt": flood["post.txt"],
      "draft.txt": "MARLOW, May 5, 2023 - Anna Lindgren, 47, the mayor, spoke.\n\nAnna Lindgren, 52, was tired.\n",
    });
    const { code, findings } = await check(cwd, "--draft", "draft.txt", "--fail-on", "warning");
    expect(findings).toHaveLength(1);
    expect(code).toBe(1);
  });

  it("without claims is clear, and that is said", async () => {
    const cwd = folderWith({ ...pair, "draft.txt": "Nothing to see here, and nobody to ask about it.\n" });
    const { code, stderr } = await check(cwd, "--draft", "draft.txt");
    expect(code).toBe(0);
    expect(stderr).toMatch(/draft\.txt: no claim/);
  });

  it("is not let through by a decision that did not know it", async () => {
    const cwd = folderWith(pair);
    const id = await pairId();
    await decide(cwd, id);
    const repeating =
      "MARLOW, May 6, 2023 - The flood in Marlow took the lives of 41 people, killed 41 people in one night.\n";
    writeFileSync(join(cwd, "draft.txt"), repeating);
    expect((await check(cwd)).code).toBe(0);
    const held = await check(cwd, "--draft", "draft.txt");
    expect(held.findings[0]).toMatchObject({
      id,
      decision: { standing: "reopened", because: expect.stringMatching(/draft/) },
    });
    expect(held.code).toBe(1);
    expect((await decide(cwd, id, "--draft", "draft.txt")).code).toBe(0);
    expect((await check(cwd, "--draft", "draft.txt")).code).toBe(0);
  });

  it.each([
    ["that does not exist", "none.txt", /none\.txt/],
    ["that is a folder", "wire", /a draft is one article/],
    ["that is a pattern", "w*/*.txt", /a draft is one article/],
    ["that is empty", "empty.txt", /empty/],
  ])("%s: exit 2", async (_, draft, message) => {
    const cwd = folderWith({
      "wire/courier.txt": pair["courier.txt"],
      "wire/ledger.txt": pair["ledger.txt"],
      "empty.txt": "",
    });
    const { code, stderr } = await claimcheck(["check", "wire", "--draft", draft], { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

describe("--max-warnings", () => {
  const ages = {
    "post.txt": "MARLOW, May 5, 2023 - Anna Lindgren, 47, the mayor, spoke.\n\nAnna Lindgren, 52, was tired.\n",
  };

  it("counts open warnings only", async () => {
    const cwd = folderWith(ages);
    const { summary, findings } = await check(cwd, "--fail-on", "error");
    const warnings = summary.open["warning"] as number;
    expect(warnings).toBeGreaterThan(0);
    expect(summary.open["error"]).toBe(0);
    expect((await check(cwd, "--max-warnings", String(warnings))).code).toBe(0);
    const { code, stdout } = await claimcheck(["check", ".", "--max-warnings", String(warnings - 1)], { cwd });
    expect(stdout).toMatch(/^Held: .*--max-warnings \d/m);
    expect(code).toBe(1);
    for (const { id } of findings) await decide(cwd, id);
    expect((await check(cwd, "--max-warnings", "0")).code).toBe(0);
  });

  it.each(["-1", "many"])("%j is refused", async (number) => {
    expect((await check(folderWith(ages), `--max-warnings=${number}`)).code).toBe(2);
  });
});

describe("a baseline", () => {
  it("accepts what an archive has, and holds what is new", async () => {
    const cwd = folderWith({ "archive/courier.txt": flood["courier.txt"], "archive/ledger.txt": flood["ledger.txt"] });
    expect((await check(cwd)).code).toBe(1);
    expect((await check(cwd, "--write-baseline", "baseline.json")).code).toBe(0);
    const known = await check(cwd, "--baseline", "baseline.json");
    expect(known.code).toBe(0);
    expect(known.findings.every(({ inBaseline }) => inBaseline)).toBe(true);

    const first = readFileSync(join(cwd, "baseline.json"), "utf8");
    await check(cwd, "--write-baseline", "baseline.json");
    expect(readFileSync(join(cwd, "baseline.json"), "utf8")).toBe(first);

    writeFileSync(
      join(cwd, "archive/extra.txt"),
      "MARLOW, May 4, 2023 (The Extra) - The damage of the flood in Marlow is put at $30 million. Anna Lindgren, the mayor, is 41 years old.\n",
    );
    writeFileSync(
      join(cwd, "archive/star.txt"),
      "MARLOW, May 4, 2023 (The Star) - Anna Lindgren, the mayor of Marlow, is 62 years old.\n",
    );
    const grown = await check(cwd, "--baseline", "baseline.json", "--fail-on", "info");
    expect(grown.code).toBe(1);
    expect(grown.findings.filter(({ inBaseline }) => !inBaseline).length).toBeGreaterThan(0);
    expect(grown.findings.filter(({ inBaseline }) => inBaseline)).toHaveLength(known.findings.length);
  });

  it("leaves out what has been decided by name", async () => {
    const cwd = folderWith(pair);
    const id = await pairId();
    await decide(cwd, id, "--until", "2026-12-31", "--today", "2026-11-22");
    await check(cwd, "--write-baseline", "baseline.json", "--today", "2026-11-22");
    expect(readFileSync(join(cwd, "baseline.json"), "utf8")).not.toContain(id);
    expect((await check(cwd, "--baseline", "baseline.json", "--today", "2027-01-01")).code).toBe(1);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["an unknown key", "- finding: 0123456789\n  accept: all\n", /baseline\.json:\d+:\d+: /],
    [
      "a wildcard",
      "- finding: '*'\n  rule: x\n  severity: error\n  evidence: [0a1b2c3d]\n",
      /the id of a finding in full/,
    ],
    ["no evidence", "- finding: 0123456abc\n  rule: x\n  severity: error\n  evidence: []\n", /at least one/],
    ["broken YAML", "- finding: [\n", /baseline\.json:\d+:\d+: /],
    ["nothing", "", /empty/],
  ])("with %s: exit 2", async (_, content, message) => {
    const { code, stderr } = await check(
      folderWith({ ...pair, "baseline.json": content }),
      "--baseline",
      "baseline.json",
    );
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it("is not written over something else, not of a draft, and not together with one that is read", async () => {
    const cwd = folderWith({ ...pair, "notes.yaml": "- call the mayor\n" });
    expect((await check(cwd, "--write-baseline", "notes.yaml")).code).toBe(2);
    expect((await check(cwd, "--write-baseline", "courier.txt")).code).toBe(2);
    expect((await check(cwd, "--write-baseline", "b.yaml", "--draft", "courier.txt")).code).toBe(2);
    expect((await check(cwd, "--write-baseline", "b.yaml", "--baseline", "b.yaml")).code).toBe(2);
    expect((await check(cwd, "--baseline", "none.yaml")).code).toBe(2);
    expect(readFileSync(join(cwd, "notes.yaml"), "utf8")).toBe("- call the mayor\n");
  });
});

describe("a rule that cannot be waived", () => {
  const shipped = new URL("../../rules", import.meta.url).pathname;

  it("holds against decisions and baselines that were given before", async () => {
    const cwd = folderWith({ "wire/courier.txt": pair["courier.txt"], "wire/ledger.txt": pair["ledger.txt"] });
    const { id, rule } = await onlyFinding(cwd);
    await check(cwd, "--write-baseline", "baseline.json");
    cpSync(shipped, join(cwd, "rules"), { recursive: true });
    const path = join(cwd, "rules/figures", `${rule}.yml`);
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(/^severity: .*/m, (line) => `${line}\nwaivable: false`),
    );
    const strict = ["--rules", "rules"];
    const run = (...args: readonly string[]) => claimcheck(["check", "wire", ...strict, ...args], { cwd });
    expect((await run("--baseline", "baseline.json")).code).toBe(1);
    await decide(cwd, id);
    const held = await run();
    expect(held.stdout).toMatch(/cannot\s+be\s+waived/);
    expect(held.code).toBe(1);
    const refused = await decide(cwd, id, ...strict);
    expect(refused.stderr).toMatch(/cannot be waived/);
    expect(refused.code).toBe(2);
    expect((await run("--write-baseline", "new.json")).code).toBe(1);
    expect(readFileSync(join(cwd, "new.json"), "utf8")).not.toContain(id);
  });
});

describe("a report", () => {
  it("goes into a pipe without taking its place", async () => {
    const cwd = folderWith(pair);
    execFileSync("sh", ["-c", "mkfifo pipe"], { cwd });
    const reader = execFile("cat", ["pipe"], { cwd });
    const read = allOf(reader.stdout as Readable);
    const { code } = await claimcheck(["check", ".", "--format", "json=pipe"], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(await read).summary.status).toBe("held");
    expect(statSync(join(cwd, "pipe")).isFIFO()).toBe(true);
  });
});
