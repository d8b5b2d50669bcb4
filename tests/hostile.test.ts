// A hundred thousand characters of nonsense through the whole program: nothing may take time that grows with its square.
import { expect, it } from "vitest";
import { checkSources } from "../src/pipeline.js";
import { readSource } from "../src/read/source.js";
import { book } from "./builders.js";

const units = ["1/", "one-", "'", "-", "$1", "http://", '"', "$5 million to ", "John Smith, 34, said "];

it.each(units)("reads 100,000 characters of %j", { timeout: 30_000 }, (unit) => {
  const text = `Ten people died, police said. ${unit.repeat(100_000 / unit.length)} Two were hurt.`;
  const from = performance.now();
  const source = readSource({ path: "hostile.txt", text }, book.lexicon);
  checkSources([source], book);
  expect(performance.now() - from).toBeLessThan(20_000);
});
