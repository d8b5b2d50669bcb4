// Linked data, schema.org's terms: the sources as articles, each side of a dispute as a Claim with its appearances, each
// finding as a ClaimReview of them. claimcheck does not know which side is true: a review has no rating by number.
import type { ClaimReview, Claim as SchemaClaim, Thing } from "schema-dts";
import type { Claim } from "../../model/claim.js";
import type { Finding, Position } from "../../model/finding.js";
import { answerTo } from "../answer.js";
import type { Formatter, Report } from "../formatter.js";
import { jsonText } from "../json-text.js";
import { numberedTexts } from "../lines.js";
import { viewSources } from "../source-view.js";
import { visible } from "../visible.js";
import { articleReference, describeArticle } from "./articles.js";
import { describeStatement } from "./statements.js";

export const jsonldFormatter: Formatter = {
  name: "jsonld",
  documentation: "linked data: sides as schema.org Claims, findings as ClaimReviews",
  extension: "jsonld",
  format: (report) => jsonText(graphOf(report)),
};

function graphOf({ sources, lineage, findings, rules }: Report): Readonly<Record<string, unknown>> {
  const views = viewSources(sources, lineage);
  const published = new Map(views.map((view) => [view.id, view.published]));
  const textOf = numberedTexts(sources);
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const statement = (claim: Claim) =>
    describeStatement(claim, textOf(claim.source).text, published.get(claim.source) ?? null);
  const articles: Thing[] = views.map((view, index) => describeArticle(view, sources[index]?.url ?? null));
  const reviews: Thing[] = findings.map((finding) => {
    const sides = finding.positions.map((position, index) =>
      describeSide(position, `#finding-${encodeURIComponent(finding.id)}-${index + 1}`, statement),
    );
    return describeReview(finding, titles.get(finding.rule) ?? finding.rule, sides);
  });
  return { "@context": "https://schema.org", "@graph": [...articles, ...reviews] };
}

/** A position: its value, the articles that hold it (the earliest first), and the words of each. */
function describeSide(position: Position, id: string, statement: (claim: Claim) => SchemaClaim): SchemaClaim {
  const appearances = [...new Set(position.claims.map(({ source }) => source))];
  const first = position.published?.first;
  return {
    "@type": "Claim",
    "@id": id,
    text: visible(position.value),
    appearance: appearances.map(articleReference),
    ...(first === undefined ? {} : { datePublished: first }),
    hasPart: position.claims.map(statement),
  };
}

function describeReview(finding: Finding, title: string, sides: readonly SchemaClaim[]): ClaimReview {
  const { id, rule, about, message, nature, why, fix, severity, decision } = finding;
  const answer = answerTo(finding);
  return {
    "@type": "ClaimReview",
    "@id": `#finding-${encodeURIComponent(id)}`,
    identifier: id,
    name: visible(title),
    ...(about === "" ? {} : { about: { "@type": "Thing", name: visible(about) } }),
    claimReviewed: visible(message),
    reviewAspect: "consistency of sources",
    itemReviewed: [...sides],
    reviewRating: { "@type": "Rating", alternateName: nature, ratingExplanation: visible(why) },
    reviewBody: visible(fix),
    keywords: [severity, visible(rule)],
    ...(answer === null ? {} : { creativeWorkStatus: answer.settled ? "settled" : "open" }),
    ...(answer === null || decision === undefined
      ? {}
      : {
          comment: {
            "@type": "Comment",
            text: visible(answer.words),
            author: { "@type": "Person", name: visible(decision.decision.by) },
            dateCreated: decision.decision.on,
          },
        }),
  };
}
