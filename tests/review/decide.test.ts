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
});
