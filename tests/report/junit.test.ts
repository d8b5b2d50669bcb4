import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { junitFormatter } from "../../src/report/junit.js";
import { xmlDocument } from "../../src/report/xml.js";
import { answeredReport, bridgeReport, decisionOf, plain, reportOf, ruleOf } from "./sample.js";
import { junitErrors } from "./validators.js";

describe("junit report", () => {
  it("is tested against a schema that refuses what is no JUnit", async () => {
    expect(await junitErrors('<testsuites><testcase name="x"/></testsuites>')).not.toEqual([]);
  });

  it("fails on a finding that holds, and passes every other rule", async () => {
    const report = { ...bridgeReport(), rules: [ruleOf("repair-cost"), ruleOf("quiet", { title: "Quiet rule" })] };
    const xml = junitFormatter.format(report, plain);
    expect(await junitErrors(xml)).toEqual([]);
    expect(xml).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="claimcheck" tests="2" failures="1" errors="0" time="0">
        <testsuite name="repair-cost" tests="1" failures="1" errors="0" skipped="0" time="0">
          <testcase name="Repair costs differ: bridge repair (error, a1b2c3d4)" classname="repair-cost" time="0">
            <failure message="The Courier has €12 million; The Ledger has €21 million." type="error.contradiction">
      Position: €12 million (1 independent origin)
        - The Courier, a.txt:2:10: Repairing the bridge will cost the town «€12 million», the mayor said.
      Position: €21 million (1 independent origin)
        - The Ledger, b.txt:1:32: The council puts the repair at «€21 million».
        - copy.txt, copy.txt:1:32: The council puts the repair at «€21 million».
      Why: Readers add such sums up.
      Do: Ask the council for the contract.
      Note: The Ledger was published later.
      </failure>
          </testcase>
        </testsuite>
        <testsuite name="quiet" tests="1" failures="0" errors="0" skipped="0" time="0">
          <testcase name="Quiet rule" classname="quiet" time="0"/>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it.each([
    ["a decision in force", { decision: decisionOf("in-force") }, /<skipped>accepted by Ana Ruiz/],
    ["a baseline", { inBaseline: true }, /<skipped>accepted with the baseline/],
    ["less severity than --fail-on", { severity: "info" as const }, /<system-out>Finding: The Courier has/],
    [
      "an expired decision",
      { decision: decisionOf("expired") },
      /<failure .*\n[^<]*Answer: accepted by Ana Ruiz[^<]*no longer counts/,
    ],
  ])("shows %s", async (_, parts, expected) => {
    const xml = junitFormatter.format(answeredReport(parts), plain);
    expect(await junitErrors(xml)).toEqual([]);
    expect(xml).toMatch(expected);
  });

  it("is valid with nothing to report", async () => {
    expect(await junitErrors(junitFormatter.format(reportOf([], []), plain))).toEqual([]);
  });
});

describe("xmlDocument", () => {
  it("is well formed whatever the text", async () => {
    const texts = fc.sample(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("]]>", "<!--", "&#0;", "\ud800x")),
      300,
    );
    const xml = xmlDocument({
      name: "testsuites",
      attributes: {},
      content: texts.map((text) => ({
        name: "testsuite",
        attributes: { name: text, tests: 1 },
        content: [
          {
            name: "testcase",
            attributes: { name: text },
            content: [{ name: "system-out", attributes: {}, content: text }],
          },
        ],
      })),
    });
    expect(await junitErrors(xml)).toEqual([]);
  });
});
