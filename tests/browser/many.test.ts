// Five hundred findings stay quick to open, filter and find. The bound is generous: it tells seconds from minutes, not machines.
import { expect, it } from "vitest";
import { describeInBrowser, open, written } from "./browser.js";
import { manyFindings } from "./many-findings.js";

describeInBrowser("a report with 500 findings", () => {
  it("opens, filters and leads to any of them", async () => {
    const path = await written(manyFindings(500));
    const from = performance.now();
    const { page } = await open(path);
    const shown = page.locator("article.finding:not([hidden])");
    expect(await shown.count()).toBe(500);
    await page.locator("#filter-text").fill("€1154");
    expect(await shown.count()).toBe(1);
    await page.locator('button[type="reset"]').click();
    await expect.poll(() => shown.count()).toBe(500);
    const id = await page.locator("article.finding").nth(480).getAttribute("id");
    await page.locator(`.index a[href="#${id}"]`).click();
    await expect
      .poll(() =>
        page.locator(`[id="${id}"]`).evaluate((card) => {
          const { top } = card.getBoundingClientRect();
          return top > -2 && top < innerHeight;
        }),
      )
      .toBe(true);
    expect(performance.now() - from).toBeLessThan(30_000);
  });
});
