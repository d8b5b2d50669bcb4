// One dispute: what differs, who says what in which words, why it matters, what to do, and how the program came to it.
import type { ComponentChild, VNode } from "preact";
import type { ClaimKind } from "../../model/claim.js";
import type { FindingDecision } from "../../model/decision.js";
import type { Finding } from "../../model/finding.js";
import { isSettled } from "../answer.js";
import { visible } from "../visible.js";
import { dayWords, severityNames, severitySigns } from "./names.js";
import type { Page } from "./page.js";
import { PositionColumn } from "./position-column.js";
import { Reasons } from "./reasons.js";
import { titleOf } from "./titles.js";
import { ValuePlot } from "./value-plot.js";

export interface FindingCardProps {
  readonly finding: Finding;
  readonly kinds: readonly ClaimKind[];
  readonly page: Page;
}

export function FindingCard({ finding, kinds, page }: FindingCardProps): VNode {
  const id = visible(finding.id);
  const { severity, decision, inBaseline } = finding;
  const sources = new Set(finding.positions.flatMap(({ claims }) => claims.map(({ source }) => source)));
  const numbers = [...sources].map((source) => page.sourceOf.get(source)?.number ?? 0);
  const answered = isSettled(finding);
  return (
    <>
      {"\n"}
      <article
        id={id}
        class={`finding ${severity}${answered ? " answered" : ""}`}
        aria-labelledby={`${id}-title`}
        tabIndex={-1}
        data-severity={severity}
        data-rule={visible(finding.rule)}
        data-kinds={kinds.join(" ")}
        data-sources={numbers.join(" ")}
        data-answered={answered ? "yes" : "no"}
      >
        <header>
          <p class="labels">
            <span class="severity">
              <span aria-hidden="true">{severitySigns[severity]}</span> {severityNames[severity]}
            </span>
            <span class="nature">{finding.nature}</span>
            {inBaseline === true && <span class="baseline">in the baseline</span>}
          </p>
          <h3 id={`${id}-title`}>
            {titleOf(finding, page)}{" "}
            <a class="permalink" href={`#${id}`} aria-label={`Link to this finding, ${id}`}>
              #
            </a>
          </h3>
          <p class="message">{visible(finding.message)}</p>
        </header>
        {decision !== undefined && <DecisionNote decision={decision} />}
        <ValuePlot finding={finding} page={page} />
        <ol class="positions">
          {finding.positions.map((position, index) => (
            <PositionColumn key={position.value} position={position} index={index} finding={finding} page={page} />
          ))}
        </ol>
        <dl class="advice">
          {finding.notes.length > 0 && (
            <div>
              <dt>What differs</dt>
              {finding.notes.map((note) => (
                <dd key={note}>{emphasised(note)}</dd>
              ))}
            </div>
          )}
          <div>
            <dt>Why it matters</dt>
            <dd>{visible(finding.why)}</dd>
          </div>
          <div>
            <dt>What to do</dt>
            <dd>{visible(finding.fix)}</dd>
          </div>
        </dl>
        <Reasons finding={finding} page={page} />
      </article>
    </>
  );
}

/** Remarks set the words they speak of between backticks. */
function emphasised(note: string): ComponentChild[] {
  return visible(note)
    .split("`")
    .map((part, index, parts) => (index % 2 === 1 && index < parts.length - 1 ? <em key={part}>{part}</em> : part));
}

const decisionNames = { accepted: "Accepted", "false-alarm": "False alarm", corrected: "Corrected" } as const;
const standingNames = {
  "in-force": "in force",
  expired: "expired",
  reopened: "reopened",
  "not-waivable": "not allowed for this rule",
} as const;

function DecisionNote({ decision: { decision, standing, because } }: { readonly decision: FindingDecision }): VNode {
  return (
    <div class={`decision ${standing}`}>
      <p>
        <strong>{decisionNames[decision.as]}</strong> by {visible(decision.by)} on {dayWords(decision.on)}
        {decision.until !== null && `, until ${dayWords(decision.until)}`}{" "}
        <span class="standing">{standingNames[standing]}</span>
      </p>
      <p>
        <q>{visible(decision.reason)}</q>
      </p>
      {because !== "" && <p class="because">{visible(because)}</p>}
    </div>
  );
}
