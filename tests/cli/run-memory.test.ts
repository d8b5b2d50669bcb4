import { beforeEach, expect, test } from "vitest";
import type { OpenBook } from "../../src/cli/books/contract.js";
import type { Input } from "../../src/cli/read-input.js";
import { newMemory, type RunMemory } from "../../src/cli/run-memory.js";
import type { Aligned } from "../../src/pipeline.js";
import { exampleSource } from "../../src/rule-examples.js";
import { book } from "../builders.js";

const open = (words: string) => ({ lexiconData: { words } }) as unknown as OpenBook;
const run = { input: {} as Input, aligned: {} as Aligned };
const source = exampleSource("The flood killed 14 people.", 0);

let memory: RunMemory;
beforeEach(() => {
  memory = newMemory();
  memory.keptFor(open("a"));
});
const claims = (text = source.text) => memory.claimsOf({ ...source, text }, book.lexicon);

test("a run is kept while articles and word lists are the same", () => {
  expect(memory.keptFor(open("a"))).toBeNull();
  memory.keep(run);
  expect(memory.keptFor(open("a"))).toBe(run);
  memory.articlesChanged();
  expect(memory.keptFor(open("a"))).toBeNull();
  memory.keep(run);
  expect(memory.keptFor(open("b"))).toBeNull();
});

test("the claims of a source are kept until it changes or goes, or the word lists change", () => {
  const first = claims();
  expect(first.length).toBeGreaterThan(0);
  memory.keep(run);
  memory.articlesChanged();
  memory.keptFor(open("a"));
  expect(claims()).toBe(first);
  expect(claims("The flood killed 41 people.")).not.toBe(first);
  memory.keep(run);
  memory.keptFor(open("b"));
  expect(claims()).not.toBe(first);
});
