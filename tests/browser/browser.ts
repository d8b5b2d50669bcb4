// A real Chromium for the tests of the HTML report: the system's own, driven without any request to the network.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished } from "vitest";
import type { Report } from "../../src/report/formatter.js";
import { htmlFormatter } from "../../src/report/html/formatter.js";
import { plain } from "../report/sample.js";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
/** Where the browser is; `CLAIMCHECK_BROWSER` names another one. */
const executablePath = [process.env["CLAIMCHECK_BROWSER"] ?? "", ...usualPlaces].find((path) => existsSync(path));
const required = process.env["CLAIMCHECK_BROWSER_REQUIRED"] === "1";
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

let browser: Browser | undefined;

/** Tests that need the browser. Without one they are skipped, and say so; where it is required they fail. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executablePath === undefined && !required) {
    const reason = "no Chromium found: install it (apt-get install chromium) or name it in CLAIMCHECK_BROWSER";
    describe.skip(`${name} (skipped: ${reason})`, tests);
    return;
  }
  describe(name, () => {
    beforeAll(async () => {
      if (executablePath === undefined) throw new Error("No Chromium found, and the browser tests are required here.");
      browser = await chromium.launch({ executablePath, args: flags.split(" ") });
    });
    afterAll(() => browser?.close());
    tests();
  });
}

/** A page, and what happened in it that must not happen. */
export interface Opened {
  readonly page: Page;
  /** Console messages, errors, dialogs, and requests to anything but the page itself. */
  readonly incidents: readonly string[];
}

/** Opens a file from disk in a window of its own. Any incident fails the test when it is over. */
export async function open(path: string, options: BrowserContextOptions = {}, hash = ""): Promise<Opened> {
  const context = await (browser as Browser).newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  const address = pathToFileURL(path).href;
  const incidents: string[] = [];
  page.on("console", (message) => incidents.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => incidents.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => incidents.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    const url = request.url();
    if (url.split("#")[0] !== address && !url.startsWith("data:image/svg+xml,")) incidents.push(`request: ${url}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(incidents).toEqual([]);
  });
  await page.goto(address + hash);
  return { page, incidents };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page for people who use it by ear, by keyboard or with weak eyes; everything is unfolded first. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof import("axe-core") }).axe;
    const { violations } = await run(document, { resultTypes: ["violations"] });
    const places = (nodes: (typeof violations)[number]["nodes"]) => nodes.slice(0, 3).map(({ html }) => html);
    return violations.map(({ id, nodes }) => `${id}: ${places(nodes).join(" | ")}`);
  });
}

/** Writes the report of these findings to a file that is gone when the test is over. */
export async function written(report: Report): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "claimcheck-html-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "report.html");
  writeFileSync(path, await htmlFormatter.format(report, plain));
  return path;
}
