import type { ReportingDescriptor } from "sarif";
import type { Severity } from "../../model/finding.js";
import type { Rule } from "../../model/rule.js";
import { markdownText } from "../markdown-text.js";
import { visible } from "../visible.js";
import { webAddress } from "../web-address.js";

/** SARIF's own severities; a `note` is what needs nobody's action. */
export const levelOf = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** A rule as SARIF describes it: title, why it matters and what to do. */
export function describeRule(rule: Rule): ReportingDescriptor {
  const { id, title, why, fix, severity, url, tags, waivable } = rule;
  const page = webAddress(url);
  return {
    id,
    name: visible(title),
    shortDescription: { text: visible(title) },
    fullDescription: { text: visible(why) },
    help: {
      text: visible(`${why} ${fix}`),
      markdown: `${markdownText(why)}\n\n**What to do:** ${markdownText(fix)}`,
    },
    ...(page === null ? {} : { helpUri: page }),
    defaultConfiguration: { level: levelOf[severity] },
    properties: { tags: (tags ?? []).map(visible), waivable: waivable ?? true },
  };
}
