import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import { sarifFormatter } from "../../src/report/sarif/formatter.js";
import { locationLink, messageText } from "../../src/report/sarif/message.js";
import { sourceUri } from "../../src/report/source-uri.js";
import {
  answeredReport,
  bridgeReport,
  decisionOf,
  findingOf,
  moneyClaim,
  plain,
  reportOf,
  ruleOf,
  sourceOf,
} from "./sample.js";
import { sarifErrors } from "./validators.js";

function logOf(report: Parameters<typeof sarifFormatter.format>[0]): Log {
  const log = JSON.parse(sarifFormatter.format(report, plain));
  expect(sarifErrors(log)).toEqual([]);
  return log;
}

function resultOf(report: Parameters<typeof sarifFormatter.format>[0]): Result {
  return logOf(report).runs[0]?.results?.[0] as Result;
}

describe("sarif report", () => {
  it("is tested against a schema that refuses what is no SARIF", () => {
    expect(sarifErrors({ version: "2.1.0", runs: [{ results: [] }] })).not.toEqual([]);
    const driver = { name: "x", informationUri: "not a uri" };
    expect(sarifErrors({ version: "2.1.0", runs: [{ tool: { driver } }] })).not.toEqual([]);
  });

  it("shows a finding at its first claim and links to every side", () => {
    const result = resultOf(bridgeReport());
    expect(result.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "a.txt", uriBaseId: "%SRCROOT%", index: 0 },
      region: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 21, charOffset: 40, charLength: 11 },
    });
    expect(result.message.text).toBe(
      [
        "The Courier has €12 million; The Ledger has €21 million.",
        "",
        "- €12 million: [The Courier](1)",
        "- €21 million: [The Ledger](2), [copy.txt](3)",
      ].join("\n"),
    );
    expect(result.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, "€12 million: The Courier"],
      [2, "€21 million: The Ledger"],
      [3, "€21 million: copy.txt"],
    ]);
    expect(result).toMatchObject({ level: "error", rank: 88, suppressions: [] });
    expect(result.partialFingerprints).toEqual({ "claimcheckFinding/v1": "a1b2c3d4" });
  });

  it("shows it at the draft, when a draft is checked", () => {
    const result = resultOf({ ...bridgeReport(), draft: "b.txt" });
    expect(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("b.txt");
  });

  it.each([
    ["error", "error"],
    ["warning", "warning"],
    ["info", "note"],
  ] as const)("has level %s as %s", (severity, level) => {
    expect(resultOf(answeredReport({ severity })).level).toBe(level);
  });

  it("describes the rules", () => {
    const rules = [
      ruleOf("other"),
      ruleOf("repair-cost", { url: "https://example.org/a rule", tags: ["money"], waivable: false, severity: "info" }),
    ];
    const log = logOf({ ...bridgeReport(), rules });
    const [run] = log.runs;
    expect(run?.results?.[0]).toMatchObject({ ruleId: "repair-cost", ruleIndex: 1 });
    expect(run?.tool.driver.rules?.[1]).toMatchObject({
      id: "repair-cost",
      shortDescription: { text: "Repair costs differ" },
      help: { text: "Readers add such sums up. Ask the council for the contract." },
      helpUri: "https://example.org/a%20rule",
      defaultConfiguration: { level: "note" },
      properties: { tags: ["money"], waivable: false },
    });
  });

  it("suppresses what is answered, with the justification", () => {
    expect(
      resultOf(answeredReport({ decision: decisionOf("in-force", { until: "2023-06-01" }) })).suppressions,
    ).toEqual([
      {
        kind: "external",
        status: "accepted",
        justification: "accepted by Ana Ruiz on 2023-05-05 until 2023-06-01: Both figures are named in the text.",
      },
    ]);
    expect(resultOf(answeredReport({ inBaseline: true })).suppressions).toMatchObject([{ status: "accepted" }]);
  });

  it.each(["expired", "reopened", "not-waivable"] as const)("does not suppress when a decision is %s", (standing) => {
    const [suppression] = resultOf(answeredReport({ decision: decisionOf(standing) })).suppressions ?? [];
    expect(suppression?.status).toBe("rejected");
    expect(suppression?.justification).toContain("The values are those that were decided on.");
  });

  it("names files by URI and leaves out what it does not know", () => {
    const source = sourceOf("wire/Jan 5 — déjà #1?.txt", "It cost €12 million, or €21 million.");
    const finding = findingOf([
      ["€12 million", [moneyClaim(source, "€12 million", 12e6)]],
      ["€21 million", [moneyClaim(source, "€21 million", 21e6)]],
    ]);
    const [run] = logOf(reportOf([source], [finding])).runs;
    expect(run?.artifacts?.[0]?.location).toEqual({
      uri: "wire/Jan%205%20%E2%80%94%20d%C3%A9j%C3%A0%20%231%3F.txt",
      uriBaseId: "%SRCROOT%",
      index: 0,
    });
    expect(run?.results?.[0]).not.toHaveProperty("ruleIndex");
  });

  it("counts columns in UTF-16 units", () => {
    const source = sourceOf("a.txt", "😀😀 €12 million");
    const finding = findingOf([["€12 million", [moneyClaim(source, "€12 million", 12e6)]]]);
    const log = logOf(reportOf([source], [finding]));
    expect(log.runs[0]?.columnKind).toBe("utf16CodeUnits");
    expect(log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.region?.startColumn).toBe(6);
  });
});

describe("sourceUri", () => {
  it.each([
    ["a.txt", "a.txt"],
    ["./wire/a.txt", "wire/a.txt"],
    ["../a.txt", "../a.txt"],
    ["a:b.txt", "a%3Ab.txt"],
    ["wire\\a.txt", "wire/a.txt"],
    ["/srv/a b.txt", "file:///srv/a%20b.txt"],
    ["C:\\news\\a.txt", "file:///C:/news/a.txt"],
    ["\ud800.txt", "%EF%BF%BD.txt"],
    ["javascript:alert(1)", "javascript%3Aalert(1)"],
    ["-", "-"],
  ])("%j is %s", (path, uri) => {
    expect(sourceUri(path)).toBe(uri);
  });
});

describe("messages", () => {
  it("make no link and no placeholder of text", () => {
    expect(messageText("[x](https://evil.example) {0} [25]")).toBe("[x] (https://evil.example) {{0}} [25]");
  });

  it("link to a location by its number", () => {
    expect(locationLink("a [b](c) {0}", 2)).toBe("[a \\[b\\](c) {{0}}](2)");
  });
});
