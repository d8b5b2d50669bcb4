// Years, spans of years, decades and centuries: "2014", "1939-45", "2015/16", "the 1990s", "the '70s", "the 19th century".
import { type Line, numberAt, type Reading, type TimeParser, wordAt, yearAt } from "../moment.js";
import { decadeWords, ordinals } from "../vocabulary.js";

export const year: TimeParser = (line, at) => {
  const first = yearAt(line, at);
  if (first === null || brokenBefore(line, at)) return null;
  const mark = line.atoms[at + 1];
  if (mark?.glued && mark.lower === "s" && first % 10 === 0) return decade(first, first, at + 2);
  if (
    mark?.glued &&
    mark.lower === "'" &&
    wordAt(line, at + 2) === "s" &&
    first % 10 === 0 &&
    wordAt(line, at - 1) === "the"
  )
    return decade(first, first, at + 3);
  const joined = mark?.lower === "-" || mark?.lower === "/";
  if (joined && line.atoms[at + 2]?.kind === "number") {
    const second = secondYear(line, at + 2, first);
    if (line.atoms[at + 3]?.glued && wordAt(line, at + 3) === "-" && line.atoms[at + 4]?.glued) return null;
    if (second !== null && second > first && second - first < 200)
      return {
        moment: { form: "years", first, last: second },
        end: at + 3,
        ...(plainRange(line, at, mark.lower) ? {} : { doubtful: true as const }),
      };
    if (mark.glued) return null;
  }
  if (mark?.glued && mark.lower === "-" && line.atoms[at + 2]?.glued) return null;
  return { moment: { form: "calendar", year: first }, end: at + 1, doubtful: true };
};

function plainRange(line: Line, at: number, mark: string): boolean {
  return mark === "-" && wordAt(line, at + 2).length === 4;
}

function secondYear(line: Line, at: number, first: number): number | null {
  const full = yearAt(line, at);
  if (full !== null) return full;
  const short = numberAt(line, at, 2);
  if (
    short === null ||
    wordAt(line, at).length !== 2 ||
    (line.atoms[at + 1]?.glued && ["-", "/"].includes(wordAt(line, at + 1)))
  )
    return null;
  return Math.floor(first / 100) * 100 + short;
}

function brokenBefore(line: Line, at: number): boolean {
  const before = line.atoms[at - 1];
  return (
    line.atoms[at]?.glued === true &&
    before !== undefined &&
    (/[$€£¥#.:/@&_+]/.test(before.lower) || (before.lower === "-" && line.atoms[at - 2]?.kind === "number"))
  );
}

/** The 1900s and 2000s are the decade, not the century, as newspapers mostly mean them; hence approximate. */
function decade(first: number, start: number, end: number): Reading {
  return {
    moment: { form: "years", first, last: start + 9, ...(first % 100 === 0 ? { approximate: true as const } : {}) },
    end,
  };
}

const partsOfDecades = new Set(["early", "late", "mid", "middle", "very", "-", "or", "to", "and", "s", "'"]);
const possessives = new Set(["his", "her", "their", "my", "our", "your"]);

/** "in his late 20s or early 30s": years of a life. */
function isAge(line: Parameters<TimeParser>[0], at: number): boolean {
  let index = at - 1;
  while (index >= 0 && index > at - 9 && (partsOfDecades.has(wordAt(line, index)) || numberAt(line, index, 2) !== null))
    index--;
  return possessives.has(wordAt(line, index));
}

/** "the '70s", "the 70s", "the seventies": this or the last century's. */
export const shortDecade: TimeParser = (line, at) => {
  if (isAge(line, at)) return null;
  const quoted = wordAt(line, at) === "'";
  const number = numberAt(line, quoted ? at + 1 : at, 2);
  if (number !== null) {
    const suffix = line.atoms[quoted ? at + 2 : at + 1];
    if (
      number % 10 !== 0 ||
      !suffix?.glued ||
      suffix.lower !== "s" ||
      line.atoms[quoted ? at + 1 : at]?.lower.length !== 2
    )
      return null;
    const lead = wordAt(line, at - 1);
    const listed = lead === "and" && wordAt(line, at - 2) === "s";
    if (!quoted && !listed && !["the", "early", "late", "mid", "-"].includes(lead)) return null;
    // "in his 70s" is an age, "in the 70s" may be a temperature.
    if (["his", "her", "their", "my", "our", "your", "upper", "lower", "high", "low"].includes(lead)) return null;
    const start = number < 20 ? 2000 + number : 1900 + number;
    return decade(start, start, quoted ? at + 3 : at + 2);
  }
  const start = decadeWords.get(wordAt(line, at));
  if (start === undefined || !["the", "early", "late", "mid", "-"].includes(wordAt(line, at - 1))) return null;
  return decade(start, start, at + 1);
};

/** "the 19th century", "the twentieth century". */
export const century: TimeParser = (line, at) => {
  const number = numberAt(line, at, 2);
  const glued = line.atoms[at + 1];
  const ordinal =
    number !== null && glued?.glued && ["st", "nd", "rd", "th"].includes(glued.lower)
      ? number
      : (ordinals.get(wordAt(line, at)) ?? null);
  if (ordinal === null || ordinal < 5 || ordinal > 22) return null;
  let next = number === null ? at + 1 : at + 2;
  if (wordAt(line, next) === "-") next++;
  if (wordAt(line, next) !== "century" && wordAt(line, next) !== "centuries") return null;
  return {
    moment: { form: "years", first: (ordinal - 1) * 100 + 1, last: ordinal * 100, approximate: true },
    end: next + 1,
  };
};
