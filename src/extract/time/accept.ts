// Whether doubtful words are a time at all: bare years, months that are also names or verbs, seasons, clock-like figures.
import type { TextDocument } from "../../text/document.js";
import { lastStartingAtOrBefore } from "../../text/document.js";
import type { Frame } from "./frame.js";
import { type Line, type Reading, wordAt } from "./moment.js";
import { doubtfulMonths } from "./vocabulary.js";

const forYears = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "before",
  "after",
  "during",
  "throughout",
  "through",
  "between",
  "around",
  "circa",
  "edge",
  "as",
  "as of",
  "prior",
  "than",
  "back",
]);
/** These also stand before counts, so that a noun after the figure speaks against a year. */
const weakForYears = new Set(["of", "from", "for", "to", "about", "and", "with"]);
const forMonths = new Set([...forYears, "on", "of", "from", "for", "to", "edge", "about"]);

/** True when the reading, with what stands before it, is a time. */
export function isTime(document: TextDocument, line: Line, at: number, reading: Reading, frame: Frame): boolean {
  const { moment } = reading;
  const { support } = frame;
  if (moment.form === "clock")
    return (
      !reading.doubtful ||
      (reading.clock?.until !== undefined && ["from", "between"].includes(support ?? "")) ||
      ["at", "by", "before", "after", "around", "about", "until", "since"].includes(support ?? "")
    );
  if (
    moment.form === "calendar" &&
    moment.month !== undefined &&
    moment.day === undefined &&
    moment.year === undefined &&
    moment.yearShift === undefined
  ) {
    if (insidePerson(document, line, at)) return false;
    if (reading.doubtful === true || isSurname(document, line, at))
      return monthIsSupported(document, line, at, reading, frame);
    return true;
  }
  if (reading.doubtful !== true) return true;
  if (moment.form === "calendar" && moment.year !== undefined && moment.month === undefined)
    return yearIsSupported(document, line, at, reading, support);
  if (moment.form === "years")
    return support === null ? false : forYears.has(support) || weakForYears.has(support) || support === "the";
  if (moment.form === "months")
    return support !== null && (forYears.has(support) || support === "for") && !beforeNoun(document, line, reading.end);
  return support !== null;
}

function monthIsSupported(document: TextDocument, line: Line, at: number, reading: Reading, frame: Frame): boolean {
  const { support } = frame;
  if (support === null || !forMonths.has(support)) return frame.edge !== undefined;
  if (["by", "about", "to", "for", "with"].includes(support) && doubtfulMonths.has(wordAt(line, at))) {
    if (isSurname(document, line, at)) return false;
    const next = line.atoms[reading.end];
    return next === undefined || next.kind === "mark" || !next.capital;
  }
  if (isSurname(document, line, at) && frame.edge === undefined) return false;
  // "in May Street", "of April Jones"
  const next = line.atoms[reading.end];
  return !(support === "of" && next?.capital === true && next.kind === "word");
}

/** "by 2015" and "in 2014" are years; "of 2000 troops" and "from 1,900" are not. */
function yearIsSupported(
  document: TextDocument,
  line: Line,
  at: number,
  reading: Reading,
  support: string | null,
): boolean {
  const next = line.atoms[reading.end];
  const before = wordAt(line, at - 1);
  if (support === null)
    return before === "born" || (before === "(" && ["–", "-", ")", ","].includes(next?.lower ?? ""));
  const strong = forYears.has(support) || /^(?:end|middle|beginning|start|close|outset)$/.test(wordAt(line, at - 2));
  if (!strong && !weakForYears.has(support)) return false;
  if (next === undefined || next.kind !== "word")
    return !["%", "°", "$", "£", "€"].includes(next?.lower ?? "") && !(next?.lower === "-" && next.glued);
  const token = document.tokens[next.token];
  const noun =
    token !== undefined &&
    token.pos === "NOUN" &&
    !next.capital &&
    (next.lower.endsWith("s") || next.lower === "people");
  if (noun)
    return (
      strong &&
      !["by", "around", "about", "than", "after", "before", "between"].includes(support) &&
      !/^(people|troops|soldiers|men|women|children|metres|meters|miles|kilometres|kilometers|feet|euros|dollars|pounds|tons|tonnes|hours|days|years|jobs|homes|houses|cases|votes|points|workers)$/.test(
        next.lower,
      )
    );
  if (["m", "km", "kg", "ft", "million", "billion", "per", "degrees", "percent"].includes(next.lower)) return false;
  return strong || !(token !== undefined && (token.pos === "NOUN" || token.pos === "ADJ") && !next.capital);
}

/** "Theresa May", "April Jones": the month's word lies in a person's name. */
function insidePerson(document: TextDocument, line: Line, at: number): boolean {
  const atom = line.atoms[at];
  if (atom === undefined) return false;
  const name = document.names[lastStartingAtOrBefore(document.names, atom.start)];
  return (
    name !== undefined &&
    name.end >= atom.end &&
    (name.entity === "person" || name.end - name.start > atom.end - atom.start + 1)
  );
}

/** Somebody in the document has the month's word as a name. */
function isSurname(document: TextDocument, line: Line, at: number): boolean {
  const word = line.atoms[at]?.lower ?? "";
  if (!doubtfulMonths.has(word)) return false;
  return document.names.some((name) => name.entity === "person" && name.canonical.toLowerCase().endsWith(` ${word}`));
}

/** "during the winter meetings", "summer school". */
function beforeNoun(document: TextDocument, line: Line, at: number): boolean {
  const next = line.atoms[at];
  return next?.kind === "word" && ["NOUN", "PROPN"].includes(document.tokens[next.token]?.pos ?? "");
}
