import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { columns, wrapped } from "../../src/report/layout.js";

describe("wrapped", () => {
  it("loses no word and stays within the width", () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom("a", "é", "’", "5", "漢", "$"), minLength: 1, maxLength: 30 }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 60 }), (parts, width) => {
        const text = parts.join(" ");
        const lines = wrapped(text, width, "");
        expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("breaks a word that is wider than the line", () => {
    expect(wrapped("a".repeat(45), 20, "")).toEqual(["a".repeat(20), "a".repeat(20), "a".repeat(5)]);
  });

  it("puts the first line under one margin and the others under another", () => {
    expect(wrapped("one two three four five six", 22, "- ", "  ")).toEqual(["- one two three four", "  five six"]);
  });
});

describe("columns", () => {
  it("aligns cells and lets a cell that is too wide have a line of its own", () => {
    const rows = [
      ["a", "bb", "last"],
      ["a much longer first cell than the others have", "b", "last"],
    ];
    expect(columns(rows, 60, "")).toEqual([
      "a  bb  last",
      "a much longer first cell than the others have",
      "   b   last",
    ]);
  });
});
