import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkSources } from "../../../src/pipeline.js";
import { articleOf, book } from "../../builders.js";

const { cases } = parse(readFileSync("tests/cases/lasting.yml", "utf8")) as {
  readonly cases: readonly (readonly [string, string, string])[];
};

describe("what lasts", () => {
  test.each(cases)("%s", (text, words, expected) => {
    const { claims } = checkSources([articleOf("a.txt", text)], book);
    const claim = claims.find((one) => one.kind === "duration" && one.text.includes(words));
    const measure = claim?.subject.measure ?? null;
    expect(measure !== null && book.lexicon.lengths.classes.has(measure) ? measure : "-").toBe(expected);
  });
});
