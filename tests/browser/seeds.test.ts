// The committed report on the seeds, as an editor opens it: from disk, with and without JavaScript, by mouse, keyboard and on paper.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, open, violationsIn } from "./browser.js";

const seeds = new URL("../../reports/seeds.html", import.meta.url).pathname;

const shownFindings = (page: Page) => page.locator("article.finding:visible");
const severityOf = (page: Page) =>
  shownFindings(page).evaluateAll((cards) => [...new Set(cards.map((card) => card.getAttribute("data-severity")))]);
const inSight = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= -2 && top < innerHeight;
  });

describeInBrowser("the report on the seeds", () => {
  it("opens from disk with verdict, counts, sources and every finding", async () => {
    const { page } = await open(seeds);
    expect(await page.locator("h1").textContent()).toBe("Consistency report");
    expect(await page.locator(".verdict").isVisible()).toBe(true);
    expect(await page.locator(".sources tbody tr").count()).toBe(5);
    expect(await shownFindings(page).count()).toBeGreaterThan(5);
    expect(await page.locator(".index li").count()).toBe(await shownFindings(page).count());
    expect(await page.locator(".plot svg").first().isVisible()).toBe(true);
    expect(await page.locator(".lineage figure").count()).toBeGreaterThan(0);
  });

  it("says all of it without JavaScript", async () => {
    const { page } = await open(seeds, { javaScriptEnabled: false });
    const all = await page.locator("article.finding").count();
    expect(await shownFindings(page).count()).toBe(all);
    expect(await page.locator("form.filters").isVisible()).toBe(false);
    expect(await page.locator("button.theme").isVisible()).toBe(false);
    await page.locator("details.reasons summary").first().click();
    expect(await page.locator("details.reasons table").first().isVisible()).toBe(true);
    await page.locator("a.path").first().click();
    expect(await page.locator("mark:target").isVisible()).toBe(true);
  });

  it("filters by severity, rule, source and kind, and says how many are left", async () => {
    const { page } = await open(seeds);
    const all = await shownFindings(page).count();
    const outcome = page.locator(".outcome output");
    expect(await outcome.textContent()).toBe(`${all} findings`);
    await page.locator('input[name="severity"][value="warning"]').uncheck();
    expect(await severityOf(page)).not.toContain("warning");
    expect(await page.locator("#warnings").isVisible()).toBe(false);
    await page.locator('button[type="reset"]').click();
    expect(await shownFindings(page).count()).toBe(all);
    for (const [name, attribute] of [
      ["rule", "data-rule"],
      ["source", "data-sources"],
      ["kind", "data-kinds"],
    ] as const) {
      const option = page.locator(`select[name="${name}"] option`).nth(1);
      const [value, label] = [(await option.getAttribute("value")) ?? "", (await option.textContent()) ?? ""];
      await page.locator(`select[name="${name}"]`).selectOption(value);
      const values = await shownFindings(page).evaluateAll(
        (cards, key) => cards.map((card) => card.getAttribute(key)),
        attribute,
      );
      expect(values.every((words) => words?.split(" ").includes(value))).toBe(true);
      expect(label).toContain(`(${values.length})`);
      expect(await outcome.textContent()).toBe(`${values.length} of ${all} findings`);
      await page.locator('button[type="reset"]').click();
    }
  });

  it("searches the findings, whatever the accents and capitals", async () => {
    const { page } = await open(seeds);
    const box = page.locator("#filter-text");
    const all = await shownFindings(page).count();
    await box.fill("MÍLLION");
    const found = await shownFindings(page).allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all);
    expect(found.filter((text) => !text.includes("million"))).toEqual([]);
    expect(await page.locator(".index li:visible").count()).toBe(found.length);
    await box.fill("no such words anywhere");
    expect(await shownFindings(page).count()).toBe(0);
    expect(await page.locator(".filtered-out").isVisible()).toBe(true);
    await box.press("Enter");
    expect(page.url()).not.toContain("?");
  });

  it("leads to a finding by its id, also when the filters hide it", async () => {
    const { page } = await open(seeds);
    const last = page.locator("article.finding").last();
    const id = await last.getAttribute("id");
    await page.locator("#filter-text").fill("no such words anywhere");
    expect(await last.isVisible()).toBe(false);
    await page.evaluate((hash) => {
      location.hash = hash ?? "";
    }, id);
    await expect.poll(() => last.isVisible()).toBe(true);
    await expect.poll(() => inSight(page, `[id="${id}"]`)).toBe(true);
    const other = await open(seeds, {}, `#${id}`);
    await expect.poll(() => inSight(other.page, `[id="${id}"]`)).toBe(true);
  });

  it("leads from a sentence to its words in the full text, and back", async () => {
    const { page } = await open(seeds);
    const card = page.locator("article.finding").first();
    const words = await card.locator("blockquote mark").first().textContent();
    await card.locator("a.path").first().click();
    const target = page.locator("mark:target");
    await expect.poll(() => target.isVisible()).toBe(true);
    expect(((await target.textContent()) ?? "").replace(/\s+/g, " ")).toContain(words);
    await target.hover();
    const says = await target.evaluate((mark) => getComputedStyle(mark, "::after").content);
    expect(says).toMatch(/^"\w+: /);
    await page.locator("mark:target + a.back").first().click();
    await expect.poll(() => page.evaluate(() => document.querySelector(":target")?.tagName)).toBe("ARTICLE");
  });

  it("works by keyboard alone", async () => {
    const { page } = await open(seeds);
    const focused = (read: string) =>
      page.evaluate((what) => {
        const element = document.activeElement as HTMLElement;
        return what === "class" ? element.className : (element.getAttribute("href") ?? element.id);
      }, read);
    await page.keyboard.press("Tab");
    expect(await focused("class")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await focused("id")).toBe("findings");
    await page.locator(".index a").first().focus();
    const [first, second] = await page
      .locator(".index a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    await page.keyboard.press("ArrowDown");
    expect(await focused("href")).toBe(second);
    await page.keyboard.press("ArrowUp");
    expect(await focused("href")).toBe(first);
    await page.keyboard.press("Enter");
    expect(page.url().endsWith(first ?? "none")).toBe(true);
    await page.locator("details.text summary").first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused("class")).toMatch(/claim/);
    const outlined = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outlined).toBe("solid");
  });

  it("is dark where the system is, and where the reader wants it", async () => {
    const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light, dark] = [await open(seeds), await open(seeds, { colorScheme: "dark" })];
    const [paper, night] = [await ground(light.page), await ground(dark.page)];
    expect(paper).not.toBe(night);
    const button = light.page.locator("button.theme");
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await button.click();
    expect(await ground(light.page)).toBe(night);
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await light.page.reload();
    expect(await ground(light.page)).toBe(night);
  });

  it("prints light, without what only a screen can do, and with the reasons unfolded", async () => {
    const { page } = await open(seeds, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    for (const hidden of ["form.filters", ".index", "button.theme", ".permalink"]) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.locator("details.reasons .rule").first().isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });

  it.each([
    [390, "light"],
    [820, "dark"],
    [1440, "light"],
    [1440, "dark"],
  ] as const)("is accessible at %i pixels, %s, and nothing sticks out", async (width, colorScheme) => {
    const { page } = await open(seeds, { viewport: { width, height: 900 }, colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
