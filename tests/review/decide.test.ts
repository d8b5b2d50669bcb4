import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.js";
import type { FailOn } from "../../src/model/verdict.js";
import { decide } from "../../src/review/decide.js";
import { findingOf } from "../report/sample.js";

const findings: readonly Finding[] = (["error", "warning", "warning", "info"] satisfies Severity[]).map((severity) =>
  findingOf([], { severity }),
);

describe("decide", () => {
  it.each<[FailOn, "held" | "clear", number]>([
    ["error", "held", 1],
    ["warning", "held", 3],
    ["info", "held", 4],
    ["never", "clear", 0],
  ])("with --fail-on %s is %s by %i", (failOn, status, holding) => {
    const verdict = decide(findings, failOn);
    expect(verdict.status).toBe(status);
    expect(verdict.holding).toHaveLength(holding);
    expect(verdict.counts).toEqual({ error: 1, warning: 2, info: 1 });
  });

  it("is clear when no finding is severe enough", () => {
    expect(decide(findings.slice(1), "error").status).toBe("clear");
    expect(decide([], "info").status).toBe("clear");
  });

  it("lets decided and baseline findings through, and only decisions in force", () => {
    const decision = { finding: "a", as: "accepted", by: "Jo", reason: "x", on: "2026-01-01", until: null } as const;
    const answered = (standing: "in-force" | "expired" | "reopened" | "not-waivable") =>
      findingOf([], { decision: { decision, standing, because: "" } });
    const verdict = decide([answered("in-force"), findingOf([], { inBaseline: true })], "error");
    expect(verdict).toMatchObject({ status: "clear", inBaseline: 1, open: { error: 0 }, counts: { error: 2 } });
    const held = [answered("expired"), answered("reopened"), answered("not-waivable")];
    expect(decide(held, "error").holding).toEqual(held);
    expect(decide(held, "error").decided).toEqual({ "in-force": 0, expired: 1, reopened: 1, "not-waivable": 1 });
  });

  it.each([
    [0, 2],
    [1, 2],
    [2, 0],
    [undefined, 0],
  ])("with at most %s warnings, two warnings are held by %i findings", (maxWarnings, holding) => {
    const options = maxWarnings === undefined ? {} : { maxWarnings };
    expect(decide(findings.slice(1), "error", options).holding).toHaveLength(holding);
    expect(decide(findings.slice(1), "never", options).holding).toHaveLength(holding);
  });
});
