// The top of the page: what the gate decided and why, and how much there is to read.
import type { VNode } from "preact";
import { type Finding, type Nature, severities } from "../../model/finding.js";
import type { Verdict } from "../../model/verdict.js";
import { visible } from "../visible.js";
import { claimTally, counted, headingOf } from "../wording.js";
import { severityNames, severitySigns } from "./names.js";
import type { Page } from "./page.js";
import { titleOf } from "./titles.js";

/** Findings named in the verdict before the rest is only counted. */
const namedFindings = 6;

export function Masthead({ page }: { readonly page: Page }): VNode {
  const { sources, lineage, verdict, findings, claimCounts, agreements = 0 } = page.report;
  const { total, kinds } = claimTally(claimCounts);
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
        {verdict.holding.length > 0 && <Holding page={page} />}
      </section>
      <section class="counts" aria-label="Counts">
        <ul class="by-severity">
          {severities.map((severity) => (
            <li key={severity} class={severity}>
              <a href={`#${severity}s`}>
                <strong>{verdict.counts[severity]}</strong>
                <span>
                  <span aria-hidden="true">{severitySigns[severity]} </span>
                  {verdict.counts[severity] === 1 ? severityNames[severity] : headingOf(severity)}
                </span>
              </a>
            </li>
          ))}
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

function reason({ status, failOn, holding, counts }: Verdict): string {
  const least =
    failOn === "never" ? "" : `${severityNames[failOn].toLowerCase()}${failOn === "error" ? "s" : "s and graver"}`;
  if (status === "held") {
    const hold = holding.length === 1 ? "1 finding holds" : `${counted(holding.length, "finding")} hold`;
    return `${hold} this story until it is corrected or signed off (the gate holds at ${least}).`;
  }
  const all = severities.reduce((sum, severity) => sum + counts[severity], 0);
  if (all === 0) return "No conflict was found between these sources.";
  if (failOn === "never") return "Nothing is held: this run only reports.";
  return `No finding that holds a story (the gate holds at ${least}).`;
}

function tally(findings: readonly Finding[]): ReadonlyMap<Nature, number> {
  const counts = new Map<Nature, number>();
  for (const { nature } of findings) counts.set(nature, (counts.get(nature) ?? 0) + 1);
  return counts;
}
