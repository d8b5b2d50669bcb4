// Parts of a whole: "two-thirds", "half a million", "three-quarters of a billion", "two and a half".
import { type Reading, readCardinal } from "./cardinal.js";
import type { Piece } from "./pieces.js";

/** A value that may be a part of one (a fraction proper) or of a scale (a plain number). */
export interface PartReading extends Reading {
  readonly fraction: boolean;
}

/** "half", "a quarter", "three-quarters", "two-thirds", each with "of a million" and the like. */
export function readPart(pieces: readonly Piece[], first: number): PartReading | null {
  const part = readNumerated(pieces, first);
  if (part === null) return null;
  return ofScale(pieces, part) ?? { ...part, fraction: true };
}

function readNumerated(pieces: readonly Piece[], first: number): Reading | null {
  const head = pieces[first];
  if (head === undefined) return null;
  if (head.type === "part" && !head.plural) return { value: 1 / head.value, next: first + 1 };
  const numerator = head.type === "a" ? { value: 1, next: first + 1 } : readCardinal(pieces, first);
  if (numerator === null) return null;
  const compound = compoundParts(pieces, numerator);
  if (compound !== null) return compound;
  const denominator = pieces[numerator.next];
  if (denominator === undefined) return null;
  const reading = { value: numerator.value / denominator.value, next: numerator.next + 1 };
  if (denominator.type === "part")
    return numerator.value < 1000 && denominator.plural === numerator.value > 1 ? reading : null;
  if (denominator.type !== "ordinal" || denominator.value < 3) return null;
  // "twenty-first" is a place in an order, "twenty firsts" hardly anything; "one third" and "two thirds" are parts.
  return denominator.plural ? (numerator.value > 1 ? reading : null) : numerator.value === 1 ? reading : null;
}

/** "one twenty-fifth", "three twenty-firsts": never after "a", since "a twenty-first" is a birthday. */
function compoundParts(pieces: readonly Piece[], numerator: Reading): Reading | null {
  const [tens, unit] = [pieces[numerator.next], pieces[numerator.next + 1]];
  if (tens?.type !== "tens" || tens.hyphen || unit?.type !== "ordinal" || !unit.hyphen || unit.value >= 10) return null;
  if (pieces[numerator.next - 1]?.type !== "small" || unit.plural !== numerator.value > 1) return null;
  return { value: numerator.value / (tens.value + unit.value), next: numerator.next + 2 };
}

/** "… of a million", "… a million", "… million", "… a dozen". */
function ofScale(pieces: readonly Piece[], part: Reading): PartReading | null {
  let index = part.next;
  if (pieces[index]?.type === "of" && pieces[index + 1]?.type === "a") index += 2;
  else if (pieces[index]?.type === "a") index += 1;
  const scale = pieces[index];
  if (scale === undefined || scale.plural) return null;
  if (scale.type !== "scale" && scale.type !== "dozen" && !(scale.type === "hundred" && index > part.next)) return null;
  return { value: part.value * scale.value, next: index + 1, fraction: false };
}

/** Adds "and a half", "and three quarters" and a scale behind it to a whole number. */
export function withPart(pieces: readonly Piece[], whole: Reading): Reading {
  const hyphenated = pieces[whole.next]?.hyphen === true && pieces[whole.next]?.type === "and";
  if (pieces[whole.next]?.type !== "and" && !hyphenated) return whole;
  const part = readNumerated(pieces, whole.next + 1);
  if (part === null || !isPlainPart(pieces, whole.next + 1, part)) return whole;
  const before = pieces[whole.next - 1];
  const scale = pieces[part.next];
  const scaled = scale?.type === "scale" && !scale.plural;
  if (before?.type === "scale" && before.value >= 1000) {
    if (scaled && scale.value < before.value)
      return { value: whole.value + part.value * scale.value, next: part.next + 1 };
    return { value: whole.value + part.value * before.value, next: part.next };
  }
  if (scaled) return { value: (whole.value + part.value) * scale.value, next: part.next + 1 };
  return { value: whole.value + part.value, next: part.next };
}

/** Not "two and a third was hurt": after "and a", an ordinal without a scale is a person or thing rather than a part. */
function isPlainPart(pieces: readonly Piece[], first: number, part: Reading): boolean {
  const denominator = pieces[part.next - 1] as Piece;
  if (denominator.type === "part" || denominator.plural) return true;
  return pieces[first]?.type !== "a" || pieces[part.next]?.type === "scale";
}
