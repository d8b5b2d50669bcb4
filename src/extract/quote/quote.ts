// Words inside quotation marks. Takes the analysed text; gives each outermost quotation, the parts of a split one
// together, with its speaker. Leaves out nicknames, feet and inches, and quotations inside quotations.
import type { Mention } from "../../model/claim.js";
import type { Span } from "../../model/span.js";
import type { Quotation } from "../../text/quotations.js";
import type { Extractor } from "../extractor.js";
import type { Attributed } from "../speech/attributed.js";
import { contentSpan } from "../speech/report.js";
import { utterancesOf } from "../speech/utterances.js";
import { utteranceValue } from "../speech/value.js";

export const quoteExtractor: Extractor<"quote"> = {
  kind: "quote",
  documentation: "Words inside quotation marks, with the speaker and the verb that introduces them.",
  extract({ document, lexicon }) {
    return utterancesOf(document, lexicon)
      .quotations.filter(({ parts }) => parts.some((part) => part.inner.start < part.inner.end))
      .map((quotation) => mentionOf(quotation));
  },
};

function mentionOf(quotation: Attributed): Mention<"quote"> {
  const { text } = quotation.passage.document;
  const parts = quotation.parts.map((part) => part.inner);
  const first = quotation.parts[0] as Quotation;
  const last = quotation.parts.at(-1) as Quotation;
  return {
    kind: "quote",
    span: { start: first.inner.start, end: last.inner.end },
    value: {
      content: parts.map((part) => text.slice(part.start, part.end)).join(" … "),
      parts,
      use: quotation.use,
      ...clauseAround(quotation),
      ...utteranceValue(quotation.passage, quotation.speaker, quotation.subject, quotation.report),
    },
    hedge: null,
    confidence: quotation.confidence,
    implied: quotation.report === null || quotation.speaker.resolvedBy === "pronoun" ? ["speaker"] : [],
  };
}

/** The reported words around a quotation that is only a part of them. */
function clauseAround({ report, parts }: Attributed): { clause?: Span } {
  const span = report === null ? null : contentSpan(report);
  const first = parts[0];
  const last = parts.at(-1);
  if (span === null || first === undefined || last === undefined) return {};
  return span.start < first.start || span.end > last.end ? { clause: span } : {};
}
