// For `explain`: how one finding came about, step by step. Takes a finding and its report, gives lines for the terminal.
import pc from "picocolors";
import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import type { PartAgreement } from "../model/group.js";
import type { FormatterOptions, Report } from "./formatter.js";
import { columns, wrapped } from "./layout.js";
import { findingLines, pageOf } from "./text.js";
import { visible } from "./visible.js";

const signOf: Readonly<Record<PartAgreement["verdict"], string>> = { agrees: "=", differs: "≠", missing: "–" };

/** The finding as in the report, then why its claims met, and the rule that judged them. */
export function explainFinding(finding: Finding, report: Report, options: FormatterOptions): string {
  const page = pageOf(report, options);
  const { bold, dim } = pc.createColors(options.color);
  const rule = report.rules.find(({ id }) => id === finding.rule);
  const lines = [
    ...findingLines(finding, page),
    "",
    bold("Why these claims meet"),
    ...partLines(finding.agreement, page.width),
    ...wrapped(`Sure to ${Math.round(finding.confidence * 100)}% that they speak of the same thing.`, page.width, "  "),
  ];
  if (rule !== undefined) {
    const { with: comparison, options: settings } = rule.compare;
    const set = Object.entries(settings).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
    lines.push(
      "",
      bold("The rule that judged them"),
      ...wrapped(`${visible(rule.id)}: ${visible(rule.title)}`, page.width, "  "),
      ...wrapped(`compares with ${comparison}${set.length === 0 ? "" : ` (${set.join(", ")})`}`, page.width, "  "),
      ...wrapped(dim(`in ${visible(rule.path)}`), page.width, "  "),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** Each part of the subject on a line: what was compared, and whether it agrees. */
function partLines(parts: readonly PartAgreement[], width: number): string[] {
  return columns(
    parts.map(({ part, verdict, detail }) => [`${signOf[verdict]} ${part}`, verdict, visible(detail)]),
    width,
    "  ",
  );
}

/** Two claims and how they stand to each other; what the aligner gives for one pair. */
export interface PairExplanation {
  readonly a: Claim;
  readonly b: Claim;
  readonly reason: string;
  readonly agreement: readonly PartAgreement[];
}

/** Two claims, whether they met, and part by part why. */
export function explainMeeting({ a, b, reason, agreement }: PairExplanation, options: FormatterOptions): string {
  const { bold } = pc.createColors(options.color);
  const side = (claim: Claim) =>
    wrapped(`“${visible(claim.text)}” (${claim.kind}, ${visible(claim.source)})`, options.width, "  ");
  return `${[bold("Between"), ...side(a), ...side(b), ...wrapped(visible(reason), options.width, ""), ...partLines(agreement, options.width)].join("\n")}\n`;
}
