// Analysed text to claims. Runs the extractors in order, each seeing what the earlier ones took, then works out what is
// around each mention: sentence, subject, attribution, how it is asserted. A new kind is one folder and one line here.
import type { Lexicon } from "../lexicon/index.js";
import type { Claim, ClaimKind, Mention } from "../model/claim.js";
import type { Span } from "../model/span.js";
import type { TextDocument } from "../text/document.js";
import { ageExtractor } from "./age/age.js";
import { claimsFrom } from "./claims.js";
import { countExtractor } from "./count/count.js";
import { dateExtractor } from "./date/date.js";
import { durationExtractor } from "./duration/duration.js";
import type { Extraction, Extractor } from "./extractor.js";
import { measureExtractor } from "./measure/measure.js";
import { moneyExtractor } from "./money/money.js";
import { nameClaims } from "./name/name.js";
import { scanNumbers } from "./number/scan.js";
import { percentExtractor } from "./percent/percent.js";
import { quoteExtractor } from "./quote/quote.js";
import { rankExtractor } from "./rank/rank.js";
import { roleExtractor } from "./role/role.js";
import { statementExtractor } from "./statement/statement.js";

/** In the order in which they run: a date is no count, and an age no duration. */
export const extractors: readonly Extractor[] = [
  dateExtractor,
  durationExtractor,
  moneyExtractor,
  percentExtractor,
  measureExtractor,
  ageExtractor,
  rankExtractor,
  countExtractor,
  quoteExtractor,
  statementExtractor,
  roleExtractor,
];

/** Kinds that contain other claims rather than take their characters. */
const containers: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["quote", "statement", "role"]);

/** Every claim of one source, in the order of the text. Linear in its length. */
export function extractClaims(document: TextDocument, lexicon: Lexicon): Claim[] {
  const taken = new Uint8Array(document.text.length);
  const extraction: Extraction = {
    document,
    lexicon,
    numbers: scanNumbers(document, lexicon),
    isTaken: (span) => isMarked(taken, span),
  };
  const mentions: Mention[] = [];
  for (const extractor of extractors) {
    const found = extractor.extract(extraction);
    if (!containers.has(extractor.kind)) for (const mention of found) mark(taken, mention.span);
    mentions.push(...found);
  }
  mentions.push(...nameClaims(document));
  return claimsFrom(document, mentions, lexicon);
}

function isMarked(taken: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

function mark(taken: Uint8Array, span: Span): void {
  taken.fill(1, span.start, span.end);
}
