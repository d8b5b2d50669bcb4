import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { OpenBook } from "../../src/cli/books/contract.js";
import { bookFor } from "../../src/cli/books/for-sources.js";
import { openBook } from "../../src/cli/books/open-book.js";
import { InputError } from "../../src/errors.js";
import { sourceOf } from "../builders.js";
import { inWorkingFolder } from "./working-folder.js";

const { path: folder, write } = inWorkingFolder();

const inFolder = (name: string) => vi.spyOn(process, "cwd").mockReturnValue(join(folder(), name));
const ruleOf = ({ rules }: OpenBook, id: string) => rules.find((rule) => rule.id === id);

/** Every problem as `path:line:column message help`. */
async function problems(): Promise<string[]> {
  const error = await openBook().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw new Error(`expected an InputError, got ${String(error)}`);
  return error.problems.map(({ path, line, column, message, help }) =>
    [`${[path, line, column].filter((part) => part !== undefined).join(":")}`, message, help ?? ""].join(" | "),
  );
}

const ownRule = (id: string, rest = "") => `id: ${id}
title: Vehicles seized differ
severity: warning
claims: { kind: count, about: [vehicle] }
compare: { with: amount }
message: "{position.1.value} against {position.2.value}."
why: One of the two is wrong.
fix: Ask the police.
examples: { conflict: [], agreement: [] }
${rest}`;

