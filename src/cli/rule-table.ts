import { relative } from "node:path";
import type { Rule } from "../model/rule.js";
import { severityOf } from "./rules-list.js";

/** The rules as a Markdown table. With `folder`, ids are links to the files of the rules below it. */
export function ruleTable(rules: readonly Rule[], folder?: string): string {
  const rows = rules.map((rule) => [
    folder === undefined ? `\`${rule.id}\`` : `[\`${rule.id}\`](${relative(folder, rule.path).replaceAll("\\", "/")})`,
    severityOf(rule),
    rule.claims.kind.join(", "),
    rule.title,
  ]);
  const lines = [["rule", "severity", "kinds", "what it finds"], ["---", "---", "---", "---"], ...rows];
  return `${lines.map((cells) => `| ${cells.map(cellText).join(" | ")} |`).join("\n")}\n`;
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}

const marked = /(<!-- rules -->\r?\n)[\s\S]*?(<!-- \/rules -->)/;

/** The text with the table between the marks, or null when it has none. */
export function withTable(text: string, table: string): string | null {
  return marked.test(text) ? text.replace(marked, (_, begin: string, end: string) => `${begin}${table}${end}`) : null;
}
