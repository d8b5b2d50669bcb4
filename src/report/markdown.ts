// For pull requests, wikis and an editor's screen: what the terminal shows, as Markdown. Everything that comes from an
// article or a rule file goes through markdownText, so that no article can write into the page around it.
import { type Finding, type Position, severities } from "../model/finding.js";
import { answerTo, isSettled } from "./answer.js";
import { evidenceOf } from "./evidence.js";
import type { Formatter, Report } from "./formatter.js";
import { type NumberedText, numberedTexts } from "./lines.js";
import { markdownCode, markdownTable, markdownText } from "./markdown-text.js";
import { shownClaims } from "./shown-claims.js";
import { dependenceOf, labelOf, type SourceView, viewSources } from "./source-view.js";
import { claimTally, counted, headingOf, staleSentence, verdictSentence } from "./wording.js";

/** Sources quoted for one position: a page has more room than a screen. */
const quotedSources = 20;
const room = { context: 240, words: 600 };

interface Page {
  readonly sources: ReadonlyMap<string, SourceView>;
  readonly textOf: (source: string) => NumberedText;
  readonly titles: ReadonlyMap<string, string>;
}

export const markdownFormatter: Formatter = {
  name: "markdown",
  documentation: "for pull requests, wikis and reading: the same content in tables",
  extension: "md",
  format: (report) => `${markdownReport(report).join("\n")}\n`,
};

function markdownReport(report: Report): string[] {
  const views = viewSources(report.sources, report.lineage);
  const page: Page = {
    sources: new Map(views.map((view) => [view.id, view])),
    textOf: numberedTexts(report.sources),
    titles: new Map(report.rules.map(({ id, title }) => [id, title])),
  };
  const lines = ["# Consistency report", "", `**${markdownText(verdictSentence(report.verdict))}**`, ""];
  for (const severity of severities) {
    const findings = report.findings.filter((finding) => finding.severity === severity && !isSettled(finding));
    if (findings.length === 0) continue;
    lines.push(`## ${headingOf(severity)} (${findings.length})`, "");
    for (const finding of findings) lines.push(...findingLines(finding, page));
  }
  const settled = report.findings.filter(isSettled);
  if (settled.length > 0) lines.push(`## Answered (${settled.length})`, "");
  for (const finding of settled) lines.push(...findingLines(finding, page));
  const { stale } = report.verdict;
  if (stale.length > 0) lines.push(`## Stale decisions (${stale.length})`, "");
  lines.push(
    ...stale.map((decision) => `- ${markdownText(staleSentence(decision))}`),
    ...(stale.length > 0 ? [""] : []),
  );
  return [...lines, ...sourceLines(report, page), "", ...claimLines(report)];
}

function findingLines(finding: Finding, page: Page): string[] {
  const title = markdownText(page.titles.get(finding.rule) ?? finding.rule);
  const about = finding.about === "" ? "" : `: ${markdownText(finding.about)}`;
  const rows = finding.positions.flatMap((position) => positionRows(position, page));
  return [
    `### ${title}${about}`,
    "",
    markdownText(finding.message),
    "",
    ...markdownTable(["Position", "Independent origins", "Source", "In its words"], rows),
    "",
    `- **Why:** ${markdownText(finding.why)}`,
    `- **What to do:** ${markdownText(finding.fix)}`,
    ...finding.notes.map((note) => `- **Note:** ${markdownText(note)}`),
    ...answerLines(finding),
    `- Rule ${markdownCode(finding.rule)}, ${finding.nature}, finding ${markdownCode(finding.id)}`,
    "",
  ];
}

function answerLines(finding: Finding): string[] {
  const answer = answerTo(finding);
  return answer === null
    ? []
    : [`- **${answer.settled ? "Answered" : "Answered once"}:** ${markdownText(answer.words)}`];
}

function positionRows(position: Position, page: Page): string[][] {
  const { shown, omitted } = shownClaims(position, quotedSources);
  const rows = shown.map((claim, index) => {
    const { text, placeOf } = page.textOf(claim.source);
    const { line, column } = placeOf(claim.span.start);
    const { before, words, after } = evidenceOf(claim, text, room);
    const view = page.sources.get(claim.source);
    const dependence = view === undefined ? null : dependenceOf(view, page.sources);
    const source = [
      markdownText(view === undefined ? claim.source : labelOf(view)),
      markdownCode(`${claim.source}:${line}:${column}`).replaceAll("|", "\\|"),
      ...(dependence === null ? [] : [markdownText(`(${dependence})`)]),
    ];
    return [
      index === 0 ? `**${markdownText(position.value)}**` : "",
      index === 0 ? String(position.origins) : "",
      source.join("<br>"),
      `${markdownText(before)}<mark>${markdownText(words)}</mark>${markdownText(after)}`,
    ];
  });
  return omitted === 0 ? rows : [...rows, ["", "", `and ${counted(omitted, "more source")}`, ""]];
}

function sourceLines(report: Report, page: Page): string[] {
  const views = [...page.sources.values()];
  const origins = counted(report.lineage.origins.length, "independent origin");
  const rows = views.map((view) => {
    const given = (part: "title" | "publisher" | "published"): string => {
      const value = view[part];
      return value === null ? "" : markdownText(value) + (view.implied.includes(part) ? "\\*" : "");
    };
    return [
      markdownCode(view.id).replaceAll("|", "\\|"),
      given("publisher"),
      given("published"),
      given("title"),
      markdownText(dependenceOf(view, page.sources) ?? "stands on its own"),
    ];
  });
  return [
    `## Sources (${views.length}, ${origins})`,
    "",
    ...markdownTable(["Source", "Publisher", "Published", "Title", "Origin"], rows),
    ...(views.some(({ implied }) => implied.length > 0) ? ["", "\\* worked out from the text"] : []),
  ];
}

function claimLines(report: Report): string[] {
  const { total, kinds } = claimTally(report.claimCounts);
  const agreed =
    (report.agreements ?? 0) === 0
      ? []
      : [`${counted(report.agreements ?? 0, "thing")} that several sources state agree.`];
  return [
    `## Claims read (${total})`,
    "",
    ...markdownTable(
      ["Kind", "Claims"],
      kinds.map(([kind, count]) => [kind, String(count)]),
    ),
    ...(agreed.length > 0 ? ["", ...agreed] : []),
  ];
}
