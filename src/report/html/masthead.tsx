// The top of the page: what the gate decided and why, and how much there is to read.
import type { VNode } from "preact";
import { type Finding, type Nature, type Severity, severities } from "../../model/finding.js";
import type { Verdict } from "../../model/verdict.js";
import { isSettled } from "../answer.js";
import { visible } from "../visible.js";
import { claimTally, counted, headingOf, verdictSentence } from "../wording.js";
import { severityNames, severitySigns } from "./names.js";
import type { Page } from "./page.js";
import { titleOf } from "./titles.js";

/** Findings named in the verdict before the rest is only counted. */
const namedFindings = 6;

export function Masthead({ page }: { readonly page: Page }): VNode {
  const { sources, lineage, verdict, findings, claimCounts, agreements = 0 } = page.report;
  const { total, kinds } = claimTally(claimCounts);
  const answered = findings.filter(isSettled).length;
  const natures = [...tally(findings)].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return (
    <header class="masthead">
      <div class="title">
        <p class="brand">claimcheck</p>
        <h1>Consistency report</h1>
        <p class="scope">
          {counted(sources.length, "source")} from {counted(lineage.origins.length, "independent origin")},{" "}
          {counted(total, "claim")} read
          {agreements > 0 && `; ${counted(agreements, "thing")} that several sources state agree`}.
        </p>
        <button type="button" class="theme" hidden aria-pressed="false">
          Dark
        </button>
      </div>
      <section class={`verdict ${headline(verdict).toLowerCase()}`} aria-labelledby="verdict">
        <h2 id="verdict">{headline(verdict)}</h2>
        <p>{reason(verdict)}</p>
        <p class="detail">{visible(verdictSentence(verdict))}</p>
        {verdict.holding.length > 0 && <Holding page={page} />}
      </section>
      <section class="counts" aria-label="Counts">
        <ul class="by-severity">
          {severities.map((severity) => {
            const count = verdict.open[severity];
            const name = count === 1 ? severityNames[severity] : headingOf(severity);
            return <Tile key={severity} tone={severity} sign={severitySigns[severity]} name={name} count={count} />;
          })}
          {answered > 0 && <Tile tone="answered" sign="✓" name="Answered" count={answered} />}
        </ul>
        <dl class="tallies">
          <div>
            <dt>By nature</dt>
            <dd>{natures.map(([nature, count]) => `${count} ${nature}`).join(", ") || "none"}</dd>
          </div>
          <div>
            <dt>Claims read</dt>
            <dd>{kinds.map(([kind, count]) => `${count} ${kind}`).join(", ") || "none"}</dd>
          </div>
        </dl>
      </section>
    </header>
  );
}

interface TileProps {
  readonly tone: Severity | "answered";
  readonly sign: string;
  readonly name: string;
  readonly count: number;
}

/** A count that leads to what it counts. */
function Tile({ tone, sign, name, count }: TileProps): VNode {
  const words = (
    <>
      <strong>{count}</strong>
      <span>
        <span aria-hidden="true">{sign} </span>
        {name}
      </span>
    </>
  );
  const anchor = tone === "answered" ? tone : headingOf(tone).toLowerCase();
  return (
    <li class={tone}>
      {count === 0 ? (
        <span class="tile">{words}</span>
      ) : (
        <a class="tile" href={`#${anchor}`}>
          {words}
        </a>
      )}
    </li>
  );
}

function Holding({ page }: { readonly page: Page }): VNode {
  const { holding } = page.report.verdict;
  const rest = holding.length - namedFindings;
  return (
    <ul>
      {holding.slice(0, namedFindings).map((finding) => (
        <li key={finding.id}>
          <a href={`#${visible(finding.id)}`}>{titleOf(finding, page)}</a>
        </li>
      ))}
      {rest > 0 && <li>and {counted(rest, "more finding")}</li>}
    </ul>
  );
}

function headline({ status, failOn }: Verdict): string {
  if (status === "held") return "Held";
  return failOn === "never" ? "Reported" : "Clear";
}

/** The verdict for a reader who does not know the options of the command line. */
function reason({ status, failOn, holding, counts }: Verdict): string {
  if (status === "held") {
    return holding.length === 1
      ? "1 finding holds this story until it is corrected or signed off."
      : `${counted(holding.length, "finding")} hold this story until they are corrected or signed off.`;
  }
  if (severities.every((severity) => counts[severity] === 0)) return "No conflict was found between these sources.";
  return failOn === "never" ? "This run only reports." : "Nothing that is found here holds the story.";
}

function tally(findings: readonly Finding[]): ReadonlyMap<Nature, number> {
  const counts = new Map<Nature, number>();
  for (const { nature } of findings) counts.set(nature, (counts.get(nature) ?? 0) + 1);
  return counts;
}
