import type { Location, Result, Suppression } from "sarif";
import type { Claim } from "../../model/claim.js";
import type { Finding } from "../../model/finding.js";
import { answerTo } from "../answer.js";
import { shortened } from "../evidence.js";
import { mainClaim } from "../main-claim.js";
import { shownClaims } from "../shown-claims.js";
import { visible } from "../visible.js";
import { counted } from "../wording.js";
import { locationLink, messageText } from "./message.js";
import { levelOf } from "./rules.js";

/** Sources of one position that a result points to. */
const quotedSources = 20;
/** Characters of a position's value in a message. */
const valueRoom = 150;

/** What the results of a run have in common. */
export interface ResultContext {
  readonly draft: string | undefined;
  readonly ruleIndexes: ReadonlyMap<string, number>;
  readonly locate: (claim: Claim) => Location;
  /** What to call a source. */
  readonly label: (source: string) => string;
}

/** A finding: shown at its main claim, with every side as a related location that the message links to. */
export function describeFinding(finding: Finding, context: ResultContext): Result {
  const { id, rule, severity, nature, about, message, confidence, notes, positions } = finding;
  const related: Location[] = [];
  const sides = positions.map((position) => {
    const { shown, omitted } = shownClaims(position, quotedSources);
    const links = shown.map((claim) => {
      const number = related.length + 1;
      const label = context.label(claim.source);
      const text = messageText(`${shortened(position.value, valueRoom)}: ${label}`);
      related.push({ id: number, ...context.locate(claim), message: { text } });
      return locationLink(label, number);
    });
    const more = omitted === 0 ? "" : ` and ${counted(omitted, "more source")}`;
    return `- ${messageText(shortened(position.value, valueRoom))}: ${links.join(", ")}${more}`;
  });
  const main = mainClaim(finding, context.draft);
  const ruleIndex = context.ruleIndexes.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    kind: "fail",
    level: levelOf[severity],
    message: { text: [messageText(message), "", ...sides].join("\n") },
    locations: main === null ? [] : [context.locate(main)],
    relatedLocations: related,
    // The id comes from rule, subject and values: it is the same after the texts around them were edited.
    partialFingerprints: { "claimcheckFinding/v1": id },
    suppressions: suppressionsOf(finding),
    rank: Math.round(confidence * 100),
    properties: { nature, about: visible(about), notes: notes.map(visible) },
  };
}

/** An editor's answer. One that no longer counts is shown as rejected: the result is not suppressed. */
function suppressionsOf(finding: Finding): Suppression[] {
  const answer = answerTo(finding);
  if (answer === null) return [];
  const status = answer.settled ? "accepted" : "rejected";
  return [{ kind: "external", status, justification: visible(answer.words) }];
}
