import { type ClaimKind, figureKinds } from "../../model/claim.js";

/** Words that somebody says. */
export const utteranceKinds: readonly ClaimKind[] = ["quote", "statement"];

/** Every kind that stands in a sentence of its source; a passage is a difference between two copies. */
export const writtenKinds: readonly ClaimKind[] = [...figureKinds, ...utteranceKinds, "role", "name"];

/** All kinds. */
export const allKinds: readonly ClaimKind[] = [...writtenKinds, "passage"];
