import { expect, test } from "vitest";
import { lintRuleFiles, loadRules } from "../../src/check/load.js";
import { InputError } from "../../src/errors.js";

const good = `id: flood-damage
title: Damage differs
severity: warning
claims: { kind: money, about: [damage] }
same: [place]
compare: { with: amount, tolerance: 3% }
message: "{position.1.publisher} has {position.1.value}."
why: Only one can be right.
fix: Ask the insurers.
examples: { conflict: [], agreement: [] }
`;

/** Each list holds the one before it nine times. */
const bomb = `why: &a [x, x]\n${["b", "c", "d", "e", "f"].map((name, index) => `k${name}: &${name} [${Array(9).fill(`*${"abcde"[index]}`).join(", ")}]`).join("\n")}`;

const at = (text: string, path = "rules/floods/flood-damage.yml") => ({ path, text });

function told(text: string, path?: string): string[] {
  return lintRuleFiles([at(text, path)]).problems.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );
}

test("a valid rule, with its lists made whole and the comparison's defaults filled in", () => {
  const [rule] = loadRules([at(good)]);
  expect(rule).toMatchObject({
    id: "flood-damage",
    path: "rules/floods/flood-damage.yml",
    claims: { kind: ["money"], about: ["damage"] },
    compare: { with: "amount", options: { tolerance: "3%", approximate: "5%", growing: false } },
  });
});

test.each([
  ["2%", "compare: { with: amount, tolerance: 2% }"],
  [0.02, "compare: { with: amount, tolerance: 0.02 }"],
])("a share may be written as %s", (value, line) => {
  const [rule] = loadRules([at(good.replace(/^compare:.*$/m, line))]);
  expect(rule?.compare.options["tolerance"]).toBe(value);
});