describe("what is in force", () => {
  test("without a book file: the shipped book, nothing set", async () => {
    const book = await openBook();
    expect(book.layers).toEqual([]);
    expect(ruleOf(book, "aid-total")).toMatchObject({ severity: "error", path: "rules/figures/aid-total.yml" });
  });

  test("the nearest file upwards counts; --config names another; --rules leaves both aside", async () => {
    write({
      "claimcheck.yaml": "rules: { age: info }",
      "desks/sports/claimcheck.yaml": "rules: { age: error }",
      "other.yaml": "rules: { age: off }",
      "mine/vehicles.yml": ownRule("vehicles"),
      "empty/x.txt": "",
    });
    const severity = async (choice = {}) => {
      const rule = ruleOf(await openBook(choice), "age");
      return rule?.off === true ? "off" : rule?.severity;
    };
    expect(await severity()).toBe("info");
    inFolder("empty");
    expect(await severity()).toBe("info");
    inFolder("desks/sports");
    expect(await severity()).toBe("error");
    expect(await severity({ config: join(folder(), "other.yaml") })).toBe("off");
    const { rules } = await openBook({ rules: join(folder(), "mine") });
    expect(rules.map(({ id }) => id)).toEqual(["vehicles"]);
  });

  test("settings: off, a severity, options; the rest stays as the file has it", async () => {
    write({
      "claimcheck.yaml":
        "rules:\n  rank: off\n  age: info\n  aid-total: { severity: warning, tolerance: 3% }\n  measure: on\n",
    });
    const book = await openBook();
    expect(ruleOf(book, "rank")?.off).toBe(true);
    expect(ruleOf(book, "age")).toMatchObject({ severity: "info" });
    expect(ruleOf(book, "aid-total")).toMatchObject({
      severity: "warning",
      compare: { with: "amount", options: { tolerance: "3%", approximate: "5%" } },
    });
  });

  test("a chain: the nearest book weighs most, key by key; what is off below may be put back", async () => {
    write({
      "claimcheck.yaml": "rules: { rank: off, aid-total: { tolerance: 3%, approximate: 9% }, age: info }",
      "sports/claimcheck.yaml": "extends: ../claimcheck.yaml\nrules: { rank: on, aid-total: { tolerance: 1% } }",
    });
    inFolder("sports");
    const book = await openBook();
    expect(book.layers.map(({ text }) => text.path)).toEqual(["../claimcheck.yaml", "claimcheck.yaml"]);
    expect(ruleOf(book, "rank")?.off).toBeUndefined();
    expect(ruleOf(book, "age")?.severity).toBe("info");
    expect(ruleOf(book, "aid-total")?.compare.options).toMatchObject({ tolerance: "1%", approximate: "9%" });
  });

  test("of several extended books the last weighs most, and one that two of them share is no third", async () => {
    write({
      "base.yaml": "rules: { age: info }",
      "a.yaml": "extends: base.yaml\nrules: { age: error }",
      "b.yaml": "extends: ./base.yaml\nrules: { rank: info }",
      "claimcheck.yaml": "extends: [a.yaml, b.yaml]",
    });
    const book = await openBook();
    expect(book.layers).toHaveLength(4);
    expect(ruleOf(book, "age")?.severity).toBe("error");
    expect(ruleOf(book, "rank")?.severity).toBe("info");
  });

  test("own rules come on top, and take the place of a shipped rule with their id", async () => {
    write({
      "claimcheck.yaml": "ruleFolders: [rules]\nrules: { vehicles: { tolerance: 1% } }",
      "rules/vehicles.yml": ownRule("vehicles"),
      "rules/deep/age.yml": ownRule("age"),
    });
    const book = await openBook();
    expect(ruleOf(book, "vehicles")).toMatchObject({
      path: "rules/vehicles.yml",
      compare: { options: { tolerance: "1%" } },
    });
    expect(ruleOf(book, "age")?.path).toBe("rules/deep/age.yml");
    expect(book.rules.filter(({ id }) => id === "age")).toHaveLength(1);
    expect(ruleOf(book, "aid-total")).toBeDefined();
  });

  test("extends: [] starts from nothing but the word lists", async () => {
    write({ "claimcheck.yaml": "extends: []\nruleFolders: [.]", "vehicles.yml": ownRule("vehicles") });
    const { rules, lexicon } = await openBook();
    expect(rules.map(({ id }) => id)).toEqual(["vehicles"]);
    expect(lexicon.outlets.byName.size).toBeGreaterThan(10);
  });

  test("a package from node_modules above, with rules and words of its own", async () => {
    write({
      "claimcheck.yaml": "extends: '@paper/book'",
      "node_modules/@paper/book/claimcheck.yaml":
        "extends: ./base.yaml\nruleFolders: [rules]\nlexicon: { outlets: { outlets: [{ name: Marlow Bugle, kind: newspaper }] } }",
      "node_modules/@paper/book/base.yaml":
        "rules: { age: off }\noverrides: [{ folders: [sports], rules: { rank: error } }]",
      "node_modules/@paper/book/rules/vehicles.yml": ownRule("vehicles"),
      "desks/x.txt": "",
    });
    const book = await openBook();
    expect(ruleOf(book, "vehicles")?.path).toBe("node_modules/@paper/book/rules/vehicles.yml");
    expect(ruleOf(book, "age")?.off).toBe(true);
    expect(book.lexicon.outlets.byName.get("marlow bugle")?.name).toBe("Marlow Bugle");
    // The folders of a package are those of whoever uses it.
    expect(book.overrides.map(({ base }) => base)).toEqual([folder()]);
  });

  test("a word list in a rule folder takes the place of ours; additions go on top of it", async () => {
    write({
      "claimcheck.yaml": "ruleFolders: [rules]\nlexicon: { nicknames: { nicknames: [marlowe marly] } }",
      "rules/lexicon/nicknames.yml": "nicknames: [zebedee zeb]",
    });
    const { nicknames } = (await openBook()).lexicon;
    expect(nicknames.related("marlowe", "marly")).toBe(true);
    expect(nicknames.related("zebedee", "zeb")).toBe(true);
    expect(nicknames.related("robert", "bob")).toBe(false);
  });
});

