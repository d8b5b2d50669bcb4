import { expect, test } from "vitest";
import { readSweep } from "../../src/cli/sweep.js";
import { InputError } from "../../src/errors.js";
import { ruleOf } from "../builders.js";

const rule = ruleOf("amount");

test.each([
  ["tolerance=0..10%", ["0%", "1%", "2%", "3%", "4%", "5%", "6%", "7%", "8%", "9%", "10%"]],
  ["tolerance=0%..1%:0.5%", ["0%", "0.5%", "1%"]],
  ["tolerance=0..0.3:0.1", [0, 0.1, 0.2, 0.3]],
  ["tolerance=2..5%:2%", ["2%", "4%"]],
  ["tolerance=3%..3%", ["3%"]],
  ["tolerance=1%, 2.5%,7%", ["1%", "2.5%", "7%"]],
  ["bounds=warning,ignore", ["warning", "ignore"]],
  ["growing=false,true", [false, true]],
])("%s", (words, values) => {
  expect(readSweep(words, rule)).toEqual({ option: words.split("=")[0], values });
});

test("an option of whole numbers takes whole steps", () => {
  const { values } = readSweep("approximateDays=0..3", ruleOf("date"));
  expect(values).toEqual([0, 1, 2, 3]);
});

test.each([
  ["tolerence=0..10%", "`amount`, which judges a-rule, has no option `tolerence`", "Did you mean `tolerance`?"],
  ["tolerance", "names no values", "For example: --sweep tolerance=0..10%"],
  ["tolerance=", "names no values", "For example"],
  ["tolerance=10..0%", "ends below its beginning", "lower end first"],
  ["tolerance=0..100%:0.01%", "has 10001 values", "At most 101"],
  ["tolerance=wide", "`tolerance` cannot be wide", "a share such as 2% or 0.02"],
  ["tolerance=0..10", "`tolerance` cannot be 2", "a share such as 2% or 0.02"],
  ["bounds=warning,loud", "`bounds` cannot be loud", "one of warning, info, ignore"],
])("%s is refused", (words, message, help) => {
  const read = () => readSweep(words, rule);
  expect(read).toThrow(InputError);
  expect(read).toThrow(message);
  expect(read).toThrow(help);
});
