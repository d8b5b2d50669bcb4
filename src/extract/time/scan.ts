// All times of a document, in order. Takes the analysed text and the lexicon; gives spans with values; refuses what only
// looks like a time. A sentence without a word of time costs one look-up for each of its tokens.
import type { DateValue } from "../../model/timespan.js";
import type { Sentence, TextDocument } from "../../text/document.js";
import { isTime } from "./accept.js";
import { type Atom, atomsOf } from "./atoms.js";
import { dayFromIso, partsOf } from "./calendar.js";
import { extended, nowBetween, openEnd, secondEnd } from "./compose.js";
import { compoundAt } from "./compound.js";
import { type Frame, frameOf } from "./frame.js";
import { putsDayFirst } from "./habit.js";
import { lookalikeEnd } from "./lookalike.js";
import type { Line, Moment, Reading } from "./moment.js";
import { narrowed } from "./narrow.js";
import { timeAt, timeWords } from "./parsers/registry.js";
import { type Extent, resolve } from "./resolve.js";
import { tenseAround } from "./tense.js";
import type { TimeLexicon } from "./time-lexicon.js";
import { dateValue } from "./value.js";

export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
  readonly hedge: string | null;
  readonly confidence: number;
}

/** The dates, date ranges and clock times of a document. */
export function scanTimes(document: TextDocument, lexicon: TimeLexicon): TimeMention[] {
  const mentions: TimeMention[] = [];
  const published = document.source.published === null ? null : dayFromIso(document.source.published.value);
  const dayFirst = putsDayFirst(document);
  let antecedent: { readonly extent: Extent; readonly block: number } | null = null;
  for (const sentence of document.sentences) {
    if (!mayHoldTime(document, sentence, lexicon)) continue;
    const line: Line = {
      atoms: atomsOf(document, sentence),
      lexicon,
      dayFirst,
      tokens: document.tokens,
      headline: sentence.zone === "headline",
    };
    let floor = 0;
    const before = mentions.length;
    for (let at = 0; at < line.atoms.length; at++) {
      const skip = lookalikeEnd(line, at);
      if (skip > at) {
        floor = skip;
        at = skip - 1;
        continue;
      }
      let found = readAt(document, line, at, floor, true);
      // Without the source's date "two days after Friday" is no day: the length and the weekday stand for themselves.
      if (found !== null && published === null && dependsOnSource(found.reading.moment))
        found = readAt(document, line, at, floor, false);
      if (found === null) continue;
      const { reading, second, frame, end } = found;
      const tokens = tokensOf(line, frame.start, end);
      const tense = tenseAround(
        document.tokens,
        tokens.first,
        tokens.last,
        sentence.firstToken,
        sentence.lastToken,
        lexicon.timePhrases,
      );
      if (reading.future === true && tense !== "future") continue;
      const known = antecedent !== null && antecedent.block >= sentence.block - 1 ? antecedent.extent : null;
      const [first, last] = extentsOf(reading, second, frame, { published, tense, antecedent: known });
      if (first !== null) antecedent = { extent: first, block: sentence.block };
      const value = dateValue(reading, frame, first, last);
      const span = { start: (line.atoms[frame.start] as Atom).start, end: (line.atoms[end - 1] as Atom).end };
      const hedge =
        frame.hedge === null
          ? null
          : document.text.slice(
              (line.atoms[frame.hedge[0]] as Atom).start,
              (line.atoms[frame.hedge[1] - 1] as Atom).end,
            );
      mentions.push({ ...span, value, hedge, confidence: confidenceOf(reading, value) });
      floor = end;
      at = end - 1;
    }
    giveClocksTheirDay(mentions, before);
  }
  return mentions;
}

/** A clock time alone belongs to the day that its sentence names, when it names just one. */
function giveClocksTheirDay(mentions: TimeMention[], first: number) {
  const days = new Set<string>();
  for (let i = first; i < mentions.length; i++) {
    const { from, to } = (mentions[i] as TimeMention).value;
    if (from !== null && from === to && from.length >= 10) days.add(from.slice(0, 10));
  }
  const [day] = days;
  if (day === undefined || days.size > 1) return;
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i] as TimeMention;
    const { value } = mention;
    if (value.clock === undefined || value.from !== null || value.to !== null) continue;
    const at = `${day}T${value.clock.time}`;
    const until = value.clock.until === undefined ? at : `${day}T${value.clock.until}`;
    const [from, to] = [
      value.relation === "until" || value.relation === "before" ? null : at,
      value.relation === "since" || value.relation === "after" ? null : until,
    ];
    mentions[i] = { ...mention, value: { ...value, from, to, implied: ["year", "month", "day"] } };
  }
}

/** Looks for a figure, a word that every time contains, or a compound such as "mid-2014". */
function mayHoldTime(document: TextDocument, sentence: Sentence, lexicon: TimeLexicon): boolean {
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const word = document.tokens[i]?.lower ?? "";
    const code = word.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39) return true;
    if (timeWords.has(word) || lexicon.holidays.has(word)) return true;
    if (word.length > 2 && /['’.-]/.test(word) && isMarked(word, lexicon)) return true;
  }
  return false;
}

