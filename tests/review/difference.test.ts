import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparableFinding } from "../../src/model/difference.js";
import type { Finding } from "../../src/model/finding.js";
import { differenceBetween } from "../../src/review/difference.js";

/** A dispute on the dead of a flood: each side is a value and the sources that have it, in those very words. */
function dispute(sides: Readonly<Record<string, readonly string[]>>, parts: Partial<ComparableFinding> = {}) {
  const values = Object.keys(sides);
  const finding: ComparableFinding = {
    id: `dead:${[...values].sort().join("/")}`,
    rule: "death-toll",
    severity: "error",
    nature: "contradiction",
    about: "dead (Marlow)",
    message: values.join(" against "),
    positions: Object.entries(sides).map(([value, sources]) => ({
      value,
      claims: sources.map((source) => ({ source, text: value })),
    })),
    ...parts,
  };
  return finding;
}

const flood = dispute({ "14 people": ["a.txt"], "41 people": ["b.txt"] });

describe("differenceBetween", () => {
  it("accepts the findings of a run", () => {
    const none: readonly Finding[] = [];
    expect(differenceBetween(none, none)).toEqual({ new: [], gone: [], changed: [], unchanged: [] });
  });

  it("finds nothing between equal lists, in whatever order their sides are", () => {
    const turned = dispute({ "41 people": ["b.txt"], "14 people": ["a.txt"] }, { message: flood.message });
    expect(differenceBetween([flood], [turned])).toEqual({ new: [], gone: [], changed: [], unchanged: [turned] });
  });

  it("tells new from gone", () => {
    const other = dispute({ "3 km": ["a.txt"], "30 km": ["b.txt"] }, { rule: "distance", about: "Marlow to Ash" });
    expect(differenceBetween([flood], [other])).toEqual({ new: [other], gone: [flood], changed: [], unchanged: [] });
  });

  it.each<[string, ComparableFinding, readonly [string, readonly string[], readonly string[]][]]>([
    [
      "a value",
      dispute({ "14 people": ["a.txt"], "42 people": ["b.txt"] }),
      [["values", ["14 people", "41 people"], ["14 people", "42 people"]]],
    ],
    [
      "a source that joins",
      dispute({ "14 people": ["a.txt"], "41 people": ["b.txt", "c.txt"] }),
      [["sources", [], ["c.txt"]]],
    ],
    ["the severity", { ...flood, severity: "warning" }, [["severity", ["error"], ["warning"]]]],
    ["the nature", { ...flood, nature: "update" }, [["nature", ["contradiction"], ["update"]]]],
    ["the subject", { ...flood, id: "x", about: "dead (Ash)" }, [["about", ["dead (Marlow)"], ["dead (Ash)"]]]],
    ["a decision", { ...flood, decision: { standing: "in-force" } }, [["answer", ["open"], ["in-force"]]]],
    ["a baseline", { ...flood, inBaseline: true }, [["answer", ["open"], ["baseline"]]]],
    ["the rule's message", { ...flood, message: "Tolls differ." }, [["message", [flood.message], ["Tolls differ."]]]],
  ])("sees a change of %s", (_, later, expected) => {
    const { changed, ...others } = differenceBetween([flood], [later]);
    expect(others).toEqual({ new: [], gone: [], unchanged: [] });
    expect(changed.map(({ changes }) => changes.map(({ what, before, after }) => [what, before, after]))).toEqual([
      expected,
    ]);
  });

  it("takes as a change of values what shares most, and the rest as new and gone", () => {
    const near = dispute({ "14 people": ["a.txt"], "42 people": ["b.txt"] });
    const far = dispute({ "7 people": ["a.txt"], "8 people": ["z.txt"] });
    const { changed, new: fresh, gone } = differenceBetween([flood], [far, near]);
    expect(changed.map(({ after }) => after)).toEqual([near]);
    expect([fresh, gone]).toEqual([[far], []]);
  });

  it.each<[string, Partial<ComparableFinding>]>([
    ["another rule", { rule: "injured" }],
    ["another subject with one value in common", { about: "dead (Ash)" }],
  ])("does not pair findings of %s", (_, parts) => {
    const other = dispute({ "14 people": ["a.txt"], "9 people": ["b.txt"] }, { ...parts, id: "other" });
    expect(differenceBetween([flood], [other])).toMatchObject({ new: [other], gone: [flood], changed: [] });
  });

  it("does not pair one subject in other sources: a disaster of the same name elsewhere", () => {
    const other = dispute({ "5 people": ["x.txt"], "6 people": ["y.txt"] });
    expect(differenceBetween([flood], [other])).toMatchObject({ new: [other], gone: [flood] });
  });

  const findings = fc
    .array(
      fc.record({
        about: fc.constantFrom("dead", "hurt", ""),
        low: fc.constantFrom("1", "2", "3"),
        high: fc.constantFrom("4", "5"),
        source: fc.constantFrom("a", "b", "c"),
        severity: fc.constantFrom("error" as const, "info" as const),
      }),
    )
    .map((list) => {
      const made = list.map(({ about, low, high, source, severity }) =>
        dispute({ [low]: [source], [high]: ["z"] }, { id: `${about}:${low}:${high}`, about, severity }),
      );
      return [...new Map(made.map((finding) => [finding.id, finding])).values()];
    });

  it("puts every finding of both lists in exactly one place", () => {
    fc.assert(
      fc.property(findings, findings, (before, after) => {
        const { new: fresh, gone, changed, unchanged } = differenceBetween(before, after);
        const later = [...fresh, ...unchanged, ...changed.map((pair) => pair.after)];
        expect(later.map(({ id }) => id).sort()).toEqual(after.map(({ id }) => id).sort());
        const same = new Set(unchanged.map(({ id }) => id));
        const earlier = [...gone, ...before.filter(({ id }) => same.has(id)), ...changed.map((pair) => pair.before)];
        expect(earlier.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
      }),
    );
  });

  it("compares thousands of findings of one source in a moment", () => {
    const many = (suffix: string) =>
      Array.from({ length: 5000 }, (_, at) =>
        dispute(
          { [`${at}`]: ["a.txt"], [`${at}${suffix}`]: ["b.txt"] },
          { id: `${at}${suffix}`, about: `thing ${at}` },
        ),
      );
    const from = performance.now();
    expect(differenceBetween(many(" old"), many(" new")).changed).toHaveLength(5000);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
