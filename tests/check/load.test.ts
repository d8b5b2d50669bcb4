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

test.each<[string, RegExp, string, string[]]>([
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
      "6:18 unknown-value expected one of amount, figure, date, duration, name, role, holder, wording, quote-speaker, statement-speaker, copy in `with`, found `amuont`",
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
  ["a text without words", /Ask the insurers\./, "' '", ["9:6 wrong-value expected some text in `fix`, found ` `"]],
])("%s", (_, wrong, written, expected) => expect(told(good.replace(wrong, written))).toEqual(expected));

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
