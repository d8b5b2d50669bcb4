// A report with answered, expired and stale decisions, and one without any finding.
import { expect, it } from "vitest";
import type { Decision, DecisionStanding } from "../../src/model/decision.js";
import { decide } from "../../src/review/decide.js";
import { bridgeReport, reportOf } from "../report/sample.js";
import { describeInBrowser, open, violationsIn, written } from "./browser.js";

const decision: Decision = {
  finding: "a1b2c3d4",
  as: "accepted",
  by: "Ana Ruiz",
  reason: "Both sums are named.",
  on: "2024-05-02",
  until: "2024-06-01",
};

function answeredReport() {
  const { sources, findings } = bridgeReport();
  const standings: readonly DecisionStanding[] = ["in-force", "expired", "reopened", "not-waivable"];
  const answered = findings.flatMap((finding) =>
    standings.map((standing) => ({
      ...finding,
      id: `${finding.id}-${standing}`,
      decision: { decision, standing, because: "It held until 2024-06-01." },
    })),
  );
  return reportOf(sources, answered, { verdict: decide(answered, "error", { stale: [decision] }) });
}

describeInBrowser("answered findings", () => {
  it.each(["light", "dark"] as const)("are apart from the open ones, and accessible: %s", async (colorScheme) => {
    const { page } = await open(await written(answeredReport()), { colorScheme });
    expect(await page.locator("#errors ~ article").count()).toBe(3);
    expect(await page.locator("#answered ~ article").count()).toBe(1);
    expect(await page.locator(".stale li").count()).toBe(1);
    await page.locator('input[name="open"]').check();
    expect(await page.locator("article.finding:visible").count()).toBe(3);
    expect(await page.locator("#answered").isVisible()).toBe(false);
    await page.locator('button[type="reset"]').click();
    expect(await violationsIn(page)).toEqual([]);
  });

  it("are not asked for where nothing is found", async () => {
    const { page } = await open(await written(reportOf(bridgeReport().sources, [])));
    expect(await page.locator(".verdict").textContent()).toContain("No conflict was found");
    expect(await page.locator(".filters, .index").count()).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
  });
});
