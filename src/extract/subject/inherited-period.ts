// The time of a sentence that gives none: that of the sentence before, when it goes on telling of it. Background is told so:
// "A quake hit Tirza in 2003. It killed 800."
import type { Mention } from "../../model/claim.js";
import type { Period } from "../../model/subject.js";
import type { Sentence, TextDocument, Token } from "../../text/document.js";
import { isCoarse, periodFrom, placedDate } from "./period.js";
import { isPast, isPresent, isVerb, verbBetween } from "./verb-time.js";

const pointingBack = new Set(["it", "that", "this", "they", "he", "she", "those", "these"]);
/** A sentence that opens so goes on; a name opens a new matter. */
const goingOn = new Set(
  "the its their his her some another about at more nearly almost around there up only".split(" "),
);
const borders = new Set(
  "who which whom whose when while where whereas although after before because compared than".split(" "),
);

/** The period that each sentence takes over, by its index; null for one that takes over none. */
export function inheritedPeriods(document: TextDocument, dates: readonly Mention<"date">[][]): (Period | null)[] {
  const periods: (Period | null)[] = [];
  for (const sentence of document.sentences) {
    const previous = document.sentences[sentence.index - 1];
    const goesOn = previous !== undefined && previous.block === sentence.block;
    const handed = goesOn ? handedOn(document, previous, dates[previous.index] ?? [], periods) : null;
    periods.push(handed !== null && continues(document, sentence, handed) ? handed : null);
  }
  return periods;
}

/** What a sentence hands on: the one date of its main clause, or what it has taken over itself. */
function handedOn(
  document: TextDocument,
  sentence: Sentence,
  dates: readonly Mention<"date">[],
  periods: readonly (Period | null)[],
): Period | null {
  if (dates.length === 0) return periods[sentence.index] ?? null;
  const main = dates.filter((date) => {
    const { first, opens } = placedDate(document, date, sentence.firstToken);
    return opens || isOfMainClause(document.tokens, sentence, first);
  });
  // What stands last is what is gone on from: "Sales fell in 2019, and in 2020 they rose."
  const [date] = main;
  const sure = main.length === 1 && date === dates.at(-1);
  return date === undefined || !sure || date.value.relation !== "at" ? null : periodFrom(date.value);
}

/** A verb has led up to the date, and no clause or aside has begun: not "Marsh, born in 1982, …", "Founded in 1982, …". */
function isOfMainClause(tokens: readonly Token[], { firstToken }: Sentence, date: number): boolean {
  let comma = -1;
  for (let at = firstToken; at < date; at++) {
    const { lower, text, pos } = tokens[at] as Token;
    if ((borders.has(lower) && pos !== "ADP") || /^[(;—–]$/.test(text)) return false;
    if (text === ",") comma = at;
  }
  const opener = tokens[comma < 0 ? firstToken : comma + 1];
  return verbBetween(tokens, comma < 0 ? firstToken : comma, date) && !isVerb(opener);
}

/** It tells of the past, and its first words point back, or (after a month or a year) bring in nobody new. */
function continues(document: TextDocument, sentence: Sentence, period: Period): boolean {
  const { tokens } = document;
  const opener = tokens[sentence.firstToken];
  if (opener === undefined) return false;
  const linked =
    pointingBack.has(opener.lower) || (isCoarse(period) && (goingOn.has(opener.lower) || opener.pos === "NUM"));
  if (!linked) return false;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = tokens[at] as Token;
    if (isPresent(token)) return false;
    if (isVerb(token) && isPast(token)) return true;
  }
  return false;
}
