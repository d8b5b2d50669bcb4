// Reported speech: a speaker, a cue and what was said, without quotation marks around the whole of it. Takes the analysed
// text; gives one mention for each reporting clause, the outer one when one lies in another's content.
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
    for (const report of utterancesOf(document, lexicon).reports) {
      const mention = mentionOf(report);
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
  if (content === null || clause.nested || !hasOwnWords(report)) return null;
  const { text } = passage.document;
  return {
    kind: "statement",
    span: wholeSpan(report),
    value: {
      ...utteranceValue(passage, speaker, null, report),
      content: clause.contents.map(({ first, last }) => sliceOf(text, spanOfItems(passage, first, last))).join(" … "),
      contentSpan: content,
    },
    hedge: null,
    confidence: confidenceOf(report),
    implied: speaker.resolvedBy === "pronoun" || clause.subject === null ? ["speaker"] : [],
  };
}

/** A clause whose reported words are all in quotation marks is a quote, not a statement. */
function hasOwnWords(report: Report): boolean {
  for (const { first, last } of report.clause.contents) {
    let words = 0;
    for (let at = first; at < last; at++) {
      const item = itemAt(report.passage, at);
      if (item.token !== null && item.pos !== "PUNCT" && item.pos !== "CCONJ") words++;
    }
    if (words >= 2) return true;
  }
  return false;
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
