import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { ComparableFinding, FindingsDifference } from "../../src/model/difference.js";
import type { DifferenceReport } from "../../src/report/difference/formatter.js";
import { differenceJsonFormatter } from "../../src/report/difference/json.js";
import { differenceTextFormatter } from "../../src/report/difference/text.js";
import { differenceSchema } from "../../src/report/schemas/difference.js";
import { bridgeReport, plain } from "./sample.js";

const bridge = bridgeReport().findings[0] as ComparableFinding;
const road: ComparableFinding = { ...bridge, id: "0123456789", severity: "info", about: "road\u001b[2J repair" };

function reportOf(difference: Partial<FindingsDifference<ComparableFinding, ComparableFinding>>): DifferenceReport {
  const whole = { new: [], gone: [], changed: [], unchanged: [], ...difference };
  return { difference: whole, holding: whole.new, failOn: "error" };
}

const everything = reportOf({
  new: [bridge],
  gone: [road],
  changed: [
    {
      before: road,
      after: bridge,
      changes: [
        { what: "severity", before: ["info"], after: ["error"] },
        { what: "values", before: ["€12 million", "€20 million"], after: ["€12 million", "€21 million"] },
        { what: "sources", before: ["old.txt"], after: ["new.txt", "b.txt"] },
      ],
    },
  ],
  unchanged: [road],
});

describe("difference as text", () => {
  it("tells what is new, what changed and how, and what is gone", () => {
    expect(differenceTextFormatter.format(everything, plain)).toMatchInlineSnapshot(`
      "New (1)

      ✖ repair-cost: bridge repair  a1b2c3d4
        The Courier has €12 million; The Ledger has €21 million.
          €12 million  (a.txt)
          €21 million  (b.txt, copy.txt)

      Changed (1)

      ✖ repair-cost: bridge repair  a1b2c3d4
        The Courier has €12 million; The Ledger has €21 million.
          severity  info → error
          values  €12 million against €20 million → €12 million against €21 million
          sources  came: new.txt, b.txt; left: old.txt
          it was 0123456789

      Gone (1)

      ● repair-cost: road␛[2J repair  0123456789
        The Courier has €12 million; The Ledger has €21 million.
          €12 million  (a.txt)
          €21 million  (b.txt, copy.txt)

      Held by 1 new or graver finding (--fail-on error): 1 new, 1 changed, 1 gone, 1
      unchanged.
      "
    `);
  });

  it("says so when nothing changed", () => {
    expect(differenceTextFormatter.format(reportOf({}), plain)).toBe(
      "Clear: 0 new, 0 changed, 0 gone, 0 unchanged (--fail-on error).\n",
    );
  });
});

describe("difference as JSON", () => {
  it("fits its schema", () => {
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(differenceSchema);
    const data = JSON.parse(differenceJsonFormatter.format(everything, plain));
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    expect(data.summary).toMatchObject({ status: "held", new: 1, gone: 1, changed: 1, unchanged: 1 });
    expect(data.new[0].positions).toEqual([
      { value: "€12 million", sources: ["a.txt"] },
      { value: "€21 million", sources: ["b.txt", "copy.txt"] },
    ]);
  });
});
