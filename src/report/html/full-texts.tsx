// Every source in full, folded, with all its claims marked; what is in dispute leads back to its findings.
import type { ComponentChild, VNode } from "preact";
import type { Claim } from "../../model/claim.js";
import type { Source } from "../../model/source.js";
import type { Span } from "../../model/span.js";
import { valueWords } from "../claims/value-words.js";
import { dependenceOf } from "../source-view.js";
import { visible } from "../visible.js";
import { counted } from "../wording.js";
import { type MarkedPiece, markedPieces } from "./marked-pieces.js";
import { PublishedTime, SourceName, severitySigns } from "./names.js";
import type { Page, PageSource } from "./page.js";
import { paragraphsOf } from "./paragraphs.js";
import { renderedInside } from "./rendered.js";
import { titleOf } from "./titles.js";

export function FullTexts({ page }: { readonly page: Page }): VNode {
  return (
    <section
      class="texts"
      aria-labelledby="texts"
      {...renderedInside([
        <h2 key="heading" id="texts">
          The sources in full
        </h2>,
        <p key="hint" class="hint">
          Every claim that was read is marked: point at it, or tab to it, to see its kind and value. What is in dispute
          leads back to its finding.
        </p>,
        ...page.sources.map((source) => <FullText key={source.anchor} source={source} page={page} />),
      ])}
    />
  );
}

function FullText({ source, page }: { readonly source: PageSource; readonly page: Page }): VNode {
  const { view, anchor, claims } = source;
  const given = page.report.sources[source.number - 1] as Source;
  const dependence = dependenceOf(view, page.views);
  const paragraphs = paragraphsOf(given);
  const marked = markedPieces(
    paragraphs.map(({ span }) => span),
    claims,
  );
  return (
    <>
      {"\n"}
      <details id={anchor} class="text">
        <summary>
          <span class="publisher">
            <SourceName source={source} />
          </span>{" "}
          <span class="path">{visible(view.id)}</span> <span class="count">{counted(claims.length, "claim")}</span>
        </summary>
        <p class="facts">
          {view.title !== null && (
            <>
              <bdi>{visible(view.title)}</bdi>
              {" · "}
            </>
          )}
          <PublishedTime source={source} />
          {dependence !== null && ` · ${visible(dependence)}`}
        </p>
        <div class="article">
          {paragraphs.map(({ span, zone }, index) => (
            <p key={span.start} class={zone} dir="auto">
              {zone !== "body" && <span class="zone">{zone}</span>}
              {pieces(marked[index] ?? [], given.text, page)}
            </p>
          ))}
        </div>
      </details>
    </>
  );
}

function pieces(list: readonly MarkedPiece[], text: string, page: Page): ComponentChild[] {
  return list.map((piece) =>
    piece.claim === null ? (
      lines(text, piece)
    ) : (
      <MarkedClaim piece={piece} claim={piece.claim} text={text} page={page} />
    ),
  );
}

interface MarkedClaimProps {
  readonly piece: MarkedPiece;
  readonly claim: Claim;
  readonly text: string;
  readonly page: Page;
}

function MarkedClaim({ piece, claim, text, page }: MarkedClaimProps): VNode {
  const findings = page.findingsOn.get(claim.id) ?? [];
  const words = claim.kind === "quote" || claim.kind === "statement" ? "words" : "value";
  const dispute = findings[0] === undefined ? "" : ` disputed ${findings[0].severity}`;
  const anchor = piece.continued ? undefined : page.anchorOf.get(claim.id);
  return (
    <>
      <mark
        {...(anchor === undefined ? {} : { id: anchor, tabIndex: 0 })}
        class={`claim ${words}${dispute}`}
        data-claim={visible(`${claim.kind}: ${valueWords(claim)}${aboutWords(claim)}`)}
      >
        {pieces(piece.inner, text, page)}
      </mark>
      {piece.last &&
        findings.map((finding) => (
          <a
            key={finding.id}
            class={`back ${finding.severity}`}
            href={`#${visible(finding.id)}`}
            aria-label={`Finding: ${titleOf(finding, page)}`}
          >
            {severitySigns[finding.severity]}
          </a>
        ))}
    </>
  );
}

function aboutWords({ subject, negated, modality }: Claim): string {
  const parts = [
    ...(subject.measure === null ? [] : [subject.measure]),
    ...(subject.anchor === null ? [] : [subject.anchor.text]),
    ...(negated ? ["negated"] : []),
    ...(modality === "asserted" ? [] : [modality]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** The text of a span with its line ends kept. */
function lines(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .split(/\r\n?|\n/)
    .map(visible)
    .join("\n");
}
