import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { ExampleText } from "../../src/model/rule.js";
import { checkSources } from "../../src/pipeline.js";
import { exampleSource } from "../../src/rule-examples.js";
import { book } from "../builders.js";

interface Case {
  readonly why: string;
  readonly texts: readonly ExampleText[];
  readonly found: readonly string[];
}

const cases = parse(readFileSync("tests/cases/ages-and-births.yml", "utf8")) as Case[];

describe("ages and dates of birth", () => {
  test.each(cases)("$why", ({ texts, found }) => {
    const { findings } = checkSources(texts.map(exampleSource), book);
    const seen = findings.map(({ rule, severity }) => (rule === "age" ? severity : `${rule} ${severity}`));
    expect(seen, findings.map(({ message }) => message).join("\n")).toEqual(found);
  });

  test("without a day of publication an age cannot be reckoned", () => {
    const undated = (cases[2] as Case).texts.map((text, index) => ({ ...exampleSource(text, index), published: null }));
    expect(checkSources(undated, book).findings).toEqual([]);
  });

  test("the finding says what the date of birth makes of the age", () => {
    const { findings } = checkSources((cases[2] as Case).texts.map(exampleSource), book);
    expect(findings[0]?.notes[0]).toBe("The date of birth makes it 55 or 56.");
  });
});
