// Numbers that are inherently vague, as honest intervals: dozens, scores, hundreds of thousands, a few hundred.
import type { Piece } from "./pieces.js";

export interface VagueReading {
  readonly low: number;
  readonly high: number | null;
  readonly next: number;
}

/** "dozens" is 24 or more, "hundreds of thousands" 200,000 or more, "a few hundred" 200 to 900, "a couple of hundred" 200, "a couple of" two or three. */
export function readVague(pieces: readonly Piece[], first: number): VagueReading | null {
  return readPlural(pieces, first) ?? readFew(pieces, first);
}

function isScale(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && (piece.type === "scale" || piece.type === "hundred" || piece.type === "dozen");
}

function readPlural(pieces: readonly Piece[], first: number): VagueReading | null {
  const head = pieces[first];
  if (!isScale(head) || !head.plural) return null;
  let value = head.value;
  let index = first + 1;
  while (pieces[index]?.type === "of" && isScale(pieces[index + 1]) && pieces[index + 1]?.plural === true) {
    value *= (pieces[index + 1] as Piece).value;
    index += 2;
  }
  // "tens" alone is nothing, and "scores" needs its "of": teams have scores as well.
  if (index === first + 1 && (value === 10 || (value === 20 && pieces[index]?.type !== "of"))) return null;
  return { low: 2 * value, high: null, next: index };
}

function readFew(pieces: readonly Piece[], first: number): VagueReading | null {
  let index = first;
  const article = pieces[index]?.type === "a";
  if (article) index++;
  const head = pieces[index];
  if (head?.type !== "few" && head?.type !== "couple") return null;
  index++;
  if (pieces[index]?.type === "of") index++;
  let value = 1;
  const start = index;
  for (let piece = pieces[index]; isScale(piece) && !piece.plural; piece = pieces[++index]) value *= piece.value;
  // "a couple of soldiers" are two or three.
  if (index === start) return article && head.type === "couple" ? { low: 2, high: 3, next: start } : null;
  return { low: 2 * value, high: (head.type === "couple" ? 2 : 9) * value, next: index };
}
