// How answered findings and stale decisions look in the reports for people, and in the one for programs.
import { describe, expect, it } from "vitest";
import type { Decision, DecisionStanding } from "../../src/model/decision.js";
import type { Finding } from "../../src/model/finding.js";
import { jsonFormatter } from "../../src/report/json.js";
import { markdownFormatter } from "../../src/report/markdown.js";
import { textFormatter } from "../../src/report/text.js";
import { verdictSentence } from "../../src/report/wording.js";
import { decide } from "../../src/review/decide.js";
import { bridgeReport, plain, reportOf } from "./sample.js";

const decision: Decision = {
  finding: "a1b2c3d4e5",
  as: "false-alarm",
  by: "Jo <b>Weber</b>",
  reason: "Two bridges.\u001b[2J",
  on: "2026-11-20",
  until: "2026-12-31",
  dispute: { rule: "repair-cost", severity: "error", about: "bridge", values: [], sources: [], evidence: ["0a1b2c3d"] },
};

function reportWith(parts: Partial<Finding>, stale: readonly Decision[] = []) {
  const { sources, findings } = bridgeReport();
  const answered = findings.map((finding) => ({ ...finding, ...parts }));
  return reportOf(sources, answered, { verdict: decide(answered, "error", { stale }) });
}

const standing = (as: DecisionStanding, because = "It held until 2026-11-21.") => ({
  decision: { decision, standing: as, because },
});

describe("a finding with a decision in force", () => {
  it("stands apart from the open ones, with who answers for it, until when and why", () => {
    const text = textFormatter.format(reportWith(standing("in-force")), plain) as string;
    expect(text).not.toContain("Errors");
    expect(text).toContain("Answered (1)");
    const said = text.replace(/\s+/g, " ");
    expect(said).toContain(
      "Said called a false alarm by Jo <b>Weber</b> on 2026-11-20 until 2026-12-31: Two bridges.␛[2J",
    );
    expect(text).toMatch(/^Clear: no open findings\. 1 decided\.$/m);
    const markdown = markdownFormatter.format(reportWith(standing("in-force")), plain) as string;
    expect(markdown).toContain("## Answered (1)");
    expect(markdown).toMatch(/\*\*Answered:\*\* called a false alarm by Jo/);
    expect(markdown).not.toContain("<b>");
  });

  it("is in the JSON report as it was given", () => {
    const report = JSON.parse(jsonFormatter.format(reportWith(standing("in-force")), plain) as string);
    expect(report.findings[0].decision).toEqual({
      as: "false-alarm",
      by: decision.by,
      reason: decision.reason,
      on: "2026-11-20",
      until: "2026-12-31",
      standing: "in-force",
      because: "It held until 2026-11-21.",
    });
    expect(report.summary).toMatchObject({ status: "clear", counts: { error: 1 }, open: { error: 0 }, inBaseline: 0 });
    expect(report.summary.decided["in-force"]).toBe(1);
  });
});

describe("a decision that is not in force", () => {
  it.each<[DecisionStanding, RegExp]>([
    ["expired", /^Held: 1 error \(--fail-on error\)\. 1 decision has expired\.$/m],
    ["reopened", /1 decision is reopened\.$/m],
    ["not-waivable", /1 decision does not count\.$/m],
  ])("%s: the finding is open, and says what became of it", (as, verdict) => {
    const text = textFormatter.format(reportWith(standing(as)), plain) as string;
    expect(text).toContain("Errors (1)");
    expect(text.replace(/\s+/g, " ")).toContain("(no longer counts: It held until 2026-11-21.)");
    expect(text).toMatch(verdict);
    const markdown = markdownFormatter.format(reportWith(standing(as)), plain) as string;
    expect(markdown).toContain("## Errors (1)");
    expect(markdown).toContain("**Answered once:**");
  });
});

describe("the baseline", () => {
  it("is named where it accepts a finding", () => {
    const report = reportWith({ inBaseline: true });
    expect(textFormatter.format(report, plain)).toMatch(/accepted with the baseline[\s\S]*1 in the baseline\.$/m);
    expect(markdownFormatter.format(report, plain)).toContain("accepted with the baseline");
    expect(JSON.parse(jsonFormatter.format(report, plain) as string).findings[0].inBaseline).toBe(true);
  });
});

describe("stale decisions", () => {
  const report = reportWith({}, [decision, { ...decision, finding: "bbbbbbbbbb", as: "corrected" }]);

  it("are listed with what to do", () => {
    const text = (textFormatter.format(report, plain) as string).replace(/\s+/g, " ");
    expect(text).toContain("Stale decisions (2) a1b2c3d4e5 (repair-cost: bridge), false-alarm by Jo <b>Weber</b>");
    expect(text).toContain(
      "bbbbbbbbbb (repair-cost: bridge), corrected by Jo <b>Weber</b> on 2026-11-20: the correction is in",
    );
    expect(text).toContain("2 decisions are stale.");
    const markdown = markdownFormatter.format(report, plain) as string;
    expect(markdown).toContain("## Stale decisions (2)");
    expect(markdown).not.toContain("<b>");
  });

  it("are data for programs", () => {
    const { summary } = JSON.parse(jsonFormatter.format(report, plain) as string);
    expect(summary.stale).toHaveLength(2);
    expect(summary.stale[0]).toMatchObject({ finding: "a1b2c3d4e5", rule: "repair-cost", as: "false-alarm" });
  });
});

describe("what holds a run", () => {
  it("is named: the severity, the number of warnings, or both", () => {
    const { findings } = bridgeReport();
    const warnings = findings.map((finding) => ({ ...finding, severity: "warning" as const }));
    const sentence = (...[all, failOn, options]: Parameters<typeof decide>) =>
      verdictSentence(decide(all, failOn, options));
    expect(sentence(warnings, "error", { maxWarnings: 0 })).toBe("Held: 1 warning (--max-warnings 0).");
    expect(sentence([...findings, ...warnings], "error", { maxWarnings: 0 })).toBe(
      "Held: 1 error, 1 warning (--fail-on error, --max-warnings 0).",
    );
    expect(sentence(warnings, "error", { maxWarnings: 1 })).toBe("Clear: 1 warning.");
    expect(sentence([], "error")).toBe("Clear: no findings.");
  });
});
