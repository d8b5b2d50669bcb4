// For GitHub Actions: workflow commands that become annotations on the lines of a change, one for each finding.
import { type Finding, type Severity, severities } from "../model/finding.js";
import { isSettled } from "./answer.js";
import { shortened } from "./evidence.js";
import type { Formatter, Report } from "./formatter.js";
import { type NumberedText, numberedTexts } from "./lines.js";
import { mainClaim } from "./main-claim.js";
import { visible } from "./visible.js";
import { counted, verdictSentence } from "./wording.js";

/** Annotations of one level that GitHub keeps of a step; what comes after them is dropped without a word. */
const annotationsKept = 10;
/** Characters of a message; GitHub cuts at a few thousand bytes. */
const messageRoom = 1500;

const commandOf: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

export const githubFormatter: Formatter = {
  name: "github",
  documentation: "annotations of GitHub Actions: the ten gravest of each severity",
  extension: "txt",
  format: (report) => `${githubLines(report).join("\n")}\n`,
};

/** Findings that editors have answered need no annotation; the last line tells of them. */
function githubLines(report: Report): string[] {
  const textOf = numberedTexts(report.sources);
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
  const open = report.findings.filter((finding) => !isSettled(finding));
  const lines = severities.flatMap((severity) => {
    const findings = open.filter((finding) => finding.severity === severity);
    const shown = findings.length > annotationsKept ? findings.slice(0, annotationsKept - 1) : findings;
    const more = findings.length - shown.length;
    return [
      ...shown.map((finding) => annotation(finding, titles.get(finding.rule) ?? finding.rule, report.draft, textOf)),
      ...(more === 0 ? [] : [command(severity, {}, `and ${counted(more, "more finding")} as severe: see the report`)]),
    ];
  });
  return [...lines, `claimcheck: ${visible(verdictSentence(report.verdict))}`];
}

function annotation(
  finding: Finding,
  title: string,
  draft: string | undefined,
  textOf: (source: string) => NumberedText,
): string {
  const { severity, message, fix, positions, about, id } = finding;
  const claim = mainClaim(finding, draft);
  const sides = positions.flatMap(({ value, claims }) =>
    claims.slice(0, 1).map(({ source, span }) => {
      const { line, column } = textOf(source).placeOf(span.start);
      return `${visible(shortened(value, messageRoom / 10))} (${visible(source)}:${line}:${column})`;
    }),
  );
  const text = [shortened(visible(message), messageRoom), ...sides, `${visible(fix)} [${id}]`].join("\n");
  const heading = `${title}${about === "" ? "" : `: ${about}`}`;
  if (claim === null) return command(severity, { title: heading }, text);
  const { placeOf } = textOf(claim.source);
  const [start, end] = [placeOf(claim.span.start), placeOf(claim.span.end)];
  // Columns of an annotation count within one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return command(
    severity,
    { file: claim.source, line: start.line, endLine: end.line, ...columns, title: heading },
    text,
  );
}

/** A workflow command; what could end it, or begin another, is escaped as the runner reads it. */
function command(severity: Severity, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(String(value))}`);
  return `::${commandOf[severity]}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${dataText(message)}`;
}

function dataText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function propertyText(text: string): string {
  return dataText(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
