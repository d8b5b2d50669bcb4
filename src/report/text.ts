// For the terminal: what to settle first comes first. Takes a report and the width of the screen, gives lines that fit.
import pc from "picocolors";
import { type Finding, type Position, type Severity, severities } from "../model/finding.js";
import { answerTo, isSettled } from "./answer.js";
import { evidenceOf, shortened } from "./evidence.js";
import type { Formatter, FormatterOptions, Report } from "./formatter.js";
import { columns, wrapped } from "./layout.js";
import { type NumberedText, numberedTexts } from "./lines.js";
import { shownClaims } from "./shown-claims.js";
import { dependenceOf, labelOf, type SourceView, viewSources } from "./source-view.js";
import { visible } from "./visible.js";
import { claimTally, counted, headingOf, staleSentence, verdictSentence } from "./wording.js";

/** Sources quoted for one position. */
const quotedSources = 4;
const room = { context: 140, words: 320 };
/** Characters of a position's value: a long quotation stands in full in the evidence below it. */
const valueRoom = 150;
/** What stands before a finding, since colour alone says nothing to many. */
export const signOf: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

type Colors = ReturnType<typeof pc.createColors>;

/** What every part of the text needs: the screen, the sources by id, the titles of the rules. */
export interface Page {
  readonly width: number;
  readonly colors: Colors;
  readonly sources: ReadonlyMap<string, SourceView>;
  readonly textOf: (source: string) => NumberedText;
  readonly titles: ReadonlyMap<string, string>;
}

export const textFormatter: Formatter = {
  name: "text",
  documentation: "for the terminal: disputes first, most severe first",
  extension: "txt",
  format: (report, options) => `${textReport(report, options).join("\n")}\n`,
};

function textReport(report: Report, options: FormatterOptions): string[] {
  const page = pageOf(report, options);
  const lines: string[] = [];
  for (const severity of severities) {
    const findings = report.findings.filter((finding) => finding.severity === severity && !isSettled(finding));
    if (findings.length === 0) continue;
    lines.push(colored(page.colors, severity, `${headingOf(severity)} (${findings.length})`), "");
    const explained = new Set<string>();
    for (const finding of findings) {
      // The why and the fix belong to the rule: they need not be read again with each of its findings.
      lines.push(...findingLines(finding, page, !explained.has(finding.rule)), "");
      explained.add(finding.rule);
    }
  }
  lines.push(...answeredLines(report.findings.filter(isSettled), page), ...staleLines(report, page));
  lines.push(...sourceLines(report, page), "", ...claimLines(report, page), "");
  const verdict = verdictSentence(report.verdict);
  const paint = report.verdict.status === "held" ? page.colors.red : page.colors.green;
  return [...lines, ...wrapped(page.colors.bold(paint(verdict)), page.width, "")];
}

/** Prepares what the parts of a report look up. */
export function pageOf(report: Report, { width, color }: FormatterOptions): Page {
  const views = viewSources(report.sources, report.lineage);
  return {
    width: Math.max(40, width),
    colors: pc.createColors(color),
    sources: new Map(views.map((view) => [view.id, view])),
    textOf: numberedTexts(report.sources),
    titles: new Map(report.rules.map(({ id, title }) => [id, title])),
  };
}

/** One finding: what it is, its positions with their evidence and, if asked, why it matters and what to do. */
export function findingLines(finding: Finding, page: Page, explained = true): string[] {
  const { colors, width } = page;
  const title = page.titles.get(finding.rule) ?? finding.rule;
  const about = finding.about === "" ? "" : `: ${visible(finding.about)}`;
  const label = colors.dim(`${finding.rule} · ${finding.nature} · ${finding.id}`);
  return [
    ...wrapped(
      `${colored(colors, finding.severity, signOf[finding.severity])} ${colors.bold(visible(title) + about)}`,
      width,
      "",
      "  ",
    ),
    ...wrapped(label, width, "  "),
    ...wrapped(visible(finding.message), width, "  "),
    "",
    ...finding.positions.flatMap((position) => positionLines(position, page)),
    ...(explained ? [...remark("Why", finding.why, page), ...remark("Do", finding.fix, page)] : []),
    ...finding.notes.flatMap((note) => remark("Note", note, page)),
    ...answerLines(finding, page),
  ];
}

/** Findings that hold nothing are named with who answers for them; their positions are in the other formats. */
function answeredLines(findings: readonly Finding[], page: Page): string[] {
  if (findings.length === 0) return [];
  const { colors, width } = page;
  return [
    colors.bold(colors.green(`Answered (${findings.length})`)),
    "",
    ...findings.flatMap((finding) => {
      const title = `${page.titles.get(finding.rule) ?? finding.rule}${finding.about === "" ? "" : `: ${finding.about}`}`;
      const label = `${finding.severity} · ${finding.rule} · ${finding.id}`;
      return [
        ...wrapped(`${colors.green("✓")} ${colors.bold(visible(title))}`, width, "", "  "),
        ...wrapped(colors.dim(label), width, "  "),
        ...wrapped(visible(finding.message), width, "  "),
        ...answerLines(finding, page),
        "",
      ];
    }),
  ];
}

