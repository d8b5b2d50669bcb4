import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { htmlFormatter } from "../../../src/report/html/formatter.js";
import { dayWords } from "../../../src/report/html/names.js";
import { decide } from "../../../src/review/decide.js";
import { hostileReport } from "../../browser/hostile-report.js";
import { manyFindings } from "../../browser/many-findings.js";
import { bridgeReport, findingOf, moneyClaim, plain, reportOf, sourceOf } from "../sample.js";

const page = (report = bridgeReport()) => htmlFormatter.format(report, plain);

/** The words a reader sees, without tags. */
const words = (html: string) =>
  html
    .slice(html.indexOf("<body>"), html.lastIndexOf("<script>"))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe("the page", () => {
  it("allows its own style and script by their hashes, and nothing else", async () => {
    const html = await page();
    const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html).not.toMatch(/\s(src|srcset|style|on\w+)=/);
  });

  it("puts nothing of an article or a rule into its style, its script or its head", async () => {
    const frame = (html: string) => [html.slice(0, html.indexOf("<body>")), html.slice(html.lastIndexOf("<script>"))];
    expect(frame(await page(hostileReport()))).toEqual(frame(await page()));
  });

  it("is the same in every run", async () => {
    expect(await page(manyFindings(30))).toBe(await page(manyFindings(30)));
  });

  it("holds every sentence, source and text of the report", async () => {
    const html = await page();
    const text = words(html);
    for (const part of [
      "Held",
      "bridge repair",
      "€12 million",
      "€21 million",
      "The Courier",
      "The Ledger",
      "copy.txt",
      "copy of The Ledger",
      "Why it matters Readers add such sums up.",
      "What to do Ask the council for the contract.",
      "The Ledger was published later.",
      "88% sure",
      "damages / damages",
      "2 sources, 1 origin",
    ]) {
      expect(text).toContain(part);
    }
    expect(html).toContain('<article id="a1b2c3d4"');
    expect(html).toMatch(
      /<blockquote dir="auto">Repairing the bridge will cost the town <mark>€12 million<\/mark>, the mayor said\.<\/blockquote>/,
    );
  });

  it("leads from each quoted claim to its words in the full text", async () => {
    const html = await page();
    const targets = [...html.matchAll(/<a class="path" href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(3);
    for (const id of targets) expect(html).toMatch(new RegExp(`<mark id="${id}"[^>]*>€\\d\\d million</mark>`));
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows who answered what, apart from what is open", async () => {
    const { sources, findings } = bridgeReport();
    const decision = {
      finding: "a1b2c3d4",
      as: "accepted",
      by: "Ana <b>Ruiz</b>",
      reason: "Both are named.",
      on: "2024-05-02",
      until: "2024-06-01",
    } as const;
    const answered = findings.map((finding) => ({
      ...finding,
      decision: { decision, standing: "in-force" as const, because: "" },
    }));
    const html = await page(reportOf(sources, answered, { verdict: decide(answered, "error") }));
    expect(html).toContain('<h2 id="answered">');
    expect(html).not.toContain('<h2 id="errors">');
    expect(words(html)).toContain("Accepted by Ana &lt;b>Ruiz&lt;/b> on 2 May 2024, until 1 June 2024");
    expect(words(html)).toContain("Clear");
  });

  it("marks the draft wherever it speaks", async () => {
    const html = await page({ ...bridgeReport(), draft: "a.txt" });
    expect(html.match(/class="badge draft"/g)).toHaveLength(2);
    expect(words(html)).toMatch(/The Courier draft .* The Courier draft /);
  });

  it("says so when nothing is found", async () => {
    const html = await page(reportOf([sourceOf("a.txt", "Quiet.")], []));
    expect(words(html)).toContain("No conflict was found");
    expect(html).not.toContain("<form");
  });

  it("folds the further sources of a position that many share", async () => {
    const sources = Array.from({ length: 30 }, (_, at) =>
      sourceOf(`s${at}.txt`, `It cost €${at === 0 ? 9 : 5} million.`),
    );
    const claims = sources.map((source, at) =>
      moneyClaim(source, at === 0 ? "€9 million" : "€5 million", at === 0 ? 9e6 : 5e6),
    );
    const finding = findingOf([
      ["€5 million", claims.slice(1)],
      ["€9 million", claims.slice(0, 1)],
    ]);
    expect(words(await page(reportOf(sources, [finding])))).toContain("and 26 more sources");
  });
});

describe("names", () => {
  it.each([
    ["2022-01-18", "18 Jan 2022"],
    ["2022-01-18T07:38", "18 Jan 2022, 07:38"],
    ["2014-09", "Sept 2014"],
    ["2014", "2014"],
    ["2014-13-01", "2014"],
    ["soon", "soon"],
  ])("%s is written %s", (iso, expected) => {
    expect(dayWords(iso)).toBe(expected);
  });
});
