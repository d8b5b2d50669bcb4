// Cardinal numbers out of pieces: "two hundred and five", "3 hundred", "1.5 million", "four point two".
import type { Piece } from "./pieces.js";

/** A value, and the index of the piece after it. */
export interface Reading {
  readonly value: number;
  readonly next: number;
}

/** The longest cardinal that starts with piece `first`; null when that piece starts none. */
export function readCardinal(pieces: readonly Piece[], first: number): Reading | null {
  let total = 0;
  let current = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let last: Piece | undefined;
  let index = first;
  for (; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (piece.type === "and") {
      if (last === undefined || !continuesAfterAnd(pieces, index, last, first)) break;
      continue;
    }
    if (!follows(piece, last, pieces[index + 1], current, pieces[index - 1]?.type === "and" && index > first)) break;
    if (piece.type === "hundred") current = (current === 0 ? 1 : current) * 100;
    else if (piece.type === "scale") {
      const multiplier = last === undefined ? 1 : current;
      if (last?.type === "scale" && current === 0) total *= piece.value;
      else if (piece.value < smallest) total += multiplier * piece.value;
      else total = (total + multiplier) * piece.value;
      current = 0;
      smallest = piece.value;
    } else if (piece.type === "a") current = 1;
    else current += piece.value;
    last = piece;
  }
  while (index > first && (pieces[index - 1] as Piece).type === "and") index--;
  if (last === undefined || (last.type === "a" && index === first + 1)) return null;
  return withDecimals(pieces, { value: total + current, next: index });
}

function follows(
  piece: Piece,
  last: Piece | undefined,
  next: Piece | undefined,
  current: number,
  joined: boolean,
): boolean {
  const multiplied = next?.type === "hundred" || (next?.type === "scale" && !next.plural);
  const open = last === undefined || last.type === "scale" || (last.type === "hundred" && next?.type !== "hundred");
  switch (piece.type) {
    case "digits":
      return (
        last === undefined ||
        (!piece.fraction && (last.type === "scale" ? multiplied : last.type === "hundred" && joined))
      );
    case "a":
      return last === undefined && (next?.type === "hundred" || next?.type === "scale") && !next.plural;
    case "small":
      if (last?.type === "tens") return piece.value > 0 && piece.value < 10 && current % 10 === 0;
      return open && (last === undefined || piece.value > 0);
    case "tens":
      return open;
    case "hundred":
      return (!piece.plural || last !== undefined) && current < 1000 && (last === undefined || last.type !== "scale");
    case "scale":
      return piece.value > 10 && (!piece.plural || last !== undefined);
    default:
      return false;
  }
}

function continuesAfterAnd(pieces: readonly Piece[], at: number, last: Piece, first: number): boolean {
  if (last.type !== "hundred" && last.type !== "scale") return false;
  const next = pieces[at + 1];
  const after = pieces[at + 2];
  if (next === undefined || next.plural) return false;
  // "a hundred and a half", "one million and three quarters" are for the fractions.
  if (after?.type === "part" || (after?.type === "ordinal" && after.plural)) return false;
  if (next.type === "small" || next.type === "tens")
    return after?.type !== "scale" || last.type === "hundred" || after.value < last.value;
  return (
    next.type === "digits" &&
    last.type === "hundred" &&
    pieces[first]?.type === "digits" &&
    next.value < 100 &&
    after === undefined
  );
}

/** "four point two", "nine point nought four", "two hundred point seventy-one". */
function withDecimals(pieces: readonly Piece[], whole: Reading): Reading {
  if (pieces[whole.next]?.type !== "point") return whole;
  let written = "";
  let index = whole.next + 1;
  for (let piece = pieces[index]; piece?.type === "small" || piece?.type === "tens"; piece = pieces[++index]) {
    const follower = pieces[index + 1];
    if (piece.type === "tens" && follower?.type === "small" && follower.value < 10) {
      written += String(piece.value + follower.value);
      index++;
    } else written += String(piece.value);
  }
  if (written === "") return whole;
  const value = Number(`${whole.value}.${written}`);
  const scale = pieces[index];
  if ((scale?.type === "scale" || scale?.type === "hundred") && !scale.plural)
    return { value: value * scale.value, next: index + 1 };
  return { value, next: index };
}
