import { visible } from "./visible.js";

/** Breaks what a site would turn into a link, a mention or an issue number; a reader does not see it. */
const joiner = "&NoBreak;";

/**
 * Text of strangers as inert Markdown: nothing in it can become markup, HTML, a link, a mention (`@name`), an issue number
 * (`#12`), mathematics, an emoji code, a template tag or a command to a build server, in the dialects of the usual sites. What a reader sees is the
 * text. Plain prose and ordinary sums of money stay readable in the raw file too.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/&(?=#|\w)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~^]/g, "\\$&")
    .replace(/[{}]/g, (brace) => (brace === "{" ? "&#123;" : "&#125;"))
    .replace(/\$(?![\d\s]|$)/g, "\\$")
    .replace(/@(?=\w)/g, `@${joiner}`)
    .replace(/(?<!&)#(?=\w)/g, `#${joiner}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, "\\:")
    .replace(/(?<=www)\./gi, "\\.")
    .replace(/^(\s*)([-+=#]|:(?=:))/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

/** A code span that holds the text whatever backticks it has; for paths and ids. */
export function markdownCode(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A table, one row a line; cells are Markdown already and hold no line end. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
