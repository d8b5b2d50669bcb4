// Ages of people and things. Takes numbers in the forms news uses for ages ("43-year-old", "aged 59", "Name, 59,");
// gives years, with months and weeks as parts of a year. A bare number is an age only between commas after a person.
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import type { AgeValue } from "../../model/quantity.js";
import type { Span } from "../../model/span.js";
import { lastStartingAtOrBefore, type TextDocument } from "../../text/document.js";
import type { Extractor } from "../extractor.js";
import { wordBefore, wordBehind } from "../number/beside.js";
import type { NumberMention } from "../number/number.js";
import { intervalOf } from "../number/quantity.js";
import { agesByDecade } from "./by-decade.js";
import { isAgeBehindPerson, isAgeBehindVerb } from "./of-person.js";

/** Ages, in years. */
export const ageExtractor: Extractor<"age"> = {
  kind: "age",
  documentation: "Ages: “43-year-old”, “aged 59”, “17-month-old”, “Jordan Lee, 59,”.",
  extract({ document, lexicon, numbers, isTaken }) {
    const mentions: Mention<"age">[] = [];
    for (const number of numbers) {
      if (number.type !== "cardinal" || number.sign !== null || isTaken(number.figures)) continue;
      const age = readAge(document, number, lexicon) ?? nextInList(document.text, mentions.at(-1), number);
      if (age !== null && !isTaken(age.span)) mentions.push(age);
    }
    const decades = agesByDecade(document, lexicon).filter(({ span }) => !isTaken(span));
    return decades.length === 0 ? mentions : [...mentions, ...decades].sort((a, b) => a.span.start - b.span.start);
  },
};

const old =
  /[ \u00a0-]?(year|yr|month|week|day)s?(?:[ \u00a0-]olds?\b|[ \u00a0]of[ \u00a0]age\b)|[ \u00a0-]?(yo|y\.o\.|y\/o)(?![\p{L}])/iuy;
const agedBefore =
  /(?:^|[^\p{L}])(aged?|ages|(?:at )?the age of|at age|age range|turned|turns|turning)(?:[ \u00a0](?:about|around|between))?[ \u00a0:]$/iu;
/** What the two patterns begin and end with. */
const oldWords = new Set("year years yr yrs month months week weeks day days yo y".split(" "));
const agedWords = new Set("of age aged ages range turned turns turning about around between".split(" "));
const yearsIn: Readonly<Record<AgeValue["unit"], number>> = { year: 1, month: 12, week: 52.18, day: 365.25 };

function readAge(document: TextDocument, number: NumberMention, lexicon: Lexicon): Mention<"age"> | null {
  const { text } = document;
  const opening = wordBehind(text, number.end);
  old.lastIndex = number.end;
  const match = opening === null || oldWords.has(opening) ? old.exec(text) : null;
  if (match !== null) {
    const unit = (match[1]?.toLowerCase().replace("yr", "year") ?? "year") as AgeValue["unit"];
    return ageOf(number, { start: number.start, end: old.lastIndex }, unit, 0.95);
  }
  const next = text.charAt(number.end);
  if (/[\p{L}\p{N}%°$€£]/u.test(next)) return null;
  if ((number.high ?? number.low ?? 999) > 125) return null;
  const last = wordBefore(text, number.start);
  const before =
    last === null || agedWords.has(last)
      ? agedBefore.exec(text.slice(Math.max(0, number.figures.start - 26), number.start))
      : null;
  if (before !== null && !startsNoun(document, number)) {
    const word = (before[1] as string).toLowerCase();
    if (!word.startsWith("turn") || isBareTurn(text, number)) {
      const start = number.start - (before[0].length - before[0].search(/\p{L}/u));
      return ageOf(number, { start, end: number.end }, "year", word.startsWith("turn") ? 0.75 : 0.9);
    }
  }
  if (isApposition(document, number)) return ageOf(number, number.figures, "year", 0.9);
  return isAgeBehindPerson(document, number, lexicon) || isAgeBehindVerb(document, number, lexicon)
    ? ageOf(number, number.figures, "year", 0.8)
    : null;
}

/** "aged 23 and 31", "aged 4, 6 and 9": what goes on with an age is one. */
function nextInList(text: string, last: Mention<"age"> | undefined, number: NumberMention): Mention<"age"> | null {
  if (last === undefined || !/^(?:, |,? and )$/.test(text.slice(last.span.end, number.start))) return null;
  if (!number.plain || number.low !== number.high || (number.low ?? 999) > 115 || number.form !== "digits") return null;
  const opened = /^aged? /i.test(text.slice(last.span.start, last.span.end)) || last.confidence === listed;
  return opened && /^(?:[.,;)]|$| (?:and|who|was|were|are|is)\b)/.test(text.slice(number.end, number.end + 6))
    ? ageOf(number, number.figures, "year", listed)
    : null;
}

/** How sure an age is that only goes on with others. */
const listed = 0.85;

/** "turned 40 last week" but not "turned 40 people away". */
function isBareTurn(text: string, number: NumberMention): boolean {
  return /^(?:[.,;)]|$| (?:on|in|this|last|next|and|today|yesterday|years?\b))/.test(
    text.slice(number.end, number.end + 10),
  );
}

function startsNoun(document: TextDocument, number: NumberMention): boolean {
  const token = document.tokens[number.lastToken];
  return (
    token !== undefined &&
    token.sentence === document.tokens[number.firstToken]?.sentence &&
    token.pos === "NOUN" &&
    /s$/.test(token.lower) &&
    !/^years?$/.test(token.lower)
  );
}

/** "Jordan Lee, 59, said", "Jordan Lee (59)": a plain figure after a person's name. */
function isApposition(document: TextDocument, number: NumberMention): boolean {
  const { text, names } = document;
  if (!number.plain || number.form !== "digits" || number.hedge !== null || (number.low ?? 0) < 1) return false;
  const opening = /(,|\() ?$/.exec(text.slice(number.start - 2, number.start));
  if (opening === null) return false;
  const closing = text.charAt(number.end);
  if (
    opening[1] === "("
      ? closing !== ")"
      : !/[,.;—–)]/.test(closing) &&
        !/^ (?:and|of|from|who|was|were|is|—|–)\b/.test(text.slice(number.end, number.end + 6))
  )
    return false;
  const nameEnd = number.start - opening[0].length;
  const name = names[lastStartingAtOrBefore(names, nameEnd - 1)];
  if (
    name !== undefined &&
    name.end <= nameEnd &&
    nameEnd - name.end <= 1 &&
    text.slice(name.end, nameEnd).trim() === ""
  ) {
    if (name.entity === "person") return opening[1] === "," || /\s/.test(name.text);
    // A name of unknown kind needs two words and a closing comma: "the Giants, 21," is a score.
    return (
      name.entity === "unknown" &&
      /\s/.test(name.text) &&
      closing === "," &&
      (number.low ?? 0) >= 5 &&
      opening[1] === ","
    );
  }
  return false;
}

function ageOf(number: NumberMention, span: Span, unit: AgeValue["unit"], confidence: number): Mention<"age"> {
  return {
    kind: "age",
    span,
    value: { ...intervalOf(number, 1 / yearsIn[unit]), unit },
    hedge: number.hedge,
    confidence,
  };
}
