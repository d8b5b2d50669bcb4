import type { DecisionKind } from "../model/decision.js";
import type { Finding } from "../model/finding.js";

/** How a finding has been answered, for formats that show it in one line. */
export interface Answer {
  /** The answer stands: the finding holds nothing. */
  readonly settled: boolean;
  /** "accepted by Ana Ruiz on 2024-05-02 until 2024-06-01: both figures are named in the text". */
  readonly words: string;
}

const wordsOf: Readonly<Record<DecisionKind, string>> = {
  accepted: "accepted",
  "false-alarm": "called a false alarm",
  corrected: "corrected",
};

/** The editors' answer to a finding, in a sentence without full stop; null when there is none. Not made safe to print. */
export function answerTo({ decision, inBaseline }: Finding): Answer | null {
  if (decision !== undefined) {
    const { as, by, on, until, reason } = decision.decision;
    const limit = until === null ? "" : ` until ${until}`;
    const given = `${wordsOf[as]} by ${by} on ${on}${limit}: ${reason}`;
    if (decision.standing === "in-force") return { settled: true, words: given };
    if (inBaseline !== true) return { settled: false, words: `${given} (no longer counts: ${decision.because})` };
  }
  return inBaseline === true ? { settled: true, words: "accepted with the baseline" } : null;
}

/** True for a finding that holds nothing, since a decision in force or the baseline answers it. */
export function isSettled(finding: Finding): boolean {
  return answerTo(finding)?.settled === true;
}
