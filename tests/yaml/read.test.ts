import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/yaml/read.js";

const schema = {
  type: "object",
  additionalProperties: false,
  required: ["title", "severity"],
  properties: {
    title: { type: "string", minLength: 1 },
    severity: { enum: ["error", "warning", "info"] },
    kind: {
      anyOf: [
        { type: "string", enum: ["money", "count"] },
        { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["money", "count"] } },
      ],
    },
    days: { type: "integer", minimum: 0, maximum: 31 },
    share: { title: "a share such as 2%", type: "string", pattern: "^[0-9]+%$" },
    inner: { type: "object", additionalProperties: false, properties: { deep: { type: "boolean" } } },
  },
};

function problemsOf(text: string) {
  const reading = readYaml({ path: "rule.yml", text }, schema);
  return "problems" in reading ? reading.problems : [];
}

/** `line:column code message` of each problem, and the words the carets stand under. */
function told(text: string): string[] {
  return problemsOf(text).map(({ line, column, code, message, frame }) => {
    const lines = frame?.split("\n") ?? [];
    const mark = lines.findIndex((each) => /^ *\| *\^+$/.test(each));
    const carets = lines[mark] ?? "";
    const marked = (lines[mark - 1] ?? "").slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1);
    return `${line}:${column} ${code} ${message} [${marked}]`;
  });
}

const good = "title: A\nseverity: info\n";

