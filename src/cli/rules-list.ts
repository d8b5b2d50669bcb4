import { Command } from "commander";
import type { Rule } from "../model/rule.js";
import type { BookChoice } from "./books/contract.js";
import { configOption, rulesOption } from "./options.js";

interface ListFlags extends BookChoice {
  readonly report?: string;
}

const examples = `
Examples:
  claimcheck rules list
  claimcheck check stories/ --format json=report.json
  claimcheck rules list --report report.json     with the number of findings of each rule in that report`;

/** `claimcheck rules list`: id, severity, kinds, tags and title of every rule; with a report, its findings too. */
export function listCommand(): Command {
  return new Command("list")
    .description("Lists the rules: id, severity (or off), the kinds of claims they look at, tags, title.")
    .addOption(rulesOption())
    .addOption(configOption())
    .option("--report <file>", "JSON report of `claimcheck check`, to show how many findings each rule made")
    .addHelpText("after", examples)
    .action(list);
}

async function list({ report, ...choice }: ListFlags): Promise<void> {
  const [{ openBook }, { tableText }] = await Promise.all([import("./books/open-book.js"), import("./table-text.js")]);
  const { rules } = await openBook(choice);
  const counts = report === undefined ? null : await countsIn(report);
  const tagged = rules.some(({ tags }) => tags !== undefined && tags.length > 0);
  const rows = rules.map((rule) => [
    rule.id,
    severityOf(rule),
    ...(counts === null ? [] : [String(counts.get(rule.id) ?? 0)]),
    rule.claims.kind.join(", "),
    ...(tagged ? [(rule.tags ?? []).join(", ")] : []),
    rule.title,
  ]);
  const findings = counts === null ? [] : ["findings"];
  const heads = ["rule", "severity", ...findings, "kinds", ...(tagged ? ["tags"] : []), "title"];
  process.stdout.write(tableText(heads, rows, counts === null ? [] : [2]));
}

/** `off`, or the severities that a finding of the rule can have. */
export function severityOf({ off, severity, steps }: Rule): string {
  return off === true ? "off" : (steps?.map((step) => step.severity).join("/") ?? severity);
}

async function countsIn(report: string): Promise<ReadonlyMap<string, number>> {
  const { readReportedFindings } = await import("./report-file.js");
  const counts = new Map<string, number>();
  for (const { rule } of await readReportedFindings(report)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
