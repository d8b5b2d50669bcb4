// Day numbers of a month as written: "9", "09", "9th", "first", "twenty-first".
import { type Line, numberAt, wordAt } from "../moment.js";
import { ordinals } from "../vocabulary.js";

export interface DayNumber {
  readonly day: number;
  readonly end: number;
  /** Written as an ordinal: "9th". */
  readonly ordinal: boolean;
}

/** Reads a day of the month, 1 to 31. */
export function dayNumber(line: Line, at: number): DayNumber | null {
  const number = numberAt(line, at, 2);
  if (number !== null) {
    if (number < 1 || number > 31) return null;
    const suffix = line.atoms[at + 1];
    if (suffix?.glued && ["st", "nd", "rd", "th"].includes(suffix.lower))
      return { day: number, end: at + 2, ordinal: true };
    if (suffix?.glued && suffix.kind === "word") return null;
    if (suffix?.lower === "%" || isDecimal(line, at + 1)) return null;
    return { day: number, end: at + 1, ordinal: false };
  }
  return ordinalWord(line, at);
}

function ordinalWord(line: Line, at: number): DayNumber | null {
  const word = wordAt(line, at);
  const tens = word === "twenty" ? 20 : word === "thirty" ? 30 : 0;
  if (tens > 0) {
    const unitAt = wordAt(line, at + 1) === "-" ? at + 2 : at + 1;
    const unit = ordinals.get(wordAt(line, unitAt)) ?? 10;
    return unit < 10 && tens + unit <= 31 ? { day: tens + unit, end: unitAt + 1, ordinal: true } : null;
  }
  const day = ordinals.get(word);
  return day === undefined || line.atoms[at]?.capital ? null : { day, end: at + 1, ordinal: true };
}

/** True when the atoms at `at` continue a number as a decimal or clock: ".5", ":30". */
function isDecimal(line: Line, at: number): boolean {
  const mark = line.atoms[at];
  const next = line.atoms[at + 1];
  return (
    mark?.glued === true &&
    (mark.lower === "." || mark.lower === ":" || mark.lower === "/") &&
    next?.glued === true &&
    next.kind === "number"
  );
}