describe("schema problems", () => {
  test.each([
    ["an unknown key", `${good}colour: red\n`, ["3:1 unknown-key unknown key `colour` [colour]"]],
    ["a misspelled key, told once", "titel: A\nseverity: info\n", ["1:1 unknown-key unknown key `titel` [titel]"]],
    ["a missing key", "title: A\n", ["1:1 missing-key the key `severity` is missing [title: A]"]],
    [
      "a misspelled value",
      "title: A\nseverity: eror\n",
      ["2:11 unknown-value expected one of error, warning, info in `severity`, found `eror` [eror]"],
    ],
    ["an empty value", "title:\nseverity: info\n", ["1:1 wrong-type expected text in `title`, found nothing [title]"]],
    [
      "an empty text",
      "title: ''\nseverity: info\n",
      ["1:8 wrong-value expected some text in `title`, found an empty text ['']"],
    ],
    [
      "a number for a text",
      "title: 5\nseverity: info\n",
      ["1:8 wrong-type expected text in `title`, found the number 5 [5]"],
    ],
    [
      "a number out of range",
      `${good}days: -1\n`,
      ["3:7 wrong-value expected a number of at least 0 in `days`, found the number -1 [-1]"],
    ],
    [
      "a text for a number",
      `${good}days: two\n`,
      ["3:7 wrong-type expected a whole number in `days`, found `two` [two]"],
    ],
    [
      "a bad pattern",
      `${good}share: two\n`,
      ["3:8 wrong-value expected a share such as 2% in `share`, found `two` [two]"],
    ],
    [
      "neither text nor list",
      `${good}kind: 5\n`,
      ["3:7 wrong-value expected money, count or a list in `kind`, found the number 5 [5]"],
    ],
    [
      "one wrong item of a list",
      `${good}kind:\n  - money\n  - cuont\n`,
      ["5:5 unknown-value expected one of money, count in `kind`, found `cuont` [cuont]"],
    ],
    ["an item twice", `${good}kind: [money, money]\n`, ["3:15 repeated-item the same item twice in `kind` [money]"]],
    [
      "an empty list",
      `${good}kind: []\n`,
      ["3:7 wrong-value expected at least one item in `kind`, found an empty list [[]]"],
    ],
    ["a deep key", `${good}inner:\n  depe: true\n`, ["4:3 unknown-key unknown key `depe` in `inner` [depe]"]],
    [
      "a flow map",
      `${good}inner: { deep: maybe }\n`,
      ["3:16 wrong-type expected true or false in `deep`, found `maybe` [maybe]"],
    ],
    ["a list instead of keys", "- title\n", ["1:1 wrong-type expected keys with values, found a list of 1 [- title]"]],
    [
      "a value through an alias",
      "title: &a eror\nseverity: *a\n",
      ["2:11 unknown-value expected one of error, warning, info in `severity`, found `eror` [*a]"],
    ],
    [
      "several at once, in the order of the file",
      "severity: eror\ndays: 99\ncolour: red\n",
      [
        "1:1 missing-key the key `title` is missing [severity: eror]",
        "1:11 unknown-value expected one of error, warning, info in `severity`, found `eror` [eror]",
        "2:7 wrong-value expected a number of at most 31 in `days`, found the number 99 [99]",
        "3:1 unknown-key unknown key `colour` [colour]",
      ],
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));

  test("did-you-mean for keys and values", () => {
    expect(problemsOf("titel: A\nseverity: wraning\n").map(({ help }) => help)).toEqual([
      "Did you mean `title`?",
      "Did you mean `warning`?",
    ]);
  });
});

describe("syntax problems", () => {
  test.each([
    ["a key twice", "title: A\nseverity: info\ntitle: B\n", ["3:1 yaml-duplicate-key this key is given twice [title]"]],
    ["a tab", "inner:\n\tdeep: true\n", ["2:1 yaml-tab-as-indent a tab is used to indent [ ]"]],
    ["two documents", `${good}---\n${good}`, ["4:1 yaml-multiple-docs the file holds more than one document [t]"]],
    [
      "a tag",
      "title: !secret A\nseverity: info\n",
      ["1:8 yaml-tag-resolve-failed tags (!name) are not used here [!secret]"],
    ],
    [
      "an alias inside itself",
      "title: &a [*a]\n",
      ["1:12 yaml-alias this alias refers to a part that contains it [*a]"],
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));

  test("unreadable syntax is told at its line", () => {
    const [problem] = problemsOf("title: [A, B\nseverity: info\n");
    expect(problem?.line).toBe(2);
    expect(problem?.message).toMatch(/^not valid YAML: /);
  });
});

describe("hostile files give one clear problem, quickly", () => {
  const bomb = `a: &a [x]\n${[..."bcdefghi"].map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]},`.repeat(9)}]`).join("\n")}\n`;
  test.each([
    ["empty", "", "the file is empty"],
    ["comments only", "# nothing\n", "the file is empty"],
    ["binary", "PK\u0003\u0004\u0000\u0000", "is not a text file"],
    ["huge", "# x\n".repeat(1_100_000), "is too large to be read (4.4 million characters)"],
    ["deep brackets", "[".repeat(100_000), "is nested too deeply to be read"],
    ["deep braces", "{a: ".repeat(50_000), "is nested too deeply to be read"],
    ["deep dashes", "- ".repeat(50_000), "is nested too deeply to be read"],
    [
      "deep keys",
      Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      "is nested too deeply to be read",
    ],
    ["an alias bomb", bomb, "uses too many aliases (*name) to be read"],
  ])("%s", (_, text, message) => {
    const started = performance.now();
    expect(problemsOf(text).map((problem) => problem.message)).toEqual([message]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("a byte-order mark is no part of the text", () => expect(problemsOf(`\uFEFF${good}`)).toEqual([]));

  test("any text gives a value or problems, never an exception", () => {
    const yamlish = fc.array(
      fc.constantFrom(
        "a",
        ": ",
        "- ",
        "\n",
        "  ",
        "[",
        "]",
        "{",
        "}",
        "&a ",
        "*a",
        "!t ",
        "'",
        '"',
        "|",
        ">",
        "#",
        "\t",
        "---",
        "? ",
        "title",
        "severity: ",
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          yamlish.map((parts) => parts.join("")),
        ),
        (text) => {
          const reading = readYaml({ path: "x.yml", text }, schema);
          if ("problems" in reading) expect(reading.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test("a valid file gives its value and points into itself", () => {
  const reading = readYaml<{ title: string }>(
    { path: "rule.yml", text: "severity: info\ntitle: Say {this} twice\n" },
    schema,
  );
  if ("problems" in reading) throw new Error("expected a value");
  expect(reading.value).toEqual({ severity: "info", title: "Say {this} twice" });
  const problem = reading.problemAt(["title"], { code: "c", message: "m" }, { within: "{this}" });
  expect([problem.line, problem.column, problem.frame?.split("\n").at(-1)]).toEqual([2, 12, "    |            ^^^^^^"]);
});
