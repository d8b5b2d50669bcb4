import fc from "fast-check";
import { expect, test } from "vitest";
import { codeFrame } from "../../src/yaml/code-frame.js";

const text = "id: a\nseverity: eror\nmessage: x\n";

test.each([
  ["between two lines", text, 2, 11, 4, "  1 | id: a\n  2 | severity: eror\n    |           ^^^^\n  3 | message: x"],
  ["on the first line", text, 1, 1, 2, "  1 | id: a\n    | ^^\n  2 | severity: eror"],
  [
    "on the last line, without the blank one after it",
    text,
    3,
    10,
    1,
    "  2 | severity: eror\n  3 | message: x\n    |          ^",
  ],
  ["past the end of the line", "a: b", 1, 99, 1, "  1 | a: b\n    |     ^"],
  ["Windows line ends", "a: b\r\nc: d\r\n", 2, 4, 1, "  1 | a: b\n  2 | c: d\n    |    ^"],
  ["a tab counts one column", "\ta: b", 1, 2, 1, "  1 |  a: b\n    |  ^"],
  ["wide letters before the place", "名前: b", 1, 5, 1, "  1 | 名前: b\n    |       ^"],
])("a frame %s", (_, given, line, column, length, expected) => {
  expect(codeFrame(given, line, column, length)).toBe(expected);
});

test("line numbers of different width stay in one column", () => {
  expect(codeFrame("x\n".repeat(12), 9, 1)).toBe("   8 | x\n   9 | x\n     | ^\n  10 | x");
});

test("long lines are cut around the place", () => {
  const frame = codeFrame(`${"a".repeat(500)}HERE${"b".repeat(500)}`, 1, 501, 4);
  const [line, mark] = frame.split("\n") as [string, string];
  expect(line.length).toBeLessThan(120);
  expect(line).toContain("…");
  expect(line.slice(mark.indexOf("^"), mark.indexOf("^") + 4)).toBe("HERE");
});

test("a frame never fails, never holds control characters, and stays small", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.nat(30),
      fc.nat(400),
      fc.nat(500),
      (given, line, column, length) => {
        const frame = codeFrame(given, line + 1, column + 1, length);
        expect(frame.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
        expect(frame.length).toBeLessThan(1000);
      },
    ),
  );
});
