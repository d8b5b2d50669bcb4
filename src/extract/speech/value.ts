// The part of a quote's and a statement's value that tells whose word it is.
import type { QuoteValue } from "../../model/utterance.js";
import { type Passage, spanOfItems } from "./passage.js";
import type { Phrase } from "./phrases.js";
import type { Report } from "./report.js";
import type { Speaker } from "./speaker.js";
import type { Subject } from "./subjects.js";

/** Speaker, cue, outlet and how strongly the cue commits its speaker. */
export function utteranceValue(
  passage: Passage,
  speaker: Speaker,
  subject: Subject | null,
  report: Report | null,
): Omit<QuoteValue, "content" | "parts" | "use"> {
  const { text } = passage.document;
  const cueSpan = report === null ? null : spanOfItems(report.passage, report.clause.cue.first, report.clause.cue.last);
  const named = report?.clause.subject ?? subject;
  const phrase = named === null ? null : besideCue(named);
  return {
    speaker: speaker.name,
    speakerKind: speaker.kind,
    speakerSpan: phrase === null ? null : spanOfItems(report?.passage ?? passage, phrase.first, phrase.last),
    role: speaker.role,
    cue: cueSpan === null ? null : text.slice(cueSpan.start, cueSpan.end),
    cueSpan,
    outlet: report?.outlet ?? null,
    polarity: report?.clause.polarity ?? "affirms",
    strength: report?.clause.strength ?? "neutral",
    // Whatever step looked for a speaker, it decided none.
    resolvedBy: speaker.name === null ? "unresolved" : speaker.resolvedBy,
  };
}

/** The words next to the cue: "who" where the speaker is its antecedent. */
function besideCue({ phrase, whole, relative }: Subject): Phrase {
  return relative ? { first: whole.last - 1, last: whole.last } : phrase;
}
