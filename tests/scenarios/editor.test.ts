// An editor's way with the rule book: copy a rule, break it, read the errors, mend it, add an example, try it on yesterday's
// stories, watch it while writing, and give a desk a book of its own.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimcheck, flood, folderWith, startClaimcheck } from "./command-line.js";

const shipped = (name: string) => readFileSync(new URL(`../../rules/${name}.yml`, import.meta.url), "utf8");
const moneyTotal = shipped("figures/money-total").split("\n").slice(1).join("\n");
const book = "ruleFolders: [rules]\n";

/** The stories on the flood, a desk's book, and a copy of a shipped rule that takes its place. */
const desk = () =>
  folderWith({
    ...Object.fromEntries(Object.entries(flood).map(([name, text]) => [`stories/${name}`, text])),
    "claimcheck.yaml": book,
    "rules/money-total.yml": moneyTotal,
  });

const findingsIn = (stdout: string) =>
  (JSON.parse(stdout).findings as { rule: string; severity: string }[]).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

async function findings(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await claimcheck(["check", ...args, "--fail-on", "never", "--format", "json"], { cwd });
  expect(stderr).toBe("");
  return findingsIn(stdout);
}

describe("a copied rule", () => {
  it("takes the place of ours, says where it comes from, and lists with its findings", async () => {
    const cwd = desk();
    expect((await claimcheck(["rules", "lint"], { cwd })).stdout).toMatch(
      /^1 book, \d+ rules and \d+ word lists, no problems/,
    );
    const { stdout } = await claimcheck(["config", "print"], { cwd });
    expect(stdout).toMatch(/severity: \w+ +# rules\/money-total.yml:\d+/);
    await claimcheck(["check", "stories", "--fail-on", "never", "--format", "json=report.json"], { cwd });
    const list = await claimcheck(["rules", "list", "--report", "report.json"], { cwd });
    expect(list.stdout).toMatch(/^rule +severity +findings +kinds/);
    expect(list.stdout).toMatch(/^money-total +\w+ +1 +money/m);
    const show = await claimcheck(["rules", "show", "money-total"], { cwd });
    expect(show.stdout).toContain("rules/money-total.yml");
    expect(show.stdout).toBe((await claimcheck(["rules", "explain", "money-total"], { cwd })).stdout);
  });

  it.each([
    [
      "a misspelled key",
      (text: string) => text.replace("severity:", "sevrity:"),
      /money-total\.yml:\d+:1: .*sevrity[\s\S]*\^[\s\S]*`severity`/,
    ],
    [
      "a misspelled value",
      (text: string) => text.replace("with: amount", "with: amuont"),
      /money-total\.yml:\d+:\d+: [\s\S]*\^[\s\S]*`amount`/,
    ],
    [
      "a value of the wrong kind",
      (text: string) => text.replace(/tolerance: [\d.]+%/, "tolerance: often"),
      /money-total\.yml:\d+:\d+: [\s\S]*a share such as 2%/,
    ],
    [
      "an unknown placeholder",
      (text: string) => text.replace("{position.1.value}", "{position.1.valeu}"),
      /money-total\.yml:\d+:\d+: [\s\S]*valeu[\s\S]*\^/,
    ],
    [
      "an indent by tab",
      (text: string) => text.replace("examples:\n  ", "examples:\n\t"),
      /money-total\.yml:\d+:\d+: .*tab/,
    ],
  ])("broken by %s: the error, its place and what to do; nothing is checked", async (_, broken, message) => {
    const cwd = desk();
    const text = broken(moneyTotal);
    expect(text).not.toBe(moneyTotal);
    writeFileSync(join(cwd, "rules/money-total.yml"), text);
    for (const command of [
      ["rules", "lint"],
      ["check", "stories"],
    ]) {
      const { code, stdout, stderr } = await claimcheck(command, { cwd });
      expect(stderr).toMatch(message);
      expect(stdout).toBe("");
      expect(code).toBe(2);
    }
  });

  it("gets an example, which is tested: a wrong one fails, a right one passes", async () => {
    const cwd = desk();
    const withExample = (...texts: string[]) =>
      writeFileSync(
        join(cwd, "rules/money-total.yml"),
        moneyTotal.replace("  conflict:\n", `  conflict:\n    - - ${texts[0]}\n      - ${texts[1]}\n`),
      );
    withExample("The fire caused damage of $30 million.", "The fire caused damage of $30 million.");
    const wrong = await claimcheck(["rules", "test", "money-total"], { cwd });
    expect(wrong.stdout).toMatch(/^FAIL +money-total\n +missing +conflict 1/m);
    expect(wrong.code).toBe(1);
    withExample(
      "The fire in the harbour caused damage of $30 million.",
      "The fire in the harbour caused damage of $45 million.",
    );
    const right = await claimcheck(["rules", "test", "money-total"], { cwd });
    expect(right.stdout).toContain("1 of 1 rules do what their examples say.");
    expect(right.code).toBe(0);
  });

  it("is tried on real articles before it counts, with a sweep over an option", async () => {
    const cwd = desk();
    const tried = join(cwd, "tried");
    mkdirSync(tried);
    writeFileSync(join(tried, "money-total.yml"), moneyTotal.replace(/^severity: .*/m, "severity: info"));
    const changed = await claimcheck(["rules", "try", "tried/money-total.yml", "stories"], { cwd });
    expect(changed.stdout).toMatch(
      /^Changed \(1\)\n[\s\S]*severity +\w+ → info\n[\s\S]*money-total \(in force: rules\/money-total.yml\): 0 new, 1 changed, 0 gone/,
    );
    writeFileSync(
      join(tried, "money-total.yml"),
      moneyTotal.replace("kind: money", "kind: money, about: [sponsorship]"),
    );
    const gone = await claimcheck(["rules", "try", "tried/money-total.yml", "stories"], { cwd });
    expect(gone.stdout).toMatch(/^Gone \(1\)/);
    expect(gone.code).toBe(0);
    writeFileSync(join(cwd, "stories/ledger.txt"), flood["ledger.txt"].replace("$45 million", "about $45 million"));
    const sweep = await claimcheck(
      ["rules", "try", "rules/money-total.yml", "stories", "--sweep", "approximate=5%,20%,60%"],
      { cwd },
    );
    expect(sweep.stdout).toMatch(
      /^approximate +findings +error +warning +info +new +changed +gone\n +5% +1 .*0 +as in the file\n +20% +1 .*0\n +60% +0 .*1\n$/,
    );
    const refused = await claimcheck(["rules", "try", "rules/money-total.yml", "stories", "--sweep", "tolerence=1%"], {
      cwd,
    });
    expect(refused.stderr).toContain("Did you mean `tolerance`?");
    expect(refused.code).toBe(2);
  });
});

describe("while somebody watches", () => {
  it("a change of a rule, an article, a word list or the book shows its difference; a mistake is shown and waited for", async () => {
    const cwd = desk();
    const watched = startClaimcheck(
      ["check", "stories", "--watch", "--format", "text", "--format", "json=out.json"],
      cwd,
    );
    const change = (name: string, text: string) => writeFileSync(join(cwd, name), text);
    expect(await watched.until(/watching; Ctrl-C ends/)).toContain("money-total");

    change("rules/money-total.yml", moneyTotal.replace(/^severity: .*/m, "severity: info"));
    expect(await watched.until(/0 new, 1 changed, 0 gone/)).toMatch(/Changed: rules\/money-total.yml\n[\s\S]*→ info/);

    change("rules/money-total.yml", moneyTotal.replace("severity:", "sevrity:"));
    expect(await watched.until(/waiting for a change/)).toMatch(
      /money-total\.yml:\d+:1: [\s\S]*Did you mean `severity`/,
    );

    change("stories/ledger.txt", flood["ledger.txt"].replace("$45 million", "$30 million"));
    await watched.until(/waiting for a change/);

    change("rules/money-total.yml", moneyTotal);
    expect(await watched.until(/0 new, 0 changed, 1 gone/)).toMatch(/Gone \(1\)\n[\s\S]*money-total/);

    const started = performance.now();
    change("stories/ledger.txt", flood["ledger.txt"]);
    await watched.until(/1 new, 0 changed, 0 gone/);
    expect(performance.now() - started).toBeLessThan(5000);

    change("claimcheck.yaml", `${book}rules: { money-total: off, casualty-count: off }\n`);
    await watched.until(/\d+ gone/);
    change(
      "claimcheck.yaml",
      `${book}rules: { money-total: off }\nlexicon: { hedges: { before: [{ phrase: put at, approximate: true }] } }\n`,
    );
    await watched.until(/\d+ new/);

    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).schemaVersion).toBe(1);
    expect(await watched.interrupt()).toBe(0);
  });

  it("a book that is broken from the start is waited for; articles that are not there are not", async () => {
    const cwd = desk();
    writeFileSync(join(cwd, "claimcheck.yaml"), "rules: { casualty-count: of }\n");
    const watched = startClaimcheck(["check", "stories", "--watch"], cwd);
    expect(await watched.until(/watching; Ctrl-C ends/)).toContain("Did you mean `off`?");
    writeFileSync(join(cwd, "claimcheck.yaml"), "rules: { casualty-count: off }\n");
    expect(await watched.until(/Held|Clear|held|clear/)).toContain("Changed: claimcheck.yaml");
    expect(await watched.interrupt()).toBe(0);

    const { code, stderr } = await claimcheck(["check", "storys", "--watch"], { cwd });
    expect(stderr).toContain("Did you mean `stories`?");
    expect(code).toBe(2);
  });

  it.each([
    [["-"], /Standard input cannot be watched/],
    [["stories", "--format", "json"], /--watch prints text, not json/],
    [["stories", "--write-baseline", "base.yaml"], /A baseline is written once/],
  ])("%j cannot be watched", async (args, message) => {
    const { code, stderr } = await claimcheck(["check", "--watch", ...args], { cwd: desk() });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

describe("a desk's own book", () => {
  const files = {
    "claimcheck.yaml":
      "rules: { casualty-count: warning }\noverrides:\n  - publishers: [The Ledger]\n    rules: { money-total: off }\n",
    "sports/claimcheck.yaml":
      "extends: ../claimcheck.yaml\nrules: { casualty-count: info }\noverrides:\n  - folders: [drafts]\n    rules: { casualty-count: error }\n",
    "sports/sources.yaml":
      "- { file: courier.txt, publisher: The Courier }\n- { file: ledger.txt, publisher: The Ledger }\n",
    "sports/courier.txt": flood["courier.txt"],
    "sports/ledger.txt": flood["ledger.txt"],
    "sports/drafts/courier.txt": flood["courier.txt"].replace("14", "15"),
  };

  it("extends the paper's: settings and overrides carry through, and its own come last", async () => {
    const cwd = folderWith(files);
    const two = ["courier.txt", "ledger.txt"];
    const paper = await findings(cwd, ...two.map((name) => `sports/${name}`));
    expect(paper).toContain("casualty-count warning");
    expect(paper).not.toContain("money-total error");
    expect(paper).not.toContain("money-total warning");
    const sports = await findings(join(cwd, "sports"), ...two);
    expect(sports).toContain("casualty-count info");
    expect(sports.join()).not.toContain("money-total");
    expect(await findings(join(cwd, "sports"), "drafts", "ledger.txt")).toContain("casualty-count error");
    // Named by hand the desk's book counts elsewhere too; a rules folder leaves every book aside.
    expect(
      await findings(cwd, "sports/courier.txt", "sports/ledger.txt", "--config", "sports/claimcheck.yaml"),
    ).toContain("casualty-count info");
    mkdirSync(join(cwd, "mine"));
    writeFileSync(join(cwd, "mine/money-total.yml"), moneyTotal);
    expect((await findings(cwd, "sports/courier.txt", "sports/ledger.txt", "--rules", "mine")).join()).toMatch(
      /^money-total \w+$/,
    );
    const both = await claimcheck(["check", "sports", "--rules", "mine", "--config", "claimcheck.yaml"], { cwd });
    expect(both.stderr).toContain("cannot be used with");
    expect(both.code).toBe(2);
  });

  it("says what a rule is in that folder, and where each line comes from", async () => {
    const cwd = join(folderWith(files), "sports");
    const { stdout } = await claimcheck(["config", "print"], { cwd });
    expect(stdout).toMatch(/casualty-count:\n +severity: info +# claimcheck.yaml:2\n/);
    expect(stdout).toMatch(/publishers: .*The Ledger.* # \.\.\/claimcheck.yaml:3\n/);
    const json = await claimcheck(["config", "print", "--format", "json"], { cwd });
    expect(JSON.parse(json.stdout).books).toEqual(["../claimcheck.yaml", "claimcheck.yaml"]);
  });
});
