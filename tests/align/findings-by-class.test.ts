import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkSources } from "../../src/pipeline.js";
import { exampleSource } from "../../src/rule-examples.js";
import { book } from "../builders.js";

interface Case {
  readonly why: string;
  readonly texts: readonly string[];
  readonly found: readonly string[];
}

const cases = parse(readFileSync("tests/cases/findings-by-class.yml", "utf8")) as Case[];

describe("names, roles, quotations and statements", () => {
  test.each(cases)("$why", ({ texts, found }) => {
    const { findings } = checkSources(texts.map(exampleSource), book);
    const seen = findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(seen.sort(), findings.map(({ message }) => message).join("\n")).toEqual([...found].sort());
  });
});
