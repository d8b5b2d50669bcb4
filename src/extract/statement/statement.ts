// Reported speech: a speaker, a cue and what was said, without quotation marks. Takes the analysed
// text; gives one mention for each reporting clause, the outer one when one lies in another's content. A clause whose words
// are in part in quotation marks is given as those quotes; they know the clause around them.
import type { Mention } from "../../model/claim.js";
import type { Span } from "../../model/span.js";
import type { Extractor } from "../extractor.js";
import { itemAt, spanOfItems } from "../speech/passage.js";
import { contentSpan, type Report } from "../speech/report.js";
import { utterancesOf } from "../speech/utterances.js";
import { utteranceValue } from "../speech/value.js";

export const statementExtractor: Extractor<"statement"> = {
  kind: "statement",
  documentation: "Reported speech and reported views, with speaker, verb, and the words reported.",
  extract({ document, lexicon }) {
    const mentions: Mention<"statement">[] = [];
    let end = -1;
    const { reports, quotations } = utterancesOf(document, lexicon);
    const quoted = new Set(quotations.filter(({ use }) => use === "speech").map(({ report }) => report));
    for (const report of reports) {
      const mention = quoted.has(report) ? null : mentionOf(report);
      if (mention === null || mention.span.start < end) continue;
      mentions.push(mention);
      end = mention.span.end;
    }
    return mentions;
  },
};

function mentionOf(report: Report): Mention<"statement"> | null {
  const { clause, passage, speaker } = report;
  const content = contentSpan(report);
  if (content === null || clause.nested || wordsOf(report) < 2) return null;
  const { text } = passage.document;
  return {
    kind: "statement",
    span: wholeSpan(report),
    value: {
      content: clause.contents.map(({ first, last }) => sliceOf(text, spanOfItems(passage, first, last))).join(" … "),
      contentSpan: content,
      ...utteranceValue(passage, speaker, null, report),
    },
    hedge: null,
    confidence: confidenceOf(report),
    implied: speaker.resolvedBy === "pronoun" || clause.subject === null ? ["speaker"] : [],
  };
}

function wordsOf(report: Report): number {
  let words = 0;
  for (const { first, last } of report.clause.contents) {
    for (let at = first; at < last; at++) if (itemAt(report.passage, at).pos !== "PUNCT") words++;
  }
  return words;
}

function wholeSpan(report: Report): Span {
  return spanOfItems(report.passage, report.clause.whole.first, report.clause.whole.last);
}

function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function confidenceOf(report: Report): number {
  const { clause, speaker } = report;
  const joined =
    clause.joint === "that" || clause.joint === "before" || clause.joint === "phrase" || clause.joint === "colon"
      ? 0.95
      : clause.joint === "clause"
        ? 0.85
        : 0.7;
  return Number((joined * (clause.strength === "weak" ? 0.75 : 1) * (speaker.name === null ? 0.7 : 1)).toFixed(3));
}
