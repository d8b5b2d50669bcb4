// All times of a document, in order. Takes the analysed text and the lexicon; gives spans with values; refuses what only
// looks like a time. A sentence without a word of time costs one look-up for each of its tokens.
import type { DateValue } from "../../model/timespan.js";
import type { TextDocument } from "../../text/document.js";
import type { MarkingLexicon } from "../word-marks.js";
import { isTime } from "./accept.js";
import type { Atom } from "./atoms.js";
import { dayFromIso } from "./calendar.js";
import { extended, nowBetween, openEnd, secondEnd } from "./compose.js";
import { compoundAt } from "./compound.js";
import type { Extent } from "./extent.js";
import { type Frame, frameOf } from "./frame.js";
import { linesOf } from "./lines.js";
import { inOrder, isListed } from "./listed.js";
import { lookalikeEnd } from "./lookalike.js";
import type { Line, Moment, Reading } from "./moment.js";
import { timeAt } from "./parsers/registry.js";
import { extentsOf, rangeStands } from "./range.js";
import { type Limit, tenseAround } from "./tense.js";
import { dateValue } from "./value.js";
import { lookalikeWord, openingWord } from "./word-bits.js";

export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
  readonly hedge: string | null;
  readonly confidence: number;
}

/** The dates, date ranges and clock times of a document. */
export function scanTimes(document: TextDocument, lexicon: MarkingLexicon): TimeMention[] {
  const mentions: TimeMention[] = [];
  const published = document.source.published === null ? null : dayFromIso(document.source.published.value);
  let antecedent: { readonly extent: Extent; readonly block: number } | null = null;
  for (const line of linesOf(document, lexicon)) {
    if (!line.holdsTime) continue;
    const { sentence } = line;
    let floor = 0;
    let row: Extent | null = null;
    const before = mentions.length;
    for (let at = 0; at < line.atoms.length; at++) {
      const { kind, bits } = line.atoms[at] as Atom;
      if (bits === 0 && kind !== "number") continue;
      const skip = (bits & lookalikeWord) !== 0 || kind === "number" ? lookalikeEnd(line, at) : at;
      if (skip > at) {
        floor = skip;
        at = skip - 1;
        continue;
      }
      if (kind !== "number" && (bits & openingWord) === 0) continue;
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
        limitOf(frame),
        lexicon.timePhrases,
      );
      if (reading.future === true && tense !== "future") continue;
      const known = antecedent !== null && antecedent.block >= sentence.block - 1 ? antecedent.extent : null;
      const extents = extentsOf(reading, second, frame, { published, tense, antecedent: known });
      const behind: Extent | null = tense !== "past" && row !== null && isListed(line, floor, frame.start) ? row : null;
      const [first, last]: Extents = behind === null ? extents : laterThan(extents, behind);
      row = last;
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
      mentions.push({ value, hedge, confidence: confidenceOf(reading, value), ...span });
      floor = end;
      at = end - 1;
    }
    giveClocksTheirDay(mentions, before);
  }
  return mentions;
}

type Extents = [Extent | null, Extent | null];

function laterThan([first, last]: Extents, row: Extent): Extents {
  const moved = first === null ? null : inOrder(first, row);
  return first === last ? [moved, moved] : [moved, last === null ? null : inOrder(last, row)];
}

/** A clock time alone belongs to the day that its sentence names, when it names just one. */
function giveClocksTheirDay(mentions: TimeMention[], first: number) {
  if (first === mentions.length) return;
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

function limitOf({ relation, support }: Frame): Limit {
  if (relation !== "until") return "none";
  return support === "until" || support === "till" || support === "through" ? "until" : "by";
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
