// Which words of a quotation, name or title another position has otherwise: the eye finds them faster than it reads both.
import { diffWordsWithSpace } from "diff";
import type { ClaimKind } from "../../model/claim.js";
import type { Finding } from "../../model/finding.js";

/** A stretch of a value, and whether the other position has it otherwise. */
export interface ComparedPart {
  readonly text: string;
  readonly apart: boolean;
}

const wordKinds: ReadonlySet<ClaimKind> = new Set(["quote", "statement", "role", "name", "passage"]);

/**
 * The value of a position (as it will be shown) in parts, compared with the first position, the first one with the second. One
 * part when the values are figures, or have no word in common: then all of it differs, and the marks would say nothing.
 */
export function comparedParts(values: readonly string[], index: number, finding: Finding): readonly ComparedPart[] {
  const own = values[index] ?? "";
  const other = values[index === 0 ? 1 : 0];
  const whole = [{ text: own, apart: false }];
  const words = finding.positions.every(({ claims }) => claims.every(({ kind }) => wordKinds.has(kind)));
  if (!words || other === undefined) return whole;
  const parts = diffWordsWithSpace(other, own)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value, apart: added && /[\p{L}\p{N}]/u.test(value) }));
  return parts.some(({ apart, text }) => !apart && /[\p{L}\p{N}]/u.test(text)) ? parts : whole;
}
