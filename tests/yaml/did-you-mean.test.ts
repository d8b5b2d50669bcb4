import { expect, test } from "vitest";
import { nearest } from "../../src/yaml/did-you-mean.js";

const keys = ["id", "title", "severity", "claims", "compare", "examples"];

test.each([
  ["severty", "severity"],
  ["titel", "title"],
  ["Claims", "claims"],
  ["comparison", undefined],
  ["example", "examples"],
  ["x", undefined],
  ["", undefined],
  ["banana", undefined],
  ["s".repeat(1000), undefined],
])("%s was meant as %s", (written, meant) => {
  expect(nearest(written, keys)).toBe(meant);
});

test("nothing is near when nothing is known", () => expect(nearest("title", [])).toBeUndefined());
