// For wikis and reading: a table of claims for each source. Article text is made inert, as in the report of `check`.
import { numberedTexts } from "../lines.js";
import { markdownCode, markdownTable, markdownText } from "../markdown-text.js";
import { labelOf, viewSources } from "../source-view.js";
import { counted } from "../wording.js";
import { claimsBySource } from "./by-source.js";
import type { ClaimsFormatter, ClaimsReport } from "./formatter.js";
import { valueWords } from "./value-words.js";

export const claimsMarkdownFormatter: ClaimsFormatter = {
  name: "markdown",
  documentation: "for pull requests, wikis and reading: a table for each source",
  extension: "md",
  format: (report) => `${claimsMarkdown(report).join("\n")}\n`,
};

function claimsMarkdown(report: ClaimsReport): string[] {
  const textOf = numberedTexts(report.sources);
  const bySource = claimsBySource(report.claims);
  const sections = viewSources(report.sources, report.lineage).flatMap((view) => {
    const claims = bySource.get(view.id) ?? [];
    const { placeOf } = textOf(view.id);
    const rows = claims.map((claim) => {
      const { line, column } = placeOf(claim.span.start);
      const { measure, anchor } = claim.subject;
      return [
        `${line}:${column}`,
        claim.kind,
        markdownText(claim.text),
        markdownText(valueWords(claim)),
        markdownText([measure, anchor?.text].filter((part) => part != null).join(", ")),
      ];
    });
    const head = `## ${markdownText(labelOf(view))}: ${markdownCode(view.id)} (${counted(claims.length, "claim")})`;
    return [head, "", ...markdownTable(["Place", "Kind", "In its words", "Value", "About"], rows), ""];
  });
  return ["# Claims", "", ...sections].slice(0, -1);
}
