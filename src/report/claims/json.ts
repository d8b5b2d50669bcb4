// For programs: every claim with its typed value, DESIGN section 6. Offsets are UTF-16 units into the untouched text.
import type { Claim } from "../../model/claim.js";
import { type JsonSource, jsonSource, schemaVersion } from "../json.js";
import { jsonText } from "../json-text.js";
import { rounded } from "../rounded.js";
import { viewSources } from "../source-view.js";
import type { ClaimsFormatter, ClaimsReport } from "./formatter.js";

export interface JsonClaim {
  readonly id: string;
  readonly source: string;
  readonly kind: Claim["kind"];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Claim["value"];
  readonly subject: Claim["subject"];
  readonly hedge: string | null;
  readonly negated: boolean;
  readonly modality: Claim["modality"];
  readonly attribution: Claim["attribution"];
  readonly zone: Claim["zone"];
  readonly sentence: { readonly start: number; readonly end: number };
  readonly confidence: number;
  /** Parts of the value that were worked out rather than written. */
  readonly implied: readonly string[];
}

export interface JsonClaims {
  readonly schemaVersion: typeof schemaVersion;
  readonly sources: readonly JsonSource[];
  readonly claims: readonly JsonClaim[];
}

export const claimsJsonFormatter: ClaimsFormatter = {
  name: "json",
  documentation: "for programs; its JSON Schema is dist/claims.schema.json in the package",
  extension: "json",
  format: (report) => jsonText(jsonClaims(report)),
};

function jsonClaims({ sources, lineage, claims }: ClaimsReport): JsonClaims {
  return { schemaVersion, sources: viewSources(sources, lineage).map(jsonSource), claims: claims.map(jsonClaim) };
}

function jsonClaim(claim: Claim): JsonClaim {
  const { id, source, kind, span, text, value, subject, hedge, negated, modality, attribution, zone } = claim;
  return {
    ...{ id, source, kind, start: span.start, end: span.end, text, value, subject, hedge, negated, modality },
    ...{ attribution, zone, sentence: { start: claim.sentence.start, end: claim.sentence.end } },
    confidence: rounded(claim.confidence),
    implied: claim.implied ?? [],
  };
}
