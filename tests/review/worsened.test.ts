import { describe, expect, it } from "vitest";
import type { ComparableFinding } from "../../src/model/difference.js";
import { differenceBetween } from "../../src/review/difference.js";
import { worsened } from "../../src/review/worsened.js";

const before: ComparableFinding = {
  id: "a",
  rule: "death-toll",
  severity: "warning",
  nature: "contradiction",
  about: "dead",
  message: "14 against 41",
  positions: [
    { value: "14", claims: [{ source: "a.txt", text: "14 people" }] },
    { value: "41", claims: [{ source: "b.txt", text: "41 people" }] },
  ],
};
const fourth = { value: "4", claims: [{ source: "b.txt", text: "4 people" }] };
const answered = { decision: { standing: "in-force" } } as const;

describe("worsened", () => {
  it.each<[string, readonly ComparableFinding[], readonly ComparableFinding[], boolean]>([
    ["a new finding", [], [before], true],
    ["a finding that stayed", [before], [before], false],
    ["a finding that went", [before], [], false],
    ["other values", [before], [{ ...before, id: "b", positions: [before.positions[0] as never, fourth] }], true],
    ["a graver severity", [before], [{ ...before, severity: "error" }], true],
    ["a lighter severity", [{ ...before, severity: "error" }], [before], false],
    ["another nature alone", [before], [{ ...before, nature: "update" }], false],
    ["a decision that expired", [{ ...before, ...answered }], [{ ...before, decision: { standing: "expired" } }], true],
    ["a new finding that is answered", [], [{ ...before, ...answered }], false],
    ["a new finding in the baseline", [], [{ ...before, inBaseline: true }], false],
    ["a new finding below the limit", [], [{ ...before, severity: "info" }], false],
  ])("%s", (_, earlier, later, expected) => {
    const found = worsened(differenceBetween(earlier, later), "warning");
    expect(found).toEqual(expected ? later : []);
    expect(worsened(differenceBetween(earlier, later), "never")).toEqual([]);
  });
});
