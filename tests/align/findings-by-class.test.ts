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

const casesIn = (file: string) => parse(readFileSync(`tests/cases/${file}.yml`, "utf8")) as Case[];

function checkCase({ texts, found }: Case): void {
  const { findings } = checkSources(texts.map(exampleSource), book);
  const seen = findings.map(({ rule, severity }) => `${rule} ${severity}`);
  expect(seen.sort(), findings.map(({ message }) => message).join("\n")).toEqual([...found].sort());
}

describe("names, roles, quotations and statements", () => {
  test.each(casesIn("findings-by-class"))("$why", checkCase);
});

describe("figures and dates of two moments, parts or acts", () => {
  test.each(casesIn("findings-of-two-moments"))("$why", checkCase);
});
