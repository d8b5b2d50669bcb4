// The findings, most severe first, and the index that leads to them.
import type { VNode } from "preact";
import { type ClaimKind, reportedKinds } from "../../model/claim.js";
import { type Finding, severities } from "../../model/finding.js";
import { visible } from "../visible.js";
import { headingOf } from "../wording.js";
import { FindingCard } from "./finding-card.js";
import { severityNames, severitySigns } from "./names.js";
import type { Page } from "./page.js";
import { titleOf } from "./titles.js";

export function Findings({ page }: { readonly page: Page }): VNode {
  const { findings } = page.report;
  return (
    <div id="findings" tabIndex={-1}>
      {findings.length === 0 && (
        <p class="nothing">
          Nothing to settle: what these sources say about the same things can all be right, as far as the rules look.
        </p>
      )}
      {severities.map((severity) => {
        const ofSeverity = findings.filter((finding) => finding.severity === severity);
        return (
          ofSeverity.length > 0 && (
            <section key={severity} class="group" aria-labelledby={`${severity}s`}>
              <h2 id={`${severity}s`}>
                {headingOf(severity)} <span class="count">{ofSeverity.length}</span>
              </h2>
              {ofSeverity.map((finding) => (
                <FindingCard key={finding.id} finding={finding} kinds={kindsOf(finding)} page={page} />
              ))}
            </section>
          )
        );
      })}
      <p class="nothing filtered-out" hidden>
        No finding fits the filters.
      </p>
    </div>
  );
}

/** The kinds of the claims of a finding, in the order in which kinds are listed. */
export function kindsOf(finding: Finding): readonly ClaimKind[] {
  const kinds = new Set(finding.positions.flatMap(({ claims }) => claims.map(({ kind }) => kind)));
  const order = (kind: ClaimKind): number => (reportedKinds.includes(kind) ? reportedKinds.indexOf(kind) : 99);
  return [...kinds].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
}

/** One line for each finding. */
export function FindingIndex({ page }: { readonly page: Page }): VNode | null {
  const { findings } = page.report;
  if (findings.length === 0) return null;
  return (
    <details class="index" open>
      <summary>All findings</summary>
      <ol>
        {findings.map((finding) => (
          <li key={finding.id} class={finding.severity}>
            <a href={`#${visible(finding.id)}`}>
              <span class="sign" role="img" aria-label={severityNames[finding.severity]}>
                {severitySigns[finding.severity]}
              </span>
              <span>{titleOf(finding, page)}</span>
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
