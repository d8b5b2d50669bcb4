import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.js";
import type { ClaimsReport } from "../../src/report/claims/formatter.js";
import { claimsJsonFormatter } from "../../src/report/claims/json.js";
import { jsonFormatter } from "../../src/report/json.js";
import { claimsSchema } from "../../src/report/schemas/claims.js";
import { reportSchema } from "../../src/report/schemas/report.js";
import { bridgeReport, moneyClaim, plain, reportOf, ruleOf, sourceOf } from "./sample.js";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });

describe("json report", () => {
  it("fits its schema", () => {
    const validate = ajv.compile(reportSchema);
    expect(validate(JSON.parse(jsonFormatter.format(bridgeReport(), plain))) ? [] : validate.errors).toEqual([]);
  });

  it("gives offsets into the untouched text, and line and column from 1", () => {
    const report = bridgeReport();
    const [finding] = JSON.parse(jsonFormatter.format(report, plain)).findings;
    const [claim] = finding.positions[0].claims;
    expect(claim).toEqual({
      source: "a.txt",
      start: 40,
      end: 51,
      line: 2,
      column: 10,
      text: "€12 million",
      sentence: report.sources[0]?.text,
    });
    expect(finding.decision).toBeNull();
  });
});

describe("what a finding says beyond its claims", () => {
  it("stands in the report, and null or false where it is not known", () => {
    const { sources, findings } = bridgeReport();
    const positions = (findings[0] as Finding).positions.map((position, index) =>
      index === 0 ? position : { ...position, published: { first: "2023-05-04", last: "2023-05-05" }, majority: true },
    );
    const rules = [ruleOf("quiet"), ruleOf("repair-cost", { url: "https://example.org/", tags: ["money"] })];
    const report = JSON.parse(
      jsonFormatter.format(
        reportOf(sources, [{ ...(findings[0] as Finding), positions }], { rules, draft: "a.txt" }),
        plain,
      ),
    );
    expect(report.findings[0].positions).toMatchObject([
      { published: null, holdsOriginal: false, majority: false },
      { published: { first: "2023-05-04", last: "2023-05-05" }, holdsOriginal: false, majority: true },
    ]);
    expect(report.rules).toEqual([
      { id: "repair-cost", title: "Repair costs differ", url: "https://example.org/", tags: ["money"], waivable: true },
    ]);
    expect(report.draft).toBe("a.txt");
    const validate = ajv.compile(reportSchema);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
  });
});

describe("json claims", () => {
  it("fits its schema", () => {
    const source = sourceOf("a.txt", "It cost €12 million.");
    const { lineage } = bridgeReport();
    const report: ClaimsReport = { sources: [source], lineage, claims: [moneyClaim(source, "€12 million", 12e6)] };
    const validate = ajv.compile(claimsSchema);
    expect(validate(JSON.parse(claimsJsonFormatter.format(report, plain))) ? [] : validate.errors).toEqual([]);
  });
});
