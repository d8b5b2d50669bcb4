// One side of a dispute: its value, who holds it, and their sentences with the words marked.
import type { VNode } from "preact";
import type { Claim } from "../../model/claim.js";
import type { Finding, Position } from "../../model/finding.js";
import { evidenceOf, shortened } from "../evidence.js";
import { shownClaims } from "../shown-claims.js";
import { dependenceOf } from "../source-view.js";
import { visible } from "../visible.js";
import { counted } from "../wording.js";
import { comparedParts } from "./differing-words.js";
import { Draft, dayWords, PublishedTime, SourceName } from "./names.js";
import type { Page } from "./page.js";

/** Sources quoted at once; the others of a position are folded. */
const quotedSources = 3;
/** Characters of the sentence on either side, and of the words themselves. */
const room = { context: 300, words: 900 };
/** Characters of a value that serves as a heading: a long quotation stands in full in its evidence. */
const valueRoom = 160;

/** From here on a value is a passage to be read rather than a figure to be seen. */
const longValue = 48;

/** The letter by which plot and columns call a position. */
export function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

export interface PositionColumnProps {
  readonly position: Position;
  readonly index: number;
  readonly finding: Finding;
  readonly page: Page;
}

export function PositionColumn({ position, index, finding, page }: PositionColumnProps): VNode {
  const { shown } = shownClaims(position, Number.POSITIVE_INFINITY);
  const [first, rest] = [shown.slice(0, quotedSources), shown.slice(quotedSources)];
  const values = finding.positions.map(({ value }) => shortened(visible(value), valueRoom));
  const quote = (claim: Claim): VNode => <Quoted key={claim.id} claim={claim} finding={finding} page={page} />;
  return (
    <li class={`position p${index % 6}`}>
      <h4 {...(position.value.length > longValue ? { class: "long" } : {})}>
        <span class="letter" aria-hidden="true">
          {letterOf(index)}
        </span>
        <bdi>
          {comparedParts(values, index, finding).map(({ text, apart }) => (apart ? <em key={text}>{text}</em> : text))}
        </bdi>
      </h4>
      <p class="support">
        {counted(shown.length, "source")}, {counted(position.origins, "origin")}
        {position.majority === true && <span class="badge">most origins</span>}
        {position.holdsOriginal === true && <span class="badge">held by the credited source</span>}
        {position.published !== undefined && <span class="badge plain">{periodWords(position.published)}</span>}
      </p>
      {first.map(quote)}
      {rest.length > 0 && (
        <details class="more">
          <summary>and {counted(rest.length, "more source")}</summary>
          {rest.map(quote)}
        </details>
      )}
    </li>
  );
}

function periodWords({ first, last }: { readonly first: string; readonly last: string }): string {
  return first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`;
}

function Quoted({
  claim,
  finding,
  page,
}: {
  readonly claim: Claim;
  readonly finding: Finding;
  readonly page: Page;
}): VNode {
  const { text, placeOf } = page.textOf(claim.source);
  const { line, column } = placeOf(claim.span.start);
  const source = page.sourceOf.get(claim.source);
  const dependence = source === undefined ? null : dependenceOf(source.view, page.views);
  const { before, words, after } = evidenceOf(claim, text, room);
  const anchor = page.anchorOf.get(claim.id);
  const where = visible(`${claim.source}:${line}:${column}`);
  const beside = finding.disputing !== undefined && !finding.disputing.includes(claim.source);
  return (
    <figure class="quoted">
      <blockquote dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
      <figcaption>
        <span class="publisher">{source === undefined ? visible(claim.source) : <SourceName source={source} />}</span>
        {claim.source === page.report.draft && <Draft />}
        {source !== undefined && <PublishedTime source={source} />}
        {dependence !== null && <span class="dependence">{visible(dependence)}</span>}
        {beside && <span class="dependence">fits the other values too</span>}
        {anchor === undefined ? (
          <span class="path">{where}</span>
        ) : (
          <a class="path" href={`#${anchor}`} title="Show these words in the full text">
            {where}
          </a>
        )}
      </figcaption>
    </figure>
  );
}
