// The words on which a decision is given. Takes the sentences in dispute; gives digests that change when a word does, and
// with nothing else: not with places, sources, quotation marks or line ends.
import { createHash } from "node:crypto";
import type { DecidedDispute } from "../model/decision.js";
import type { Severity } from "../model/finding.js";

/** What is remembered of a dispute; a finding with its sentences and a finding of the JSON report both are one. */
export interface DisputeWithWords {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly about: string;
  readonly positions: readonly {
    readonly value: string;
    readonly claims: readonly { readonly source: string; readonly sentence: string }[];
  }[];
}

/** The dispute as it is now, for a decision or a baseline to keep. */
export function disputeAsDecided({ rule, severity, about, positions }: DisputeWithWords): DecidedDispute {
  const claims = positions.flatMap((position) => position.claims);
  return {
    rule,
    severity,
    about,
    values: positions.map(({ value }) => value),
    sources: [...new Set(claims.map(({ source }) => source))].sort(byCodeUnits),
    evidence: digestsOf(claims.map(({ sentence }) => sentence)),
  };
}

/** Eight hexadecimal digits for each different sentence, sorted. */
export function digestsOf(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences.map(digest))].sort(byCodeUnits);
}

function digest(sentence: string): string {
  return createHash("sha256").update(wordsOf(sentence)).digest("hex").slice(0, 8);
}

/** Letters, digits and the signs that carry a value; case, quotation marks, kinds of dash and spacing are typography. */
function wordsOf(sentence: string): string {
  const plain = sentence
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}−]/gu, "-");
  return (plain.match(/[+-]?[\p{L}\p{M}\p{N}\p{Sc}%°]+(?:[.,/:]\p{N}+)*/gu) ?? []).join(" ");
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