test.each<[string, RegExp, string, (string | RegExp)[]]>([
  [
    "an unknown severity",
    /warning/,
    "wraning",
    ["3:11 unknown-value expected one of error, warning, info, off in `severity`, found `wraning`"],
  ],
  ["an unknown option", /tolerance/, "tolerence", ["6:26 unknown-key unknown key `tolerence` in `compare`"]],
  [
    "an option of another comparison",
    /tolerance: 3%/,
    "clockMinutes: 3",
    ["6:26 unknown-key unknown key `clockMinutes` in `compare`"],
  ],
  [
    "a bad share",
    /3%/,
    "three",
    ["6:37 wrong-value expected a share such as 2% or 0.02 in `tolerance`, found `three`"],
  ],
  [
    "an unknown comparison",
    /with: amount, tolerance: 3%/,
    "with: amuont",
    [
      "6:18 unknown-value expected one of amount, age, figure, score, date, duration, name, role, holder, wording, quote-speaker, statement-speaker, copy in `with`, found `amuont`",
    ],
  ],
  [
    "a placeholder that is none",
    /position\.1\.value/,
    "position.1.valeu",
    ["7:38 rule-placeholder unknown placeholder `{position.1.valeu}`"],
  ],
  [
    "a position that cannot be",
    /position\.1\.value/,
    "position.0.value",
    ["7:38 rule-placeholder unknown placeholder `{position.0.value}`"],
  ],
  [
    "a brace left open",
    /value\}/,
    "value",
    ["7:38 rule-placeholder the brace in `{position.1.value.` is never closed"],
  ],
  [
    "a kind that the comparison does not judge",
    /kind: money/,
    "kind: [money, date]",
    ["4:25 rule-kind the comparison `amount` does not judge claims of the kind `date`"],
  ],
  [
    "an entity without names",
    /about: \[damage\]/,
    "entity: [person]",
    ["4:24 rule-kind `entity` selects names; this rule looks at no claims of the kind `name`"],
  ],
  [
    "a pattern with a mistake",
    /about: \[damage\]/,
    "matching: '(flood'",
    ["4:34 rule-pattern not a regular expression: missing closing ): `(flood`"],
  ],
  [
    "a pattern that could hang",
    /about: \[damage\]/,
    "matching: 'a(?=b)'",
    ["4:34 rule-pattern not a regular expression: invalid or unsupported Perl syntax: `(?=`"],
  ],
  [
    "an id that is not the file's name",
    /id: flood-damage/,
    "id: flood",
    ["1:5 rule-id the id `flood` differs from the name of the file, `flood-damage`"],
  ],
  [
    "an example with one text",
    /conflict: \[\]/,
    "conflict: [[one]]",
    ["10:24 rule-example an example with one text has nothing to be compared by `amount`"],
  ],
  [
    "an unknown condition",
    /about: \[damage\]/,
    "speakr: [police]",
    ["4:24 unknown-key unknown key `speakr` in `claims`"],
  ],
  [
    "an unknown condition inside any and not",
    /about: \[damage\]/,
    "any: [{ abuot: [a] }, { not: { zoen: [body] } }]",
    ["4:32 unknown-key unknown key `abuot` in `any`", "4:55 unknown-key unknown key `zoen` in `not`"],
  ],
  [
    "a zone that makes no claims",
    /about: \[damage\]/,
    "zone: [comment]",
    ["4:31 unknown-value expected one of headline, body, caption in `zone`, found `comment`"],
  ],
  [
    "one alternative only",
    /about: \[damage\]/,
    "any: [{ about: [damage] }]",
    ["4:29 wrong-value expected at least 2 items in `any`, found a list of 1"],
  ],
  [
    "an empty condition",
    /about: \[damage\]/,
    "not: {}",
    ["4:29 wrong-value expected at least one key in `not`, found keys with values"],
  ],
  [
    "a time that is none",
    /about: \[damage\]/,
    "time: { from: May }",
    ["4:38 wrong-value expected a year, month or day such as 2019, 2019-04 or 2019-04-30 in `from`, found `May`"],
  ],
  [
    "a time that ends before it begins",
    /about: \[damage\]/,
    "time: { from: 2021, to: 2019-05 }",
    ["4:30 rule-unreachable the time ends (2019-05) before it begins (2021)"],
  ],
  [
    "what is asked for and refused",
    /about: \[damage\]/,
    "about: [damage], notAbout: [loss, damage]",
    ["4:58 rule-unreachable `damage` stands in `about` and in `notAbout`: nothing fulfils both"],
  ],
  [
    "a kind inside that is not outside",
    /about: \[damage\]/,
    "any: [{ kind: age }, { words: [flood] }]",
    ["4:38 rule-kind the rule looks at no claims of the kind `age`"],
  ],
  [
    "a part that is none",
    /same: \[place\]/,
    "same: [plcae]",
    [/^5:8 unknown-value expected one of measure, head, .*, found `plcae`$/],
  ],
  [
    "a part both the same and different",
    /same: \[place\]/,
    "same: [place]\ndifferent: [place]",
    ["6:13 rule-part `place` cannot be both the same and different"],
  ],
  [
    "a difference that cannot be",
    /same: \[place\]/,
    "within: source\ndifferent: [publisher]",
    ["6:13 rule-part `within: source` compares claims of one source, whose `publisher` never differs"],
  ],
  [
    "a within that is none",
    /same: \[place\]/,
    "within: paper",
    ["5:9 unknown-value expected one of source, publisher, origin in `within`, found `paper`"],
  ],
  [
    "a severity step that is none",
    /severity: warning/,
    "severity: { error: over 5% }",
    ["3:20 wrong-value expected `above 5%`, `above 1000`, `above 2 days` or `otherwise` in `error`, found `over 5%`"],
  ],
  [
    "a step that is never reached",
    /severity: warning/,
    "severity: { error: above 2%, warning: above 5% }",
    ["3:39 rule-severity never reached: `error` begins at a difference that is not larger"],
  ],
  [
    "steps for words",
    /severity: warning/,
    "severity: { error: otherwise, info: above 1% }",
    ["3:37 rule-severity never reached: everything is already `error`"],
  ],
  [
    "neither compare nor require",
    /compare: .*\n/,
    "",
    ["1:1 wrong-value expected `compare` or `require`, and not both, found keys with values"],
  ],
  [
    "both compare and require",
    /why:/,
    "require: { what: origins }\nwhy:",
    ["1:1 wrong-value expected `compare` or `require`, and not both, found keys with values"],
  ],
  [
    "an unknown requirement",
    /compare: .*/,
    "require: { what: orgins }",
    [
      "6:18 unknown-value expected one of attribution, origins, kept-hedge, headline, parts-add-up in `what`, found `orgins`",
      "5:8 rule-part `same` compares two claims, and `require` looks at each by itself",
    ].slice(0, 1),
  ],
  [
    "an option of another requirement",
    /same: .*\ncompare: .*/,
    "require: { what: origins, named: true }",
    ["5:27 unknown-key unknown key `named` in `require`"],
  ],
  [
    "parts that a requirement cannot use",
    /compare: .*/,
    "within: source\nrequire: { what: origins }",
    [
      "5:8 rule-part `same` compares two claims, and `require` looks at each by itself",
      "6:1 rule-part `within` says which claims are compared, and `require` compares none",
    ],
  ],
  [
    "an address that is none",
    /why:/,
    "url: example.com\nwhy:",
    ["8:6 wrong-value expected an address that begins with https:// or http:// in `url`, found `example.com`"],
  ],
  [
    "a yes for waivable",
    /why:/,
    "waivable: maybe\nwhy:",
    ["8:11 wrong-type expected true or false in `waivable`, found `maybe`"],
  ],
  ["a key twice", /why:/, "title: Again\nwhy:", ["8:1 yaml-duplicate-key this key is given twice"]],
  ["a tab to indent", /claims: .*/, "claims:\n\tkind: money", [/^5:1 yaml-tab-as-indent a tab is used to indent$/]],
  ["an alias that explodes", /why: .*/, bomb, [/too many aliases/]],
  ["a text without words", /Ask the insurers\./, "' '", ["9:6 wrong-value expected some text in `fix`, found ` `"]],
])("%s", (_, wrong, written, expected) => {
  const lines = told(good.replace(wrong, written));
  expect(lines).toEqual(expected.map((line) => (typeof line === "string" ? line : expect.stringMatching(line))));
});

