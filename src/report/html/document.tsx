// The whole page. Its frame, style and script are our own constant text, named by their hashes in the content security policy;
// everything that comes from articles and rules is rendered by preact, which escapes it.
import { createHash } from "node:crypto";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Report } from "../formatter.js";
import { FilterForm } from "./filter-form.js";
import { FindingIndex, Findings } from "./findings.js";
import { FullTexts } from "./full-texts.js";
import { LineagePicture } from "./lineage-picture.js";
import { Masthead } from "./masthead.js";
import { type Page, pageOf } from "./page.js";
import { pageScript } from "./page-script.js";
import { SourcesTable } from "./sources-table.js";
import { styles } from "./styles/index.js";

/** A picture in the tab without asking anybody for one. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%231f4e8c'/%3E%3Cpath d='M4 6h8M4 10h8M10 3.5l-4 9' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E";

/**
 * The report as one HTML page that asks nobody for anything: no request leaves it, and no script but its own can run in it.
 * It says everything without JavaScript; with it, findings can be filtered and searched.
 */
export function htmlDocument(report: Report): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(styles)}`,
    `script-src ${hashOf(pageScript)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="claimcheck">',
    "<title>Consistency report – claimcheck</title>",
    `<link rel="icon" href="${icon}">`,
    `<style>${styles}</style>`,
    "</head>",
    "<body>",
    renderToString(<Body page={pageOf(report)} />),
    `<script>${pageScript}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function Body({ page }: { readonly page: Page }): VNode {
  return (
    <>
      <a class="skip" href="#findings">
        Skip to the findings
      </a>
      <Masthead page={page} />
      <div class="columns">
        <nav class="aside" aria-label="Findings">
          <FilterForm page={page} />
          <FindingIndex page={page} />
        </nav>
        <main>
          <SourcesTable page={page} />
          <Findings page={page} />
          <LineagePicture page={page} />
          <FullTexts page={page} />
        </main>
      </div>
    </>
  );
}
