// For the terminal: what is new, what changed and how, what is gone, then whether the gate is held.
import pc from "picocolors";
import type { ChangedFinding, ComparableFinding, FindingChange } from "../../model/difference.js";
import { shortened } from "../evidence.js";
import type { FormatterOptions } from "../formatter.js";
import { wrapped } from "../layout.js";
import { signOf } from "../text.js";
import { visible } from "../visible.js";
import { counted } from "../wording.js";
import type { DifferenceFormatter, DifferenceReport } from "./formatter.js";

/** Sources named for one position, and characters of its value. */
const namedSources = 4;
const valueRoom = 150;

interface Page {
  readonly width: number;
  readonly colors: ReturnType<typeof pc.createColors>;
}

export const differenceTextFormatter: DifferenceFormatter = {
  name: "text",
  documentation: "for the terminal: new, changed and gone findings",
  extension: "txt",
  format: (report, options) => `${differenceText(report, options).join("\n")}\n`,
};

function differenceText({ difference, holding, failOn }: DifferenceReport, options: FormatterOptions): string[] {
  const page = pageFor(options);
  const { new: fresh, gone, changed, unchanged } = difference;
  const { bold, red, green } = page.colors;
  const counts = [
    `${fresh.length} new`,
    `${changed.length} changed`,
    `${gone.length} gone`,
    `${unchanged.length} unchanged`,
  ].join(", ");
  const verdict =
    holding.length === 0
      ? green(`Clear: ${counts} (--fail-on ${failOn}).`)
      : red(`Held by ${counted(holding.length, "new or graver finding")} (--fail-on ${failOn}): ${counts}.`);
  return [...changeSections(difference, page), ...wrapped(bold(verdict), page.width, "")];
}

/** What is new, changed and gone, as `diff` shows it, without a verdict; empty when nothing is. */
export function changesText(difference: DifferenceReport["difference"], options: FormatterOptions): string {
  return changeSections(difference, pageFor(options))
    .map((line) => `${line}\n`)
    .join("");
}

function pageFor({ width, color }: FormatterOptions): Page {
  return { width: Math.max(40, width), colors: pc.createColors(color) };
}

function changeSections({ new: fresh, gone, changed }: DifferenceReport["difference"], page: Page): string[] {
  return [
    ...section("New", fresh, page, (finding) => sideLines(finding, page)),
    ...section("Changed", changed, page, (pair) => changeLines(pair, page)),
    ...section("Gone", gone, page, (finding) => sideLines(finding, page)),
  ];
}

function section<Item extends ComparableFinding | ChangedFinding<ComparableFinding, ComparableFinding>>(
  name: string,
  items: readonly Item[],
  page: Page,
  details: (item: Item) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((item) => [
    ...headLines("changes" in item ? item.after : item, page),
    ...details(item),
    "",
  ]);
  return [page.colors.bold(`${name} (${items.length})`), "", ...lines];
}

function headLines({ severity, rule, about, id, message }: ComparableFinding, { width, colors }: Page): string[] {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
  const subject = about === "" ? "" : `: ${visible(about)}`;
  return [
    ...wrapped(
      `${paint(signOf[severity])} ${colors.bold(visible(rule) + subject)}  ${colors.dim(visible(id))}`,
      width,
      "",
      "  ",
    ),
    ...wrapped(visible(message), width, "  "),
  ];
}

function sideLines({ positions }: ComparableFinding, { width, colors }: Page): string[] {
  return positions.flatMap(({ value, claims }) => {
    const sources = [...new Set(claims.map(({ source }) => source))];
    const words = colors.cyan(shortened(visible(value), valueRoom));
    return wrapped(`${words}  ${colors.dim(`(${named(sources)})`)}`, width, "    ");
  });
}

function changeLines(
  { before, after, changes }: ChangedFinding<ComparableFinding, ComparableFinding>,
  { width, colors }: Page,
): string[] {
  const lines = changes.flatMap((change) =>
    wrapped(`${colors.bold(change.what)}  ${changeWords(change)}`, width, "    "),
  );
  return before.id === after.id
    ? lines
    : [...lines, ...wrapped(colors.dim(`it was ${visible(before.id)}`), width, "    ")];
}

function changeWords({ what, before, after }: FindingChange): string {
  if (what === "sources") {
    const parts = [
      ...(after.length === 0 ? [] : [`came: ${named(after)}`]),
      ...(before.length === 0 ? [] : [`left: ${named(before)}`]),
    ];
    return parts.join("; ");
  }
  return `${listed(before, " against ")} → ${listed(after, " against ")}`;
}

function listed(words: readonly string[], between: string): string {
  return words.map((word) => shortened(visible(word), valueRoom)).join(between);
}

function named(sources: readonly string[]): string {
  const more = sources.length - namedSources;
  const names = sources.slice(0, namedSources).map(visible).join(", ");
  return more > 0 ? `${names} and ${counted(more, "more source")}` : names;
}
