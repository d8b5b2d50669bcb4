// Articles and rule files are the work of strangers. Whatever their texts hold must stay text in every format: nothing may
// run, link, repaint a terminal, begin a command of a build server, or break the format.
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.js";
import type { Source } from "../../src/model/source.js";
import { claimsFormatters } from "../../src/report/claims/index.js";
import { differenceFormatters } from "../../src/report/difference/index.js";
import type { Report } from "../../src/report/formatter.js";
import { formatters } from "../../src/report/index.js";
import { junitFormatter } from "../../src/report/junit.js";
import { decisionOf, findingOf, moneyClaim, plain, reportOf, ruleOf, sourceOf } from "./sample.js";
import { junitErrors, sarifErrors } from "./validators.js";

const esc = "\u001b";
const attacks: Readonly<Record<string, string>> = {
  "a script": '<script>alert(1)</script><img src=x onerror=alert(1)>"><svg/onload=alert(1)>',
  "the end of a script": "</script><script>alert(1)</script><!-- <script",
  "an escape sequence": `${esc}[2J${esc}]0;owned\u0007${esc}]8;;https://evil.example${esc}\\click`,
  "controls of eight bits": "\u009b2J\u009d0;owned\u009c",
  "an override of direction": "\u202Egnol 000,1\u202C \u2066x\u2069 \u200Fy",
  "a formula": '=cmd|" /C calc"!A0;=1+1\t@SUM(1)\r-2+3',
  "another formula": '@HYPERLINK("https://evil.example","x")',
  "markup of YAML": "- &a !!js/function [*a, {b: !!str}] # x: |\n---\n%YAML 1.1",
  "markup of XML": ']]> <![CDATA[ <!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]> &y; &#0; <?x ?> -->',
  "what XML cannot hold": "\u0000\u0001\u000B\u000C\uFFFE\uFFFF\u001F",
  "commands of a build server":
    "::error file=a::x\n::set-output name=a::b\r\n  ::stop-commands::x ##[add-mask]x ##vso[task.x]",
  "a command as the first thing": "::add-mask::secret",
  "markup of Markdown":
    "[x](javascript:alert(1)) ![x](https://evil.example/p.png) <https://evil.example> `x` | # x\n\n# y @team #12",
  placeholders: ["{{7*7}} $", "{7*7} {0} <%= 7*7 %> %s %n {{{x}}}"].join(""),
  "halves of surrogate pairs": "\ud800 x \udc00\ud83d",
  "line separators": "a\u2028b\u2029c\u0085d\u000be",
  "tag characters": "\u{E0001}\u{E0041}\u200B\uFEFF\u00AD",
  "a very long word": "x".repeat(20_000),
};

/** A report in which every piece of text that comes from outside is the attack. */
function reportWith(attack: string): Report {
  const make = (id: string): Source => ({
    ...sourceOf(id, `${attack} cost €12 million ${attack}`, attack),
    title: { value: attack, basis: "stated" },
    url: `javascript:${attack}`,
    credits: [{ outlet: attack, relation: "derived", start: 0, end: 1 }],
  });
  const sources = [make(`a/${attack}`), make(`b/${attack}`)];
  const sides = sources.map((source) => {
    const claim = moneyClaim(source, "€12 million", 12e6);
    const attribution = { speaker: attack, speakerKind: "person", cue: attack, cueSpan: null, outlet: attack } as const;
    return [attack, [{ ...claim, text: attack, attribution, hedge: attack }]] as const;
  });
  const texts = { about: attack, message: attack, why: attack, fix: attack, notes: [attack] };
  const agreement = [{ part: attack, verdict: "agrees", detail: attack }] as const;
  const finding: Finding = findingOf(sides, { ...texts, agreement });
  const answered = (["in-force", "expired"] as const).map((standing): Finding => {
    const decision = decisionOf(standing, { by: attack, reason: attack });
    return { ...finding, id: standing, decision: { ...decision, because: attack } };
  });
  const rule = ruleOf("repair-cost", {
    title: attack,
    why: attack,
    fix: attack,
    url: `javascript:${attack}`,
    tags: [attack],
  });
  const claims = sides.flatMap(([, own]) => own);
  return reportOf(sources, [finding, ...answered], { rules: [rule], claims });
}

/** First and last of what no output may hold as it is: controls, bidi marks, line separators, tags, halves of pairs. */
const forbiddenRanges = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xd800, 0xdfff],
  [0xe0000, 0xe007f],
] as const;
const escapes = forbiddenRanges.map((range) => range.map((code) => `\\u{${code.toString(16)}}`).join("-"));
const forbidden = new RegExp(`[${escapes.join("")}]`, "u");

