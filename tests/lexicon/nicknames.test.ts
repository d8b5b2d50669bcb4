import { expect, test } from "vitest";
import { book } from "../builders.js";

const { nicknames } = book.lexicon;

test.each([
  ["robert", "bob"],
  ["steven", "steve"],
  ["stephen", "steve"],
  ["katherine", "kate"],
  ["bob", "rob"],
])("%s and %s are one name", (a, b) => expect(nicknames.related(a, b)).toBe(true));

test.each([
  ["stephen", "steven"],
  ["philip", "phillip"],
  ["stuart", "stewart"],
  ["catherine", "katherine"],
  ["mark", "marc"],
])("%s and %s are spelt by their bearers one way", (a, b) => expect(nicknames.related(a, b)).toBe(false));