describe("overrides for the sources of a run", () => {
  const source = (id: string, publisher: string | null = null) =>
    sourceOf(id, { publisher: publisher === null ? null : { value: publisher, basis: "stated" } });

  async function held(yaml: string, sources: readonly ReturnType<typeof source>[]) {
    write({ "claimcheck.yaml": yaml });
    const open = await openBook();
    const files = new Map(sources.map(({ id }) => [id, join(folder(), id)]));
    return { open, book: await bookFor(open, sources, files) };
  }

  test.each([
    ["a folder, at any depth", "folders: [sports]", ["sports/a.txt", "sports/deep/b.txt"]],
    ["a folder with a dot and a slash", "folders: [./sports/]", ["sports/a.txt", "sports/deep/b.txt"]],
    ["a glob", "folders: ['*/deep/**']", ["sports/deep/b.txt"]],
    ["a publisher by another name, in any case", "publishers: [the guardian, AP]", ["ap.txt", "wire.txt"]],
    ["either", "publishers: [Guardian]\n    folders: ['**/deep/*.txt']", ["sports/deep/b.txt", "wire.txt"]],
  ])("%s", async (_, who, expected) => {
    const sources = [
      source("sports/a.txt"),
      source("sports/deep/b.txt"),
      source("sportsmen/c.txt", "Marlow Bugle"),
      source("wire.txt", "The Guardian"),
      source("ap.txt", "Associated Press"),
    ];
    const { book } = await held(`overrides:\n  - ${who}\n    rules: { age: off }`, sources);
    expect([...(book.overrides?.[0]?.sources ?? [])].sort()).toEqual(expected);
  });

  test("a rule that is off in the book and on in a folder is off for every pair outside it", async () => {
    const sources = [source("drafts/a.txt"), source("wire/b.txt"), source("wire/c.txt")];
    const { open, book } = await held(
      "rules: { age: off }\noverrides:\n  - folders: [drafts]\n    rules: { age: warning }",
      sources,
    );
    expect(ruleOf(open, "age")?.off).toBe(true);
    expect(book.rules.find(({ id }) => id === "age")?.off).toBeUndefined();
    expect(book.overrides?.map(({ sources: ids, rules }) => [ids.size, rules.get("age")?.state])).toEqual([
      [3, "off"],
      [1, "on"],
    ]);
  });
});

describe("mistakes, all at their places in one run", () => {
  test("ids, options, values, lists, words, folders", async () => {
    write({
      "claimcheck.yaml": `rulez: {}
rules:
  aid-totl: off
  age: inf
  money-total: { tolerence: 3%, approximate: 30 }
ruleFolders: [nowhere]
lexicon:
  hedgs: {}
  hedges: { before: [{ phrase: 3 }] }
overrides:
  - rules: { age: on }
  - { folders: [a], rules: { agee: on } }
`,
    });
    expect(await problems()).toEqual([
      "claimcheck.yaml:6:15 | there is no folder `nowhere` | Folders count from the folder of this book; looked for nowhere.",
      "claimcheck.yaml:1:1 | unknown key `rulez` | Did you mean `rules`?",
      "claimcheck.yaml:3:3 | unknown key `aid-totl` in `rules` | Did you mean `aid-total`?",
      "claimcheck.yaml:4:8 | expected one of off, on, error, warning, info in `age`, found `inf` | Did you mean `info`?",
      "claimcheck.yaml:5:18 | unknown key `tolerence` in `money-total` | Did you mean `tolerance`?",
      "claimcheck.yaml:5:46 | expected a number of at most 1 in `approximate`, found the number 30 | ",
      "claimcheck.yaml:8:3 | unknown key `hedgs` in `lexicon` | Did you mean `hedges`?",
      "claimcheck.yaml:9:32 | expected text in `phrase`, found the number 3 | ",
      "claimcheck.yaml:11:5 | expected an override with `publishers` or `folders` in `overrides`, found keys with values | ",
      "claimcheck.yaml:12:30 | unknown key `agee` in `rules` | Did you mean `age`?",
    ]);
  });

  test("books that are not there, with what was looked for; ids are not called wrong on top of it", async () => {
    write({
      "base.yaml": "",
      "desk/other.yaml": "rules: {}",
      "node_modules/hollow/package.json": "{}",
      "local/claimcheck.yaml": "rules: {}",
      "claimcheck.yaml": `extends: [claimcheck:recomended, bse.yaml, ./desk, "@x/y", hollow, local, "what is this"]\nrules: { age: off }\n`,
    });
    expect(await problems()).toEqual([
      "claimcheck.yaml:1:11 | no shipped book is called `claimcheck:recomended` | The shipped book is `claimcheck:recommended`.",
      "claimcheck.yaml:1:34 | there is no book `bse.yaml` | Did you mean `base.yaml`?",
      "claimcheck.yaml:1:44 | there is no claimcheck.yaml in `./desk` | Name a book file, or a folder that holds one.",
      "claimcheck.yaml:1:52 | the package `@x/y` is not installed | Install it, as in `npm install @x/y`.",
      "claimcheck.yaml:1:60 | the package `hollow` holds no claimcheck.yaml | Looked into node_modules/hollow.",
      "claimcheck.yaml:1:68 | the package `local` is not installed | Write `./local` for the folder or file beside this book.",
      expect.stringContaining("claimcheck.yaml:1:75 | `what is this` is neither a path nor the name of a package | "),
    ]);
  });

  test("books that extend each other, or themselves", async () => {
    write({
      "claimcheck.yaml": "extends: [./a.yaml]",
      "a.yaml": "extends: b.yaml",
      "b.yaml": "extends:\n  - claimcheck:recommended\n  - a.yaml\n",
    });
    expect(await problems()).toEqual([
      "b.yaml:3:5 | the books extend each other: a.yaml → b.yaml → a.yaml | Take one of these lines out.",
    ]);
    write({ "claimcheck.yaml": "extends: ./claimcheck.yaml" });
    expect((await problems())[0]).toContain("the books extend each other: claimcheck.yaml → claimcheck.yaml");
  });

  test("mistakes of the book, its rules, its lists and the book below it come together", async () => {
    write({
      "claimcheck.yaml": "extends: below.yaml\nruleFolders: [rules]\nrules: { vehicles: of }",
      "below.yaml": "rules:\n\tage: off\n",
      "rules/vehicles.yml": ownRule("vehicles", "fixx: no\n"),
      "rules/lexicon/hedges.yml": "before: 3",
    });
    const found = await problems();
    for (const place of [
      "below.yaml:2:1 ",
      "rules/vehicles.yml:10:1 ",
      "rules/lexicon/hedges.yml:1:",
      "claimcheck.yaml:3:",
    ]) {
      expect(found.filter((line) => line.startsWith(place))).not.toEqual([]);
    }
  });

  test.each([
    ["- rules", "expected the keys of a book (extends, rules, lexicon …) with values, found a list of 1"],
    ["", "the file is empty"],
    ["rules: [age]", "expected keys with values in `rules`, found a list of 1"],
    ["extends: 3", "found the number 3"],
    ["ruleFolders: rules", "expected a list in `ruleFolders`, found `rules`"],
    ["rules: {}\nrules: {}", "this key is given twice"],
    ["rules: { age: false }", "found false"],
    ["rules: { age: {} }", "at least one key"],
    ["extends: [a.yaml, a.yaml]", "the same item twice"],
  ])("%j", async (yaml, message) => {
    write({ "claimcheck.yaml": yaml });
    expect((await problems()).join("\n")).toContain(message);
  });

  test("two book files in one folder; a --config that is not there", async () => {
    write({ "claimcheck.yaml": "rules: {}", "claimcheck.yml": "rules: {}" });
    expect((await problems())[0]).toContain("two books in one folder");
    await expect(openBook({ config: join(folder(), "none.yaml") })).rejects.toThrow("there is no such book file");
    await expect(openBook({ config: folder() })).rejects.toThrow("is a folder, not a file");
  });
});

