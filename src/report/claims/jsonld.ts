// Linked data, schema.org's terms: every claim with the article it appears in and whoever said it.

import { jsonText } from "../json-text.js";
import { articleReference, describeArticle } from "../jsonld/articles.js";
import { describeStatement } from "../jsonld/statements.js";
import { numberedTexts } from "../lines.js";
import { viewSources } from "../source-view.js";
import type { ClaimsFormatter, ClaimsReport } from "./formatter.js";

export const claimsJsonldFormatter: ClaimsFormatter = {
  name: "jsonld",
  documentation: "linked data: schema.org Claims and the articles they appear in",
  extension: "jsonld",
  format: (report) => jsonText(graphOf(report)),
};

function graphOf({ sources, lineage, claims }: ClaimsReport): Readonly<Record<string, unknown>> {
  const views = viewSources(sources, lineage);
  const published = new Map(views.map((view) => [view.id, view.published]));
  const textOf = numberedTexts(sources);
  const articles = views.map((view, index) => describeArticle(view, sources[index]?.url ?? null));
  const statements = claims.map((claim) => ({
    "@id": `${articleReference(claim.source)["@id"]}#${claim.kind}-${claim.span.start}-${claim.span.end}`,
    ...(describeStatement(claim, textOf(claim.source).text, published.get(claim.source) ?? null) as object),
  }));
  return { "@context": "https://schema.org", "@graph": [...articles, ...statements] };
}