function answerLines(finding: Finding, page: Page): string[] {
  const answer = answerTo(finding);
  return answer === null ? [] : remark("Said", answer.words, page);
}

function staleLines({ verdict: { stale } }: Report, { colors, width }: Page): string[] {
  if (stale.length === 0) return [];
  return [
    colors.bold(`Stale decisions (${stale.length})`),
    ...stale.flatMap((decision) => wrapped(visible(staleSentence(decision)), width, "  ", "    ")),
    "",
  ];
}

function positionLines(position: Position, page: Page): string[] {
  const { colors, width } = page;
  const sources = new Set(position.claims.map(({ source }) => source)).size;
  const support = `${counted(sources, "source")}, ${counted(position.origins, "origin")}`;
  const { shown, omitted } = shownClaims(position, quotedSources);
  const lines = wrapped(
    `${colors.bold(colors.cyan(shortened(visible(position.value), valueRoom)))}  ${colors.dim(`(${support})`)}`,
    width,
    "    ",
  );
  for (const claim of shown) {
    const { text, placeOf } = page.textOf(claim.source);
    const { line, column } = placeOf(claim.span.start);
    const view = page.sources.get(claim.source);
    const label = view === undefined ? claim.source : labelOf(view);
    const dependence = view === undefined ? null : dependenceOf(view, page.sources);
    const head = `${colors.underline(visible(label))}  ${colors.dim(visible(`${claim.source}:${line}:${column}`))}`;
    lines.push(
      ...wrapped(dependence === null ? head : `${head} ${colors.dim(visible(`(${dependence})`))}`, width, "      "),
    );
    const { before, words, after } = evidenceOf(claim, text, room);
    lines.push(...wrapped(`${before}${marked(words, colors)}${after}`, width, "        "));
  }
  if (omitted > 0) lines.push(...wrapped(colors.dim(`and ${counted(omitted, "more source")}`), width, "      "));
  return [...lines, ""];
}

/** Guillemets set the words off where there is no colour to do it; English news text has next to none of its own. */
function marked(words: string, colors: Colors): string {
  return colors.isColorSupported ? colors.bold(colors.yellow(words)) : `«${words}»`;
}

function remark(name: string, text: string, { colors, width }: Page): string[] {
  return wrapped(`${colors.bold(name.padEnd(4))}  ${visible(text)}`, width, "  ", "        ");
}

function sourceLines(report: Report, page: Page): string[] {
  const { colors, width } = page;
  const views = [...page.sources.values()];
  const heading = `Sources (${counted(views.length, "source")}, ${counted(report.lineage.origins.length, "independent origin")})`;
  const rows = views.map((view) => {
    const guessed = (part: "publisher" | "published"): string => (view.implied.includes(part) ? "*" : "");
    const dependence = dependenceOf(view, page.sources);
    return [
      view.publisher === null ? colors.dim("publisher unknown") : visible(view.publisher) + guessed("publisher"),
      view.published === null ? colors.dim("no date") : visible(view.published) + guessed("published"),
      visible(dependence === null ? view.id : `${view.id} (${dependence})`),
    ];
  });
  const implied = views.some(({ implied: parts }) => parts.includes("publisher") || parts.includes("published"));
  const unknown = views.some(({ publisher }) => publisher === null);
  return [
    colors.bold(heading),
    ...columns(rows, width, "  "),
    ...(implied
      ? wrapped(colors.dim("* worked out from the text; a manifest (sources.yaml) can say it"), width, "  ")
      : []),
    ...(unknown
      ? wrapped(colors.dim("publisher unknown: name it in a manifest (sources.yaml) beside the texts"), width, "  ")
      : []),
  ];
}

function claimLines(report: Report, { colors, width }: Page): string[] {
  const { total, kinds } = claimTally(report.claimCounts);
  const list = kinds.map(([kind, count]) => `${count} ${kind}`).join(", ");
  const agreed =
    (report.agreements ?? 0) === 0
      ? ""
      : ` ${counted(report.agreements ?? 0, "thing")} that several sources state agree.`;
  return wrapped(
    `${colors.bold(`${counted(total, "claim")} read`)}${list === "" ? "." : `: ${list}.`}${agreed}`,
    width,
    "",
    "  ",
  );
}

function colored(colors: Colors, severity: Severity, text: string): string {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
  return colors.bold(paint(text));
}
