// For the terminal: what was read in each source, in the order of the text.
import pc from "picocolors";
import type { Claim } from "../../model/claim.js";
import type { FormatterOptions } from "../formatter.js";
import { columns, wrapped } from "../layout.js";
import { numberedTexts } from "../lines.js";
import { labelOf, viewSources } from "../source-view.js";
import { visible } from "../visible.js";
import { counted } from "../wording.js";
import { claimsBySource } from "./by-source.js";
import type { ClaimsFormatter, ClaimsReport } from "./formatter.js";
import { valueWords } from "./value-words.js";

export const claimsTextFormatter: ClaimsFormatter = {
  name: "text",
  documentation: "for the terminal: a line for each claim, source by source",
  extension: "txt",
  format: (report, options) => `${claimsText(report, options).join("\n")}\n`,
};

function claimsText(report: ClaimsReport, { width, color }: FormatterOptions): string[] {
  const colors = pc.createColors(color);
  const room = Math.max(40, width);
  const textOf = numberedTexts(report.sources);
  const bySource = claimsBySource(report.claims);
  const lines: string[] = [];
  for (const view of viewSources(report.sources, report.lineage)) {
    const claims = bySource.get(view.id) ?? [];
    const head = `${colors.bold(visible(labelOf(view)))}  ${colors.dim(visible(view.id))}  ${counted(claims.length, "claim")}`;
    lines.push(...wrapped(head, room, ""));
    const { placeOf } = textOf(view.id);
    const rows = claims.map((claim) => {
      const { line, column } = placeOf(claim.span.start);
      return [
        colors.dim(`${line}:${column}`),
        colors.cyan(claim.kind),
        `${visible(shortened(claim.text))}${colors.dim(`  = ${visible(valueWords(claim))}${about(claim)}`)}`,
      ];
    });
    lines.push(...columns(rows, room, "  "), "");
  }
  return [
    ...lines,
    colors.bold(`${counted(report.claims.length, "claim")} in ${counted(report.sources.length, "source")}`),
  ];
}

/** A quotation can run over paragraphs; its two ends tell which it is. */
function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 70)} … ${text.slice(-40)}`;
}

function about({ subject, negated, modality }: Claim): string {
  const parts = [
    ...(subject.measure === null ? [] : [subject.measure]),
    ...(subject.anchor === null ? [] : [subject.anchor.text]),
    ...(negated ? ["negated"] : []),
    ...(modality === "asserted" ? [] : [modality]),
  ];
  return parts.length === 0 ? "" : visible(` (${parts.join(", ")})`);
}
