// Articles, names and rules that try to break out of the page: they are shown, and do nothing.
import { expect, it } from "vitest";
import { describeInBrowser, open, written } from "./browser.js";
import { hostileReport } from "./hostile-report.js";

describeInBrowser("a hostile report", () => {
  it("runs nothing, asks nobody, and keeps its form", async () => {
    const { page } = await open(await written(hostileReport()));
    for (const fold of await page.locator("details").all()) {
      await fold.evaluate((details) => details.setAttribute("open", ""));
    }
    expect(await page.evaluate(() => (globalThis as unknown as { broken?: number }).broken)).toBeUndefined();
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("style").count()).toBe(1);
    expect(
      await page.locator("img, iframe, object, embed, base, form:not(.filters), [onerror], [onload], [style]").count(),
    ).toBe(0);
    const addresses = await page
      .locator("a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([]);
    expect(await page.locator("article.finding").count()).toBe(1);
    const text = (await page.locator("body").textContent()) ?? "";
    expect(text).toContain("<script>");
    expect(text).toContain("<U+202E>");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
    expect(text).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
  });
});