test("one run shows what the schema finds and what only the rule as a whole shows, in the order of the file", () => {
  const text = good
    .replace("id: flood-damage", "id: flood")
    .replace("severity: warning", "severity: wraning")
    .replace("about: [damage]", "matching: '(a'")
    .replace("position.1.value", "position.1.valeu");
  expect(told(text).map((line) => line.split(" ", 2).join(" "))).toEqual([
    "1:5 rule-id",
    "3:11 unknown-value",
    "4:34 rule-pattern",
    "7:38 rule-placeholder",
  ]);
});

test("did-you-mean for options and placeholders", () => {
  const text = good.replace("tolerance", "tolerence").replace("severity: warning", "severity: warnning");
  const helps = lintRuleFiles([at(text)]).problems.map(({ help }) => help);
  expect(helps).toEqual(["Did you mean `warning`?", "Did you mean `tolerance`?"]);
  expect(lintRuleFiles([at(good.replace("publisher", "publsher"))]).problems[0]?.help).toBe(
    "Did you mean `position.1.publisher`?",
  );
});

test("two rules with one id", () => {
  const { rules, problems } = lintRuleFiles([at(good), at(good, "rules/other/flood-damage.yml")]);
  expect(rules).toHaveLength(1);
  expect(problems.map(({ path, line, message }) => [path, line, message])).toEqual([
    ["rules/other/flood-damage.yml", 1, "another rule has the id `flood-damage`: rules/floods/flood-damage.yml"],
  ]);
});

test("all problems of all files come in one error", () => {
  const files = [at(good.replace("warning", "wrong")), at("id: [", "rules/b.yml"), at("", "rules/c.yml")];
  expect(() => loadRules(files)).toThrow(InputError);
  const { problems } = lintRuleFiles(files);
  expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(files.map(({ path }) => path)));
});

test.each([
  [
    "kinds that have no such condition",
    "claims: { kind: quote, hedged: true }\ncompare: { with: wording }",
    "4:24 rule-kind `hedged` never holds for claims of the kind quote",
  ],
  [
    "kinds that never state the part",
    "claims: { kind: quote }\nsame: [giver]\ncompare: { with: wording }",
    "5:8 rule-part claims of the kind quote never state a `giver`",
  ],
  [
    "words that have no size",
    "claims: { kind: quote }\ncompare: { with: wording }",
    "3:1 rule-severity a severity by condition needs figures or times to measure a difference between",
  ],
  [
    "dates in shares",
    "claims: { kind: date }\ncompare: { with: date }",
    "3:20 rule-severity dates differ by days, not by a share: write `above 2 days`",
  ],
])("a rule that can never report anything: %s", (what, lines, expected) => {
  const steps = /size|shares/.test(what) ? "severity: { error: above 5% }" : "severity: error";
  const text = good.replace("severity: warning", steps).replace(/claims: .*\nsame: .*\ncompare: .*/, lines);
  expect(told(text)).toEqual([expected]);
});

test("everything that a rule may say", () => {
  const text = good
    .replace("severity: warning", "severity: { error: above 5%, warning: above 1000, info: otherwise }")
    .replace(
      "about: [damage]",
      "any: [{ about: [damage] }, { all: [{ words: [flood] }, { not: { publisher: [The Post] } }] }], time: { from: 2019 }",
    )
    .replace("same: [place]", "same: [place]\nstated: [period]\ndifferent: [publisher]")
    .replace("why:", "url: https://example.org/style\ntags: [floods]\nwaivable: false\nwhy:");
  const [rule] = loadRules([at(text)]);
  expect(rule).toMatchObject({
    severity: "error",
    steps: [
      { severity: "error", above: { amount: 0.05, in: "share" } },
      { severity: "warning", above: { amount: 1000, in: "units" } },
      { severity: "info", above: null },
    ],
    stated: ["period"],
    different: ["publisher"],
    tags: ["floods"],
    waivable: false,
    url: "https://example.org/style",
  });
});

test("a rule that is off keeps its place in the book", () => {
  const [rule] = loadRules([at(good.replace("severity: warning", "severity: off"))]);
  expect(rule).toMatchObject({ off: true, severity: "info" });
});