/** "friday's", "jan.", "mid-january", "post-2008". */
function isMarked(word: string, lexicon: TimeLexicon): boolean {
  if (/\d/.test(word)) return true;
  return word.split(/['’.-]/).some((part) => timeWords.has(part) || lexicon.holidays.has(part));
}

interface Found {
  readonly reading: Reading;
  readonly second: Reading | null;
  readonly frame: Frame;
  readonly end: number;
}

function readAt(document: TextDocument, line: Line, at: number, floor: number, compounds: boolean): Found | null {
  const core = longer(timeAt(line, at) ?? nowBetween(line, at), compounds ? compoundAt(line, at) : null);
  if (core === null) return null;
  const reading = extended(line, core);
  const frame = frameOf(line, at, floor, core);
  const joined = secondEnd(line, reading, frame.support);
  if (joined !== null && rangeStands(document, line, at, reading, joined, frame)) {
    // "from January to March" takes its "from" along, "between" has it already.
    const from = frame.support === "from" && line.atoms[frame.start - 1]?.lower === "from";
    return { reading, second: joined, frame: from ? { ...frame, start: frame.start - 1 } : frame, end: joined.end };
  }
  if (!isTime(document, line, at, reading, frame)) return null;
  const open = openEnd(line, reading.end);
  return open === null
    ? { reading, second: null, frame, end: reading.end }
    : { reading, second: null, frame: { ...frame, relation: open }, end: reading.end + 2 };
}

/** A compound whose inner time has no year of its own. */
function dependsOnSource(moment: Moment): boolean {
  if (moment.form !== "portion" && moment.form !== "offset") return false;
  const inner = moment.form === "portion" ? moment.of : moment.from;
  return inner.form === "years" ? false : !("year" in inner) || inner.year === undefined;
}

function longer(plain: Reading | null, compound: Reading | null): Reading | null {
  return plain === null || (compound !== null && compound.end > plain.end) ? compound : plain;
}

/** Two bare years need a frame, brackets or nothing countable after them: "1900 to 2000 people". */
function rangeStands(
  document: TextDocument,
  line: Line,
  at: number,
  first: Reading,
  second: Reading,
  frame: Frame,
): boolean {
  if (!first.doubtful && !second.doubtful) return true;
  if (isBareYear(first.moment) && isBareYear(second.moment)) {
    const years = [yearOf(first.moment), yearOf(second.moment)];
    if ((years[0] ?? 0) >= (years[1] ?? 0)) return false;
    const next = line.atoms[second.end];
    if (next?.kind === "word" && document.tokens[next.token]?.pos === "NOUN") return false;
    return frame.support !== null || line.atoms[at - 1]?.lower === "(" || next === undefined || next.kind === "mark";
  }
  return isTime(document, line, at, first, frame) || second.doubtful !== true;
}

function isBareYear(moment: Moment): boolean {
  return moment.form === "calendar" && moment.year !== undefined && moment.month === undefined;
}

function yearOf(moment: Moment): number | undefined {
  return moment.form === "calendar" ? moment.year : undefined;
}

function extentsOf(
  reading: Reading,
  second: Reading | null,
  frame: Frame,
  reference: Parameters<typeof resolve>[1],
): [Extent | null, Extent | null] {
  const edge = frame.edge ?? reading.edge;
  if (second === null) {
    const extent = resolve(reading.moment, reference);
    const part = extent === null ? null : narrowed(extent, edge);
    return [part, part];
  }
  const lastMoment = completed(second.moment, yearOf(reading.moment), 1, reading.moment);
  const last = resolve(lastMoment, reference);
  const first = resolve(completed(reading.moment, yearOf(lastMoment), -1, lastMoment), reference);
  const [from, to] = [
    first === null ? null : narrowed(first, edge),
    last === null ? null : narrowed(last, second.edge),
  ];
  if (from !== null && to !== null && from.first > to.last) {
    // "Friday to Monday": the earlier day belongs to the week before, "December to March" to the year before.
    const back = to.last - from.first > -7 ? 7 : 365;
    if (back === 7 && reading.moment.form === "calendar" && reading.moment.pick !== "next")
      return [{ ...from, first: from.first - 7, last: from.last - 7 }, to];
    if (back === 7) return [from, { ...to, first: to.first + 7, last: to.last + 7 }];
    // "May to September": both ends in years that follow each other.
    const earlier = resolve(completed(reading.moment, partsOf(to.first).year, -1, lastMoment), reference);
    return earlier === null || earlier.first > to.first ? [to, to] : [narrowed(earlier, edge), to];
  }
  return [from, to];
}

/** Gives one end of a range the year of the other: "March to June 2014", "November 2013 to February". */
function completed(moment: Moment, year: number | undefined, direction: 1 | -1, other: Moment): Moment {
  if (moment.form !== "calendar" || moment.month === undefined || moment.year !== undefined || year === undefined)
    return moment;
  const otherMonth = other.form === "calendar" ? (other.month ?? 0) : 0;
  const wraps = otherMonth > 0 && (direction === 1 ? moment.month < otherMonth : moment.month > otherMonth);
  return { ...moment, year: wraps ? year + direction : year };
}

function tokensOf(line: Line, start: number, end: number): { first: number; last: number } {
  return { first: (line.atoms[start] as Atom).token, last: (line.atoms[end - 1] as Atom).token + 1 };
}

function confidenceOf(reading: Reading, value: DateValue): number {
  const { moment } = reading;
  if (moment.form === "shift" && moment.base === "text") return 0.5;
  if (reading.doubtful) return 0.8;
  if (moment.form === "clock") return 0.85;
  return value.implied === undefined ? 0.95 : 0.85;
}
