// Whose word a number, a date or a name is: that of the quotation or statement it lies in.
import type { Attribution, Mention } from "../../model/claim.js";
import { contains, type Span } from "../../model/span.js";
import type { QuoteValue, StatementValue } from "../../model/utterance.js";

/**
 * The attribution of a span that lies in somebody's words, the innermost ones winning; null outside all of them. The
 * utterances are quotes and statements in order of their start.
 */
export function attributionAt(utterances: readonly Mention[], span: Span): Attribution | null {
  let low = 0;
  let high = utterances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((utterances[middle] as Mention).span.start <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && low - at <= 12; at--) {
    const mention = utterances[at] as Mention;
    if (holds(mention, span)) return attributionOf(mention.value as QuoteValue | StatementValue);
  }
  // A partial quotation may stand after the span that shares its clause.
  for (let at = low; at < utterances.length && at - low < 6; at++) {
    const { value, kind } = utterances[at] as Mention;
    const clause = kind === "quote" ? (value as QuoteValue).clause : undefined;
    if (clause !== undefined && contains(clause, span)) return attributionOf(value as QuoteValue);
  }
  return null;
}

function holds(mention: Mention, span: Span): boolean {
  if (mention.kind === "statement") return contains((mention.value as StatementValue).contentSpan, span);
  if (mention.kind !== "quote") return false;
  const value = mention.value as QuoteValue;
  if (value.clause !== undefined && contains(value.clause, span)) return true;
  return value.use === "speech" && value.parts.some((part) => contains(part, span));
}

function attributionOf(value: QuoteValue | StatementValue): Attribution {
  const { speaker, speakerKind, cue, cueSpan, outlet } = value;
  return { speaker, speakerKind, cue: cue ?? "", cueSpan, outlet };
}
