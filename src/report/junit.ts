// For build servers: JUnit XML. A suite for each rule; a test case for each of its findings, or one that passes. A finding
// that holds the run fails, one that has been answered is skipped, any other passes with its text as output.
import type { Finding, Position } from "../model/finding.js";
import type { Rule } from "../model/rule.js";
import { answerTo } from "./answer.js";
import { evidenceOf } from "./evidence.js";
import type { Formatter, Report } from "./formatter.js";
import { type NumberedText, numberedTexts } from "./lines.js";
import { shownClaims } from "./shown-claims.js";
import { labelOf, viewSources } from "./source-view.js";
import { visible } from "./visible.js";
import { counted } from "./wording.js";
import { type Element, xmlDocument } from "./xml.js";

/** Sources quoted for one position. */
const quotedSources = 10;
const room = { context: 240, words: 600 };

/** What every test case needs: the texts, what to call their sources, and which findings hold the run. */
interface Page {
  readonly textOf: (source: string) => NumberedText;
  readonly label: (source: string) => string;
  readonly holding: ReadonlySet<Finding>;
}

export const junitFormatter: Formatter = {
  name: "junit",
  documentation: "JUnit XML, for build servers: findings that hold are failures",
  extension: "xml",
  format: (report) => xmlDocument(testSuites(report)),
};

function testSuites(report: Report): Element {
  const labels = new Map(viewSources(report.sources, report.lineage).map((view) => [view.id, labelOf(view)]));
  const page: Page = {
    textOf: numberedTexts(report.sources),
    label: (source) => labels.get(source) ?? source,
    holding: new Set(report.verdict.holding),
  };
  const byRule = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const known = byRule.get(finding.rule);
    if (known === undefined) byRule.set(finding.rule, [finding]);
    else known.push(finding);
  }
  const rules = new Map<string, Pick<Rule, "id" | "title">>(report.rules.map((rule) => [rule.id, rule]));
  for (const id of byRule.keys()) if (!rules.has(id)) rules.set(id, { id, title: id });
  const suites = [...rules.values()].map((rule) => testSuite(rule, byRule.get(rule.id) ?? [], page));
  const total = (name: string): number =>
    suites.reduce((sum, { attributes }) => sum + Number(attributes[name] ?? 0), 0);
  return {
    name: "testsuites",
    attributes: { name: "claimcheck", tests: total("tests"), failures: total("failures"), errors: 0, time: "0" },
    content: suites,
  };
}

function testSuite(rule: Pick<Rule, "id" | "title">, findings: readonly Finding[], page: Page): Element {
  const cases =
    findings.length === 0
      ? [element("testcase", { name: visible(rule.title), classname: visible(rule.id), time: "0" })]
      : findings.map((finding) => testCase(finding, rule.title, page));
  const ending = (name: string): number =>
    cases.filter(({ content }) => typeof content !== "string" && content[0]?.name === name).length;
  return element(
    "testsuite",
    {
      name: visible(rule.id),
      tests: cases.length,
      failures: ending("failure"),
      errors: 0,
      skipped: ending("skipped"),
      time: "0",
    },
    cases,
  );
}

function testCase(finding: Finding, title: string, page: Page): Element {
  const { id, rule, about, severity, nature } = finding;
  const name = visible(`${title}${about === "" ? "" : `: ${about}`} (${severity}, ${id})`);
  return element("testcase", { name, classname: visible(rule), time: "0" }, [
    page.holding.has(finding)
      ? element(
          "failure",
          { message: visible(finding.message), type: `${severity}.${nature}` },
          findingLines(finding, page),
        )
      : notFailing(finding, page),
  ]);
}

function notFailing(finding: Finding, page: Page): Element {
  const answer = answerTo(finding);
  if (answer?.settled) return element("skipped", {}, visible(answer.words));
  return element("system-out", {}, `Finding: ${visible(finding.message)}\n${findingLines(finding, page)}`);
}

/** The finding in plain text. Each line begins with a word of ours. */
function findingLines(finding: Finding, page: Page): string {
  const answer = answerTo(finding);
  return [
    "",
    ...finding.positions.flatMap((position) => positionLines(position, page)),
    `Why: ${visible(finding.why)}`,
    `Do: ${visible(finding.fix)}`,
    ...finding.notes.map((note) => `Note: ${visible(note)}`),
    ...(answer === null ? [] : [`Answer: ${visible(answer.words)}`]),
    "",
  ].join("\n");
}

function positionLines(position: Position, { textOf, label }: Page): string[] {
  const { shown, omitted } = shownClaims(position, quotedSources);
  const claims = shown.map((claim) => {
    const { text, placeOf } = textOf(claim.source);
    const { line, column } = placeOf(claim.span.start);
    const { before, words, after } = evidenceOf(claim, text, room);
    return `  - ${visible(`${label(claim.source)}, ${claim.source}:${line}:${column}`)}: ${before}«${words}»${after}`;
  });
  const head = `Position: ${visible(position.value)} (${counted(position.origins, "independent origin")})`;
  return [head, ...claims, ...(omitted === 0 ? [] : [`  - and ${counted(omitted, "more source")}`])];
}

function element(name: string, attributes: Element["attributes"], content: Element["content"] = []): Element {
  return { name, attributes, content };
}