test("a book with any one value or key changed gives a book or an InputError, never anything else", async () => {
  const whole = {
    extends: ["claimcheck:recommended", "./base.yaml"],
    ruleFolders: ["rules"],
    rules: { rank: "off", age: { severity: { error: "above 5%" }, tolerance: "3%" } },
    lexicon: { hedges: { before: [{ phrase: "like", approximate: true }] } },
    overrides: [{ publishers: ["A"], folders: ["b"], rules: { age: "info" } }],
  };
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    paths.push(path);
    if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(whole, []);
  const odd = fc.constantFrom<unknown>(null, true, -1, 1e308, "", "..", "[", "__proto__", [], {}, [[]], { a: 1 }, [
    "**/{",
  ]);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), odd, fc.boolean(), async (path, value, drop) => {
      const changed = JSON.parse(JSON.stringify(whole));
      const last = path.at(-1);
      const parent = path.slice(0, -1).reduce((node, key) => node[key], changed);
      if (last !== undefined && drop) delete parent[last];
      else if (last !== undefined) parent[last] = value;
      const text = JSON.stringify(last === undefined ? value : changed);
      write({ "claimcheck.yaml": text, "base.yaml": "rules: {}", "rules/vehicles.yml": ownRule("vehicles") });
      const outcome = await openBook().then(
        async (book) => bookFor(book, [sourceOf("b/a.txt")], new Map([["b/a.txt", join(folder(), "b/a.txt")]])),
        (error: unknown) => error,
      );
      if (!(outcome instanceof InputError)) expect(outcome).toHaveProperty("rules");
    }),
    { numRuns: 40 },
  );
});
