import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesIn } from "../../src/report/lines.js";

describe("placesIn", () => {
  it.each([
    ["", 0, 1, 1],
    ["one\ntwo", 3, 1, 4],
    ["one\ntwo", 4, 2, 1],
    ["one\r\ntwo", 5, 2, 1],
    ["one\rtwo", 4, 2, 1],
    ["\n\n", 2, 3, 1],
    ["😀x", 2, 1, 3],
  ])("in %j offset %i is %i:%i", (text, offset, line, column) => {
    expect(placesIn(text)(offset)).toEqual({ line, column });
  });

  it("agrees with splitting the text", () => {
    const text = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "é", "😀")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.nat(), (whole, seed) => {
        const offset = whole.length === 0 ? 0 : seed % whole.length;
        // Between \r and \n of one line end, the offset still belongs to the line that they end.
        const before = whole.slice(0, offset).replace(/\r$/, whole[offset] === "\n" ? "x" : "\r");
        const lines = before.split(/\r\n|\n|\r/);
        expect(placesIn(whole)(offset)).toEqual({ line: lines.length, column: (lines.at(-1) as string).length + 1 });
      }),
    );
  });
});
