import type { ClaimKind } from "../../model/claim.js";

/** Figures and times: the kinds of claims whose subject is worked out (measure, parties, place, period …). */
export const figureKinds: readonly ClaimKind[] = [
  "money",
  "count",
  "percent",
  "measure",
  "rank",
  "age",
  "date",
  "duration",
];

/** Words that somebody says. */
export const utteranceKinds: readonly ClaimKind[] = ["quote", "statement"];

/** Every kind that stands in a sentence of its source; a passage is a difference between two copies. */
export const writtenKinds: readonly ClaimKind[] = [...figureKinds, ...utteranceKinds, "role", "name"];

/** All kinds. */
export const allKinds: readonly ClaimKind[] = [...writtenKinds, "passage"];
