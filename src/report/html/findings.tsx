// The findings, most severe first, and the index that leads to them.
import type { VNode } from "preact";
import { type ClaimKind, reportedKinds } from "../../model/claim.js";
import type { Finding } from "../../model/finding.js";
import { isSettled } from "../answer.js";
import { visible } from "../visible.js";
import { staleSentence } from "../wording.js";
import { FindingCard } from "./finding-card.js";
import { severityNames, severitySigns } from "./names.js";
import type { Page } from "./page.js";
import { renderedInside } from "./rendered.js";
import { sectionsOf } from "./sections.js";
import { titleOf } from "./titles.js";

/** With more findings than this, those off the screen are drawn when they come near it. Links then land less exactly. */
const unhurried = 60;

export function Findings({ page }: { readonly page: Page }): VNode {
  const { findings } = page.report;
  return (
    <div id="findings" tabIndex={-1} {...(findings.length > unhurried ? { class: "many" } : {})}>
      {findings.length === 0 && (
        <p class="nothing">
          Nothing to settle: what these sources say about the same things can all be right, as far as the rules look.
        </p>
      )}
      {sectionsOf(findings).map((section) => (
        <section
          key={section.id}
          class="group"
          aria-labelledby={section.id}
          {...renderedInside([
            <h2 key={section.id} id={section.id}>
              {section.heading} <span class="count">{section.findings.length}</span>
            </h2>,
            ...section.findings.map((finding) => (
              <FindingCard key={finding.id} finding={finding} kinds={kindsOf(finding)} page={page} />
            )),
          ])}
        />
      ))}
      <StaleDecisions page={page} />
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

/** Decisions whose findings no longer occur: somebody should take them out of the file. */
function StaleDecisions({ page }: { readonly page: Page }): VNode | null {
  const { stale } = page.report.verdict;
  if (stale.length === 0) return null;
  return (
    <section class="group stale" aria-labelledby="stale">
      <h2 id="stale">
        Stale decisions <span class="count">{stale.length}</span>
      </h2>
      <ul>
        {stale.map((decision) => (
          <li key={decision.finding}>{visible(staleSentence(decision))}</li>
        ))}
      </ul>
    </section>
  );
}

/** One line for each finding, in the order of the page. */
export function FindingIndex({ page }: { readonly page: Page }): VNode | null {
  const { findings } = page.report;
  if (findings.length === 0) return null;
  return (
    <details class="index" open>
      <summary>All findings</summary>
      <ol
        {...renderedInside(
          sectionsOf(findings)
            .flatMap((section) => section.findings)
            .map((finding) => (
              <li key={finding.id} class={isSettled(finding) ? "answered" : finding.severity}>
                <a href={`#${visible(finding.id)}`}>
                  <span
                    class="sign"
                    role="img"
                    aria-label={isSettled(finding) ? "Answered" : severityNames[finding.severity]}
                  >
                    {isSettled(finding) ? "✓" : severitySigns[finding.severity]}
                  </span>
                  <span>{titleOf(finding, page)}</span>
                </a>
              </li>
            )),
        )}
      />
    </details>
  );
}