/** Every output of every command on the report. */
async function outputsOf(report: Report): Promise<readonly (readonly [string, string])[]> {
  const { sources, lineage, claims, findings } = report;
  const changes = [{ what: "about", before: [findings[0]?.about ?? ""], after: [findings[1]?.about ?? ""] }] as const;
  const changed = [{ before: findings[0] as Finding, after: findings[1] as Finding, changes }];
  const difference = { new: findings, gone: findings, changed, unchanged: [] };
  const outputs = [
    ...formatters.map((format) => [format.name, format.format(report, plain)] as const),
    ...claimsFormatters.map((format) => [format.name, format.format({ sources, lineage, claims }, plain)] as const),
    ...differenceFormatters.map(
      (format) => [format.name, format.format({ difference, holding: findings, failOn: "error" }, plain)] as const,
    ),
  ];
  return Promise.all(outputs.map(async ([name, text]) => [name, await text] as const));
}

/** What each format must still be; throws or fails where it is not. */
const valid: Readonly<Record<string, (text: string) => unknown>> = {
  text: () => {},
  json: (text) => JSON.parse(text),
  jsonld: (text) => JSON.parse(text),
  sarif: (text) => expect(sarifErrors(JSON.parse(text))).toEqual([]),
  csv: (text) => {
    const [head, ...rows] = parse(text, { record_delimiter: "\r\n" }) as string[][];
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]|;\s*[=+\-@]|[\r\n]/);
    for (const row of rows) expect(row).toHaveLength((head as string[]).length);
  },
  junit: (text) => expect(text).not.toMatch(/<!|<\?(?!xml version)/),
  github: (text) => {
    // One line for each open finding, then the verdict.
    const lines = text.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.at(-1)).toMatch(/^claimcheck: /);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::error file=[^,:]*,line=\d+,[^:]*::/);
  },
  markdown: (text) => {
    const html = marked.parse(text, { gfm: true, async: false });
    expect(html).not.toMatch(/<(?!\/?(?:h[1-6]|p|table|thead|tbody|tr|t[hd]|strong|code|ul|li|br|mark|em)\b)[a-z!/]/i);
    expect(html.match(/<h1/g)).toHaveLength(1);
  },
  html: (text) => {
    const { document } = parseHTML(text);
    for (const element of document.querySelectorAll("*")) {
      // The page draws its own icon; every other address in it is a place in the page.
      const own = element.matches('link[rel="icon"]');
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (/^(?:xlink:)?href$|^src$|action$/.test(name) && !own) expect(value).toMatch(/^#|^https?:/);
      }
    }
    expect(document.querySelectorAll("img, iframe, object, embed, base, link:not([rel=icon])").length).toBe(0);
    const scripts = [...document.querySelectorAll("script")].map((script) => script.textContent ?? "");
    expect(scripts.filter((script) => script.includes("alert(1)"))).toEqual([]);
  },
};

describe.each(Object.entries(attacks))("%s", (_, attack) => {
  it("is inert in every format", { timeout: 60_000 }, async () => {
    for (const [name, text] of await outputsOf(reportWith(attack))) {
      expect(text.match(forbidden), `${name} holds what it may not`).toBeNull();
      if (name !== "html") expect(text, `${name} holds a log command`).not.toContain("##[");
      if (name !== "html" && name !== "github") expect(text, `${name} begins a command`).not.toMatch(/^\s*::/m);
      expect(Buffer.from(text).toString(), `${name} is UTF-8`).toBe(text);
      await (valid[name] as (text: string) => unknown)(text);
    }
  });
});

it("JUnit is valid XML by the schema of Jenkins, whatever the text", { timeout: 60_000 }, async () => {
  const reports = Object.values(attacks).map((attack) => junitFormatter.format(reportWith(attack), plain));
  expect(await junitErrors(...reports)).toEqual([]);
});

it("every format has its check", () => {
  const names = [...formatters, ...claimsFormatters, ...differenceFormatters].map(({ name }) => name);
  expect([...new Set(names)].sort()).toEqual(Object.keys(valid).sort());
});

it("JSON gives back the very text", async () => {
  for (const attack of Object.values(attacks)) {
    const report = reportWith(attack);
    const [[, text] = ["", ""]] = (await outputsOf(report)).filter(([name]) => name === "json");
    const { findings } = JSON.parse(text);
    expect(findings[0].about).toBe(attack);
    expect(findings[0].positions[0].claims[0].sentence).toBe(report.sources[0]?.text);
  }
});

it("a line of a million characters is no burden", { timeout: 60_000 }, async () => {
  const filler = "The flood struck the town on Tuesday and the mayor spoke of it at length. ".repeat(13_500);
  const sources = ["a.txt", "b.txt"].map((id) =>
    sourceOf(id, `${filler}It cost €12 million. ${filler}`, "The Courier"),
  );
  const sides = sources.map((source) => [source.id, [moneyClaim(source, "€12 million", 12e6)]] as const);
  const report = reportOf(sources, [findingOf(sides)]);
  for (const { name, format } of formatters) {
    const from = performance.now();
    const text = await format.call(undefined, report, plain);
    expect(performance.now() - from, name).toBeLessThan(5_000);
    await (valid[name] as (text: string) => unknown)(text);
  }
});
